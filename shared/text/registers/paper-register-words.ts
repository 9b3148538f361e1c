import type { IsoDate } from '../../model/iso-date';
import { plainDate } from '../dates';

/** What the register of papers says (M7, N7, X3). */
export const paperRegisterWords = {
  title: 'Paper',
  author: 'Author',
  meeting: 'Meeting',
  item: 'Item',
  status: 'Status',
  went: 'When it went, and to whom',
  standing: 'In time',
  noMeeting: 'On no agenda',
  notSent: 'Not recorded as sent',
  notNamed: 'with the papers of the meeting; whether this one was among them is not recorded',
  attached: 'The file is kept here',
  toFollow: 'To follow',
} as const;

/** "10 June 2026 to The board", with how far it is certain. */
export function wentWords({ on, to }: { on: IsoDate; to: string }, isNamed: boolean): string {
  const words = `${plainDate(on)} to ${to}`;
  return isNamed ? words : `${words} (${paperRegisterWords.notNamed})`;
}
