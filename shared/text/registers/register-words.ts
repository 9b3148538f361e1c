import type { RegisterName, RegisterSelection, RegisterTable } from '../../model/register-table';
import type { IsoDate } from '../../model/iso-date';
import { plainDate } from '../dates';
import { registerTitles } from './register-names';

/** Words that all registers share. */
export const registerWords = {
  none: 'None',
  notStated: 'Not stated',
  confidential: 'Confidential',
  nothingKept: 'Nothing is kept in this register.',
  nothingFound: 'No entry of this register is found by this.',
  end: 'End of the register.',
  completeMark: ' (complete, confidential)',
  complete:
    'For the Chair and the secretariat: it holds what is confidential. Not for circulation.',
} as const;

/** "Risks and issues as at 12 June 2026". */
export function registerTitle(name: RegisterName, today: IsoDate): string {
  return `${registerTitles[name]} as at ${plainDate(today)}`;
}

/** "12 entries"; "1 entry". */
export function entryCount(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** What of a register is shown: "2 of 40 entries: those with “grant”, from 1 May 2026." */
export function shownWords(
  all: Pick<RegisterTable, 'rows' | 'isOfTime'>,
  shown: Pick<RegisterTable, 'rows'>,
  { words, from, until }: RegisterSelection,
): string {
  const time = timeWords({ from, until });
  const parts = words.trim() === '' ? [] : [`with “${words.trim()}”`];
  if (all.isOfTime) {
    const counted =
      time === '' ? 'All meetings held are counted.' : `Meetings ${time} are counted.`;
    return `${whatIsShown(all, shown, parts)} ${counted}`;
  }
  return whatIsShown(all, shown, time === '' ? parts : [...parts, time]);
}

function whatIsShown(
  all: Pick<RegisterTable, 'rows'>,
  shown: Pick<RegisterTable, 'rows'>,
  parts: readonly string[],
): string {
  if (parts.length === 0) return `${entryCount(all.rows.length)}.`;
  return `${shown.rows.length} of ${entryCount(all.rows.length)}: only those ${parts.join(', ')}.`;
}

/** The days asked for: "from 1 May 2026 until 3 June 2026"; empty for no bound. */
export function timeWords({ from, until }: Pick<RegisterSelection, 'from' | 'until'>): string {
  const parts = [
    ...(from === null ? [] : [`from ${plainDate(from)}`]),
    ...(until === null ? [] : [`until ${plainDate(until)}`]),
  ];
  return parts.join(' ');
}

/** By which column it is sorted, where somebody chose one. */
export function sortedWords(
  { columns }: Pick<RegisterTable, 'columns'>,
  { sortBy, isDescending }: RegisterSelection,
): string {
  const heading = sortBy === null ? undefined : columns[sortBy]?.heading;
  if (heading === undefined) return '';
  return `Sorted by ${heading.toLowerCase()}${isDescending ? ', the last first' : ''}.`;
}

/** "2 confidential entries are recorded separately and are not shown here." (M3). */
export function entriesLeftOut(count: number): string {
  const entries = count === 1 ? '1 confidential entry is' : `${count} confidential entries are`;
  return `${entries} recorded separately and ${count === 1 ? 'is' : 'are'} not shown here.`;
}

/** What the complete version says of itself (M3). */
export function entriesShown(count: number): string {
  const entries = count === 1 ? '1 entry is' : `${count} entries are`;
  return `${entries} confidential. ${registerWords.complete}`;
}
