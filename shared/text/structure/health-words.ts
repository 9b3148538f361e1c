import type { AttendanceRate, HealthCheck } from '../../domain/reviews/health-check';
import type { Reminder } from '../../domain/reviews';
import type { MeetingKind } from '../../model/rules/meeting-rules';
import type { IsoDate } from '../../model/iso-date';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { clauseSource } from '../quorum';
import { ruleValueInWords } from '../rules/rule-values';
import { inList } from './in-list';

/** What each figure of a health check is called, on screen and on paper (T6). */
export const healthFactNames = {
  held: 'Meetings held',
  attendance: 'Attendance',
  away: 'Away',
  deadlines: 'Deadlines',
  quorum: 'Quorum',
  notClosed: 'Past, but never closed',
  inquorate: 'Held without a quorum',
  overdue: 'Actions overdue today',
  standIns: 'Stand-ins sent',
} as const;

/** Fixed words of the paper of a health check (T6). */
export const healthPaperWords = {
  title: (year: number) => `Health check ${year}`,
  period: (from: IsoDate, until: IsoDate) =>
    `The figures are those from ${plainDate(from)} to ${plainDate(until)}.`,
  done: (days: readonly string[]) => `Health checks were done on ${inList(days)}.`,
  figures: 'The year in figures',
  summary: 'Each row names what is looked at and says how it stands.',
  what: 'What',
  figure: 'How it stands',
  none: 'None',
  notKnown: 'Organisation not known',
  note: 'Deadlines are circulations, approvals and reports that a rule or a day asks for. Actions are named by their references; what they say is in the action log.',
} as const;

/** So many entries of a list find room on the page; the rest are counted. */
const FEW = 6;

/** The first few of a list, and how many more there are: "A, B and 3 more". */
export function firstFew(all: readonly string[]): string {
  if (all.length <= FEW) return all.join('; ');
  return `${all.slice(0, FEW).join('; ')}; and ${all.length - FEW} more`;
}

const KINDS: Record<MeetingKind, string> = {
  ordinary: 'ordinary meeting',
  extraordinary: 'extraordinary meeting',
  conference: 'conference',
  annual: 'annual meeting',
};

/** The meetings held by kind: "3 ordinary meetings and 1 conference" (T6). */
export function heldWords(held: HealthCheck['held']): string {
  const kinds = (Object.keys(KINDS) as MeetingKind[]).filter((kind) => held[kind] > 0);
  if (kinds.length === 0) return 'None';
  return inList(kinds.map((kind) => countOf(held[kind], KINDS[kind])));
}

/** How often the places of members were taken: "82 %: 41 of 50 places taken, 3 of them by stand-ins" (T6, M4). */
export function attendanceWords(rate: AttendanceRate): string {
  if (rate.percent === null) return 'No member is listed at a meeting held.';
  const taken = rate.inPerson + rate.byStandIn;
  const by = rate.byStandIn === 0 ? '' : `, ${rate.byStandIn} of them by stand-ins`;
  return `${rate.percent} %: ${taken} of ${countOf(rate.places, 'place')} taken${by}`;
}

/** Who was away: "4 apologies, 2 absent, 1 not marked"; empty where nobody was. */
export function awayWords({ apologies, absent, notMarked }: AttendanceRate): string {
  const parts: [number, string][] = [
    [apologies, apologies === 1 ? 'apology' : 'apologies'],
    [absent, 'absent'],
    [notMarked, 'not marked'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

/** What became of the deadlines of the year: "7 met, 1 late, 1 missed, 2 still to come" (T6). */
export function deadlineWords({ met, late, missed, open }: HealthCheck['deadlines']): string {
  const parts: [number, string][] = [
    [met, 'met'],
    [late, 'met late'],
    [missed, 'missed'],
    [open, 'still to come'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? 'None fell in this year.' : said.join(', ');
}

/** The quorum of the meetings held; "quorate" only where there is a rule (T6, Q6). */
export function quorumRecordWords(record: Record<keyof HealthCheck['quorum'], number>): string {
  const parts: [number, string][] = [
    [record.quorate, 'quorate'],
    [record.inquorate, 'not quorate'],
    [record.silent, 'without a quorum stated'],
    [record['not-entered'], 'with the quorum rule not entered'],
  ];
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${countOf(count, 'meeting')} ${word}`);
  return said.length === 0 ? 'No meeting was held.' : said.join(', ');
}

/** What the terms say of health checks, in one sentence (T6, WACSO: ongoing). */
export function healthReminderSentence(reminder: Reminder): string {
  switch (reminder.state) {
    case 'silent':
      return 'The terms of reference ask for no health check.';
    case 'not-entered':
      return 'Whether the terms of reference ask for a health check is not yet entered.';
    case 'start-not-known':
      return `A health check is due ${ruleValueInWords
        .healthCheckMonths(reminder.months)
        .toLowerCase()} (${clauseSource(reminder.clause)}).`;
    case 'overdue':
    case 'soon':
    case 'later':
      return `A health check is due on ${plainDate(reminder.due)} (${clauseSource(reminder.clause)}).`;
  }
}

/** How often a member sent a stand-in: "Anyshire Council: at 2 of 4 meetings" (P7). */
export function standInUseWords(body: string, uses: number, meetings: number): string {
  return `${body}: at ${uses} of ${countOf(meetings, 'meeting')}`;
}
