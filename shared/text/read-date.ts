import { isMonth, lastDayOf } from '../domain/action-due';
import type { Due } from '../model/action';
import {
  daysInMonth,
  isoDateSchema,
  isoMonthSchema,
  type IsoDate,
  type IsoMonth,
} from '../model/iso-date';
import { longDate, monthName, shortDate, shortDue } from './dates';

/** What a typed date came to: a day, nothing typed, or why it is no day. */
export type ReadDate =
  | { state: 'date'; date: IsoDate }
  | { state: 'empty' }
  | { state: 'no-such-date' | 'not-understood'; message: string };

/** What a typed due date came to: as a date, or a month by whose end something is due (A12). */
export type ReadDue = ReadDate | { state: 'month'; month: IsoMonth };

/** The year from 1900 on that a typed one means; two figures are of this century. */
function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The month, 1 to 12, that a name or its beginning of three letters or more means; 0 for none. */
function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  if (wanted === 'sept') return 9;
  for (let month = 1; month <= 12; month += 1) {
    if (monthName(month).toLowerCase().startsWith(wanted)) return month;
  }
  return 0;
}

type Parts = { year: number; month: number; day: number };

/** Day first, as British papers write it; year first only as YYYY-MM-DD. */
const FORMS: readonly [RegExp, (found: string[]) => Parts][] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
  [
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/,
    ([, d, m, y]) => ({ year: fullYear(y ?? ''), month: Number(m), day: Number(d) }),
  ],
  [
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,})\.?,?[ -]?(\d{4}|\d{2})$/i,
    ([, d, m, y]) => ({ year: fullYear(y ?? ''), month: monthNumber(m ?? ''), day: Number(d) }),
  ],
];

/**
 * Reads a date as somebody typed it, day first: "10/6/2026", "10.6.26", "10 June 2026",
 * "Wed 10 Jun 2026" or "2026-06-10". A day that does not exist is said to be none and never
 * becomes another.
 */
export function readDate(typed: string): ReadDate {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { state: 'empty' };
  for (const [form, partsFrom] of FORMS) {
    const found = form.exec(text);
    if (found) return fromTypedParts(partsFrom([...found]), text);
  }
  return { state: 'not-understood', message: notUnderstood(text) };
}

/** A month with its year, and words that leave it what it is: "June 2026", "by the end of Jun 26". */
const MONTH_FORMS: readonly [RegExp, (found: string[]) => Omit<Parts, 'day'>][] = [
  [/^(\d{4})-(\d{1,2})$/, ([, y, m]) => ({ year: Number(y), month: Number(m) })],
  [/^(\d{1,2})[/.](\d{4})$/, ([, m, y]) => ({ year: Number(y), month: Number(m) })],
  [/^([a-z]{3,})\.?,? ?(\d{4})$/i, monthFromWords],
  // Two figures alone may be a day: "June 26" is read as neither.
  [/^(?:by |by the |the )?(?:end of |end )([a-z]{3,})\.?,? ?(\d{4}|\d{2})$/i, monthFromWords],
  [/^by ([a-z]{3,})\.?,? ?(\d{4})$/i, monthFromWords],
];

function monthFromWords([, month, year]: string[]): Omit<Parts, 'day'> {
  return { year: fullYear(year ?? ''), month: monthNumber(month ?? '') };
}

/**
 * Reads a due date as somebody typed it: as `readDate` does, or a month by whose end something is
 * due, as "June 2026", "end of June 2026" or "6/2026" (A12). No year is ever guessed.
 */
export function readDue(typed: string): ReadDue {
  const day = readDate(typed);
  if (day.state !== 'not-understood') return day;
  const text = typed.trim().replace(/\s+/g, ' ');
  for (const [form, partsFrom] of MONTH_FORMS) {
    const found = form.exec(text);
    if (found) return fromTypedMonth(partsFrom([...found]), text);
  }
  const message = `“${text}” is neither a date nor a month. Type it with its year, as 10/6/2026 or June 2026.`;
  return { state: 'not-understood', message };
}

function fromTypedMonth(parts: Omit<Parts, 'day'>, text: string): ReadDue {
  const wrong = wrongMonth(parts, text);
  if (wrong !== null) return wrong;
  const month = isoMonthSchema.parse(`${parts.year}-${twoFigures(parts.month)}`);
  return { state: 'month', month };
}

const twoFigures = (n: number): string => String(n).padStart(2, '0');

function wrongMonth({ year, month }: Omit<Parts, 'day'>, text: string): ReadDate | null {
  if (month < 1 || month > 12) {
    return {
      state: 'no-such-date',
      message: `There is no such month in “${text}”. Day first, as 10/6/2026.`,
    };
  }
  if (year < 1900 || year > 2199) {
    return {
      state: 'no-such-date',
      message: `The year in “${text}” is not between 1900 and 2199.`,
    };
  }
  return null;
}

function fromTypedParts({ year, month, day }: Parts, text: string): ReadDate {
  const wrong = wrongMonth({ year, month }, text);
  if (wrong !== null) return wrong;
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return {
      state: 'no-such-date',
      message: `There is no ${day} ${monthName(month)} ${year}: that month has ${last} days.`,
    };
  }
  const date = isoDateSchema.parse(`${year}-${twoFigures(month)}-${twoFigures(day)}`);
  return { state: 'date', date };
}

function notUnderstood(text: string): string {
  return `“${text}” is not a date. Type it day first, as 10/6/2026.`;
}

/** A day as a field shows it once it is read, with its weekday: "Wed 10 Jun 2026". */
export function dateInField(date: IsoDate): string {
  return `${longDate(date).slice(0, 3)} ${shortDate(date)}`;
}

/** A due date as a field shows it once it is read: "Wed 10 Jun 2026", "end of Jun 2026" (A12). */
export function dueInField(due: Due): string {
  return isMonth(due) ? shortDue(due) : dateInField(lastDayOf(due));
}

/** The due date that was typed, a day or a month; null where nothing was, or neither (A12). */
export function dueOf(typed: string): Due | null {
  const read = readDue(typed);
  if (read.state === 'month') return read.month;
  return read.state === 'date' ? read.date : null;
}

/** The day that was typed; null where nothing was, or no day. */
export function dateOf(typed: string): IsoDate | null {
  const read = readDate(typed);
  return read.state === 'date' ? read.date : null;
}
