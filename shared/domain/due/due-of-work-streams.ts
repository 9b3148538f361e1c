import type { ActionLog } from '../../model/action';
import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { WorkStream } from '../../model/work-stream';
import { closureOf, hasLead, streamStanding } from '../work-streams/stream-standing';
import { dueOn, openMatter } from './due-entry';

const REPORT_DAYS = 14;

/** What a list shows of a work stream that goes on: its name, who leads it, when it reports next. */
export type KnownStream = Pick<WorkStream, 'name' | 'leadId' | 'leadBodyId' | 'reportDue'>;

/** The work streams of a log that are not closed, as far as what is due needs them (G14). */
export function knownStreams({ workStreams }: Pick<ActionLog, 'workStreams'>): KnownStream[] {
  return workStreams
    .filter((stream) => closureOf(stream) === null)
    .map(({ name, leadId, leadBodyId, reportDue }) => ({ name, leadId, leadBodyId, reportDue }));
}

/** Reports that senior responsible owners owe, and streams that have none (A7, A9, G14). */
export function dueOfWorkStreams(streams: readonly KnownStream[], today: IsoDate): DueEntry[] {
  return streams.flatMap((stream): DueEntry[] => {
    const { name, leadId, leadBodyId } = stream;
    const facts = { subject: name, personId: leadId, organisationId: leadBodyId };
    const standing = streamStanding({ ...stream, reports: [] }, today, REPORT_DAYS);
    const report = 'due' in standing ? [dueOn('work-stream-report', standing, facts)] : [];
    return hasLead(stream) ? report : [...report, openMatter('work-stream-without-lead', facts)];
  });
}
