import type { AgendaStatus, MinutesStatus } from '../domain/document-control';
import type { IsoDate } from '../model/iso-date';
import type { Approval, Cycle } from '../model/meeting-cycle';
import { plainDate } from './dates';
import { joined } from './documents';

/** The names of what a document control block holds (T5). */
export const controlWords = {
  author: 'Author',
  status: 'Status',
  owner: 'Owner',
  version: 'Version',
} as const;

/** "Grace Bell on 1 June 2026 and Omar Reid on 2 June 2026". */
function approvalsWords(approvals: readonly Approval[]): string {
  return joined(approvals.map(({ by, on }) => `${by} on ${plainDate(on)}`));
}

/** How far an agenda has come (T5): "Agreed by Grace Bell on 1 June 2026". */
export function agendaStatusWords(status: AgendaStatus, { agendaAgreed, sent }: Cycle): string {
  switch (status) {
    case 'agreed':
      return `Agreed by ${approvalsWords(agendaAgreed)}`;
    case 'issued': {
      const days = sent.filter(({ what }) => what === 'agenda').map(({ on }) => on);
      return `Issued on ${plainDate(earliest(days))}`;
    }
    case 'draft':
      return agendaAgreed.length === 0
        ? 'Draft'
        : `Draft, agreed so far by ${approvalsWords(agendaAgreed)}`;
  }
}

function earliest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((first, day) => (day < first ? day : first));
}

/** How far minutes have come (M1): a draft in so many words until a meeting has confirmed them. */
export function minutesStatusWords(status: MinutesStatus, cycle: Cycle): string {
  const approved = approvalsWords(cycle.minutesApproved);
  switch (status) {
    case 'confirmed':
      return confirmedWords(cycle.minutesConfirmed);
    case 'approved':
      return `Approved by ${approved}`;
    case 'approved-draft':
      return `Draft, approved by ${approved}, subject to confirmation by a meeting`;
    case 'draft':
      return approved === ''
        ? 'Draft, subject to approval at the next meeting'
        : `Draft, approved so far by ${approved}`;
  }
}

function confirmedWords(confirmed: Cycle['minutesConfirmed']): string {
  if (confirmed === null) return '';
  const corrections = confirmed.withCorrections ? ', with corrections' : '';
  return `Confirmed on ${plainDate(confirmed.on)}${corrections}`;
}

/** What the foot of each page of the minutes says of it; nothing once they are final. */
export const minutesMarks: Record<MinutesStatus, string> = {
  draft: ' (draft)',
  'approved-draft': ' (draft, approved)',
  approved: '',
  confirmed: '',
};

/** What the foot of each page adds once the minutes are in the minute book: which entry, and its check sum. */
export function inMinuteBookWords({ number, sum }: { number: number; sum: string }): string {
  return `\nMinute book no. ${number} (${sum})`;
}

/** The status of a list that is true of a day: "As at 12 June 2026". */
export function asAtWords(day: IsoDate): string {
  return `As at ${plainDate(day)}`;
}
