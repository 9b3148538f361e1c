import type { IsoDate } from '../model/iso-date';
import { countOf } from './counts';
import { plainDate } from './dates';
import { joined } from './documents';

/** What decision logs say. */
export const decisionLogWords = {
  name: 'Decision log',
  completeMark: ' (complete, confidential)',
  atMeetings: 'Decisions of meetings',
  atMeetingsSummary:
    'Each decision with its meeting and item, its exact words, how it was taken, what it waits for and its actions.',
  noneAtMeetings: 'No decision of a meeting is recorded.',
  between: 'Decisions between meetings',
  betweenSummary:
    'Each decision taken between meetings with its exact words, how it was taken and where it was reported.',
  noneBetween: 'No decision was taken between meetings.',
  date: 'Date',
  minute: 'Meeting and item',
  decision: 'Decision',
  how: 'How decided',
  conditions: 'Conditions and status',
  actions: 'Linked actions',
  reported: 'Reported to',
  notReported: 'Not reported to a meeting yet',
  noReference: 'None',
  noConditions: 'None outstanding',
  consensus: 'By consensus.',
  noConsensus: 'Consensus was not reached.',
  howNotRecorded: 'Not recorded',
  confidential: 'Confidential',
  itemGone: 'An item no longer on the agenda',
  end: 'End of the decision log.',
} as const;

/** "Decision log on 12 June 2026". */
export function decisionLogTitle(today: IsoDate): string {
  return `${decisionLogWords.name} on ${plainDate(today)}`;
}

/** How many decisions there are: "3 decisions are recorded." */
export function decisionCount(count: number): string {
  if (count === 0) return 'No decision is recorded.';
  return count === 1 ? '1 decision is recorded.' : `${count} decisions are recorded.`;
}

/** "2 confidential decisions are recorded separately and are not shown here." (M3). */
export function decisionsLeftOut(count: number): string {
  const decisions = countOf(count, 'confidential decision');
  return count === 1
    ? `${decisions} is recorded separately and is not shown here.`
    : `${decisions} are recorded separately and are not shown here.`;
}

/** What the complete version says of itself (M3). */
export function decisionsShown(count: number): string {
  return `For the Chair and the secretariat: it holds ${countOf(count, 'confidential decision')}. Not for circulation.`;
}

/** Who voted against, where the vote was by name: "Against: A and B." */
export function votedAgainst(names: readonly string[]): string {
  return `Against: ${joined(names)}.`;
}

/** Who took no part because of an interest (I2, I4): "Took no part: A." */
export function tookNoPart(names: readonly string[]): string {
  return `Took no part: ${joined(names)}.`;
}

/** An item as a cell names it: "Item 5: Budget". */
export function itemCell(number: number, title: string): string {
  return `Item ${number}: ${title}`;
}

/** The meeting to which it was reported: "Meeting of 10 June 2026". */
export function reportedAt(date: IsoDate | null): string {
  return date === null ? 'A meeting that is no longer there' : `Meeting of ${plainDate(date)}`;
}
