import type { IsoDate } from '../../model/iso-date';
import { countOf } from '../counts';
import { plainDate } from '../dates';

/** Words of the tables of people that leave the app. */
export const directoryPaperWords = {
  people: 'People',
  peopleSummary: 'Everybody who was chosen, a row each.',
  organisations: 'Organisations',
  organisationsSummary: 'The organisations of these people, with how many of them each has.',
  count: 'People',
  title: (of: string, today: IsoDate) => `${of}, ${plainDate(today)}`,
  personal:
    'This file has personal details in it. Keep it only as long as it is needed, and send it to nobody who does not need it.',
  none: 'Nobody is in it.',
} as const;

/** That people whose details were taken out are not in it (X6); empty where there are none. */
export function leftOutSentence(count: number): string {
  if (count === 0) return '';
  const people = countOf(count, 'person').replace('persons', 'people');
  return `${people} whose name and details were taken out ${count === 1 ? 'is' : 'are'} left out.`;
}
