import type { MeetingHistoryView } from '../../ipc/areas/overview';
import { plainDate } from '../dates';
import { clauseSource, NO_QUORUM_STATED, QUORUM_NOT_ENTERED } from '../quorum';
import { ruleValueInWords } from '../rules/rule-values';

type Meeting = MeetingHistoryView['meetings'][number];
type Mark = MeetingHistoryView['members'][number]['marks'][number];

/** Words of the charts of a partnership's meetings. A line is named with its stroke, so that nobody needs its colour. */
export const meetingChartText = {
  year: 'Year',
  quorum: 'Quorum by meeting',
  papers: 'When papers went out',
  meeting: 'Meeting',
  there: 'Members and stand-ins there',
  counted: 'Counted for the quorum',
  needed: 'Needed',
  neededLine: 'Needed (dots on a dashed line)',
  standing: 'Standing',
  sent: 'Days before the meeting',
  asked: 'Days asked',
  askedLine: 'Asked by the rule (dots on a dashed line)',
  none: 'None',
  inTime: 'In time',
  late: 'Late',
  notSent: 'Not recorded as sent',
  noRule: 'No rule',
  noEntry: 'Rule not entered',
  members: 'Attendance by member and meeting',
  member: 'Member',
  noMembers: 'Nobody held a seat at these meetings.',
  key: 'Cancelled meetings, and those not closed yet, do not count.',
} as const;

const MARKS: Record<Exclude<Mark, 'stand-in'>, { sign: string; word: string }> = {
  present: { sign: '●', word: 'Present' },
  apologies: { sign: '○', word: 'Apologies' },
  absent: { sign: '×', word: 'Absent' },
  'not-marked': { sign: '?', word: 'Not marked' },
  'not-a-member': { sign: '–', word: 'Not then a member' },
};

/** How somebody came, as a sign and a word: neither needs its colour. A stand-in is called what the partnership says. */
export function memberMarkWords(mark: Mark, standIn: string): { sign: string; word: string } {
  return mark === 'stand-in' ? { sign: '◐', word: standIn } : MARKS[mark];
}

/** What the chart of quorum says: how many had one by which clause, and those that had not by name (Q1, Q3, Q6). */
export function quorumSummary(meetings: readonly Meeting[]): string {
  const judged = meetings.filter(({ needed }) => needed !== null);
  const others = meetings.filter(({ needed }) => needed === null);
  if (judged.length === 0) {
    const isSilent = others.every(({ quorum }) => quorum === 'silent');
    return isSilent ? NO_QUORUM_STATED : QUORUM_NOT_ENTERED;
  }
  const without = judged.filter(({ quorum }) => quorum === 'inquorate');
  const named = without.map(
    ({ date, counted, needed }) => `${plainDate(date)} (${counted} counted, ${needed} needed)`,
  );
  return sentences([
    `${ofMeetings(judged.length - without.length, judged.length)} quorate (${sourcesOf(meetings)}).`,
    named.length > 0 && `Not quorate: ${named.join('; ')}.`,
    others.length > 0 && `Without a rule: ${others.map(({ date }) => plainDate(date)).join('; ')}.`,
  ]);
}

/** How the papers of a meeting kept to the rule, in a word or two (N2, N5). */
export function papersStanding({
  papers: { state, asked, sent },
}: Pick<Meeting, 'papers'>): string {
  const words = meetingChartText;
  if (state === 'not-entered') return words.noEntry;
  if (asked === null) return words.noRule;
  if (sent === null) return words.notSent;
  return sent < asked ? words.late : words.inTime;
}

/** What the chart of papers says: how many went in time, which did not, and the rule by its clause (N2, N5). */
export function papersSummary(meetings: readonly Meeting[]): string {
  const judged = meetings.filter(({ papers }) => papers.asked !== null);
  if (judged.length === 0) {
    const isEntered = meetings.every(({ papers }) => papers.state !== 'not-entered');
    return isEntered
      ? 'The terms of reference set no day by which papers go out, so none are late.'
      : 'The rule on when papers go out has not been entered, so nothing is judged.';
  }
  const which = (standing: string): Meeting[] =>
    judged.filter((one) => papersStanding(one) === standing);
  const late = which(meetingChartText.late).map(
    ({ date, papers }) => `${plainDate(date)} (${daysAhead(papers.sent)}, ${papers.asked} asked)`,
  );
  const missing = which(meetingChartText.notSent).map(({ date }) => plainDate(date));
  const inTime = which(meetingChartText.inTime).length;
  return sentences([
    `Papers went out in time for ${inTime} of ${judged.length} ${judged.length === 1 ? 'meeting' : 'meetings'}.`,
    late.length > 0 && `Late: ${late.join('; ')}.`,
    missing.length > 0 && `Not recorded as sent: ${missing.join('; ')}.`,
    `The rule: ${rulesOf(meetings)}. Days are counted by the calendar here.`,
  ]);
}

/** "3 days before", "on the day", "2 days after". */
function daysAhead(sent: number | null): string {
  if (sent === null || sent === 0) return 'on the day';
  const days = Math.abs(sent);
  return `${days} ${days === 1 ? 'day' : 'days'} ${sent > 0 ? 'before' : 'after'}`;
}

function rulesOf(meetings: readonly Meeting[]): string {
  const rules = meetings.flatMap(({ papers: { notice, clause } }) =>
    notice === null || clause === null
      ? []
      : [`${ruleValueInWords.papersNotice(notice)} (${clauseSource(clause)})`],
  );
  return [...new Set(rules)].join('; ');
}

function sourcesOf(meetings: readonly Meeting[]): string {
  const sources = meetings.flatMap(({ clause }) => (clause === null ? [] : [clauseSource(clause)]));
  return [...new Set(sources)].join('; ');
}

function ofMeetings(some: number, all: number): string {
  return all === 1 ? `${some} of 1 meeting was` : `${some} of ${all} meetings were`;
}

function sentences(said: readonly (string | false)[]): string {
  return said.filter((one) => one !== false).join(' ');
}
