import type { IsoDate } from '../../model/iso-date';
import type { Retention } from '../../model/retention';
import { countOf } from '../counts';
import { plainDate } from '../dates';

/** What something is called in the list of what may go. */
export const retainedWords = {
  meeting: (day: IsoDate) => `Meeting of ${plainDate(day)}`,
  interest: (name: string) => `Interest of ${name}`,
  gift: (name: string) => `Gift or hospitality offered to ${name}`,
} as const;

/** Words of the screen that lists what is older than a partnership keeps it. */
export const retentionReviewText = {
  open: 'What may go by now',
  title: 'What may go by now',
  lead: 'What is older than your partnership keeps its records, by the times entered under Partnership details. Nothing is deleted by itself: look at each, ask whoever has to agree, and delete it where it is.',
  settings: 'Change how long records are kept',
  noneSet: 'No period is set for any kind of record, so nothing is listed.',
  notSet: 'No period is set.',
  forGood: 'Kept for good.',
  nothing: 'Nothing is older than that.',
  next: (day: IsoDate) => `The next may go from ${plainDate(day)}.`,
  undated: (count: number) =>
    `Of ${countOf(count, 'record')} no last use is on record, so nothing is said about ${count === 1 ? 'it' : 'them'}.`,
  unread: (count: number) =>
    `${countOf(count, 'meeting')} could not be read, so this may not be all.`,
  columns: { what: 'What', lastUse: 'Last use', from: 'May go from' },
  confidential: 'Confidential',
  export: 'Export to Word',
  theReview: 'the list of what may go',
  paper: {
    title: (day: string) => `Records that may go, ${day}`,
    lead: 'What is older than the partnership keeps its records, by its own times. Nothing was deleted: this list is for whoever has to agree first.',
    table: (kind: string) => `${kind} that may go`,
    summary: 'What it is, when it was last used, and from which day it may go',
  },
  counted: {
    minutes:
      'Counted from the last sitting of the meeting. A meeting is deleted whole: open it, then its details.',
    attendance:
      'Counted from the last sitting of the meeting. Attendance goes with the meeting; to keep the minutes, take out the name of a person instead.',
    actions: 'Only closed ones, counted from the day they were closed.',
    interests:
      'Interests that have ended, counted from their last day; gifts from the day they were offered or registered.',
    papers: 'Counted from the last step on record of the paper.',
    'contact-details':
      'People who had a part here and belong to no partnership any longer, counted from their last day here. Their page lets you take out the name and details.',
  },
} as const;

/** The time for which a kind is kept, and its rule: "6 years after last use (Schedule 4)". */
export function timeWords({ years, clause }: Retention): string {
  const time =
    years === null
      ? retentionReviewText.forGood
      : `Kept for ${countOf(years, 'year')} after last use`;
  const source = clause === '' ? '' : ` (${clause})`;
  return years === null ? `${time.slice(0, -1)}${source}.` : `${time}${source}.`;
}
