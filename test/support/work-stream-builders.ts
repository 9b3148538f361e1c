import { isoDate } from '#shared/model/iso-date';
import type { Transfer, TransferAnswer } from '#shared/model/transfer';
import type { WorkStream, WorkStreamReport } from '#shared/model/work-stream';
import { ids } from './board-builders';

/** A work stream by its key: nobody leads it, no report is due, none was made. */
export function aStream(key: string, changes: Partial<WorkStream> = {}): WorkStream {
  return {
    id: ids.workStream(key),
    name: `Stream ${key}`,
    leadId: null,
    leadBodyId: null,
    reportDue: null,
    reports: [],
    ...changes,
  };
}

export function aStreamReport(
  kind: WorkStreamReport['kind'],
  on: string,
  text = 'On course.',
): WorkStreamReport {
  return { kind, on: isoDate(on), text };
}

/** A request to a body that is not kept here, made on 15 April 2026 and not answered. */
export function aTransfer(key: string, changes: Partial<Transfer> = {}): Transfer {
  return {
    id: ids.transfer(key),
    toPartnershipId: null,
    to: 'Safer Communities Board',
    requestedOn: isoDate('2026-04-15'),
    answer: null,
    ...changes,
  };
}

/** Accepted at a meeting on 24 April 2026, without a written reply. */
export function anAnswer(changes: Partial<TransferAnswer> = {}): TransferAnswer {
  return {
    outcome: 'accepted',
    on: isoDate('2026-04-24'),
    repliedOn: null,
    meeting: 'Second meeting of the Board',
    note: '',
    ...changes,
  };
}
