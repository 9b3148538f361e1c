import type { IsoDate } from '../model/iso-date';
import { countOf } from './counts';
import { plainDate, shortDate } from './dates';

/** What the register of interests says (I1 to I3). */
export const interestsRegisterWords = {
  name: 'register of interests',
  completeMark: ' (complete, confidential)',
  standing: 'Standing interests',
  standingSummary: 'Each standing interest with whose it is, its category, and its days.',
  noneStanding: 'No standing interest is registered.',
  declared: 'Interests declared at meetings',
  declaredSummary: 'Each interest with the meeting and item, who declared it, and what followed.',
  noneDeclared: 'No interest was declared at a meeting.',
  person: 'Name and organisation',
  category: 'Category',
  noCategory: 'None of them',
  interest: 'Interest',
  dates: 'Dates',
  noDates: 'Not stated',
  meeting: 'Meeting',
  item: 'About',
  itemGone: 'A matter no longer on the agenda',
  followed: 'What followed',
  natureApart: 'Recorded separately',
  complete:
    'For the Chair and the secretariat: it holds what is confidential. Not for circulation.',
  end: 'End of the register of interests.',
} as const;

/** What the register of gifts and hospitality says (I6). */
export const giftsRegisterWords = {
  name: 'register of gifts and hospitality',
  table: 'Gifts and hospitality',
  summary:
    'Each offer with its day, to whom and by whom it was made, its value, and what became of it.',
  none: 'No gifts or hospitality have been declared.',
  on: 'Date',
  person: 'Offered to',
  what: 'What was offered',
  from: 'Offered by',
  value: 'Value',
  valueNotKnown: 'Not known',
  state: 'Accepted or declined',
  accepted: 'Accepted',
  declined: 'Declined',
  registered: 'Registered',
  notRegistered: 'Not yet registered',
  needNot: 'Need not be',
  evidence:
    'This is evidence that an offer was declared. The register proper is that of each person’s own organisation.',
  end: 'End of the register of gifts and hospitality.',
} as const;

/** "Register of interests as at 12 June 2026". */
export function interestsTitle(today: IsoDate): string {
  return `Register of interests as at ${plainDate(today)}`;
}

/** "Register of gifts and hospitality as at 12 June 2026". */
export function giftsTitle(today: IsoDate): string {
  return `Register of gifts and hospitality as at ${plainDate(today)}`;
}

/** From when to when an interest is in force, as far as it is known. */
export function interestDates(from: IsoDate | null, until: IsoDate | null): string {
  if (from === null) {
    return until === null ? interestsRegisterWords.noDates : `Until ${shortDate(until)}`;
  }
  return until === null ? `From ${shortDate(from)}` : `${shortDate(from)} to ${shortDate(until)}`;
}

/** What the circulated version says of natures that are not told (M3). */
export function naturesApart(count: number): string {
  return `The nature of ${countOf(count, 'interest')} is recorded separately and is not shown here.`;
}
