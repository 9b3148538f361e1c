import { isMonth, lastDayOf } from '../../domain/action-due';
import type { Due } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { RegisterCell, RegisterRow, RegisterTable } from '../../model/register-table';
import { shortDate, shortDue } from '../../text/dates';
import { registerWords } from '../../text/registers/register-words';

/** Digits enough for every count there is. */
const DIGITS = 8;

/** A cell of words; a dash in words where there are none, so that no gap is read as an answer. */
export function words(text: string): RegisterCell {
  return { text: text.trim() === '' ? registerWords.none : text, key: '' };
}

/** A cell of several lines, of which the empty ones are dropped. */
export function lines(all: readonly string[]): RegisterCell {
  return words(all.filter((line) => line.trim() !== '').join('\n'));
}

/** A day, sorted by the calendar; the last where there is none. */
export function day(date: IsoDate | null, none: string = registerWords.none): RegisterCell {
  return date === null ? { text: none, key: '9999-99-99' } : { text: shortDate(date), key: date };
}

/** A day or a month, sorted by the last day it can mean (A12); the last where there is none. */
export function dueCell(due: Due | null, none: string): RegisterCell {
  if (due === null) return day(null, none);
  return { text: shortDue(due), key: `${lastDayOf(due)}${isMonth(due) ? ' month' : ''}` };
}

/** A count, sorted by its size. */
export function count(number: number, text = String(number)): RegisterCell {
  return { text, key: String(number).padStart(DIGITS, '0') };
}

/** What a register says besides its columns and rows; all of it may be left out. */
type Rest = Partial<Pick<RegisterTable, 'notes' | 'isOfTime'>>;

/** A register of these columns, each as heading, share of the width, and whether it may be sorted by. */
export function registerTable(
  name: RegisterTable['name'],
  columns: readonly (readonly [heading: string, share: number, sorts?: 'not-sorted'])[],
  rows: readonly RegisterRow[],
  { notes = [], isOfTime = false }: Rest = {},
): RegisterTable {
  return {
    name,
    columns: columns.map(([heading, share, sorts]) => ({
      heading,
      share,
      isSortable: sorts === undefined,
    })),
    rows: [...rows],
    notes: [...notes],
    leftOut: 0,
    isOfTime,
  };
}

/** An entry that anybody may see and that leads nowhere, but for what is said of it. */
export function entry(
  id: string,
  cells: readonly RegisterCell[],
  more: Partial<Pick<RegisterRow, 'day' | 'isConfidential' | 'href'>> = {},
): RegisterRow {
  return { id, cells: [...cells], day: null, isConfidential: false, href: null, ...more };
}
