import { daysInMonth, isoDateSchema, type IsoDate } from '../model/iso-date';
import { longDate, monthName, shortDate } from './dates';

/** What a typed date came to: a day, nothing typed, or why it is no day. */
export type ReadDate =
  | { state: 'date'; date: IsoDate }
  | { state: 'empty' }
  | { state: 'no-such-date' | 'not-understood'; message: string };

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

function fromTypedParts({ year, month, day }: Parts, text: string): ReadDate {
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
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return {
      state: 'no-such-date',
      message: `There is no ${day} ${monthName(month)} ${year}: that month has ${last} days.`,
    };
  }
  const two = (n: number): string => String(n).padStart(2, '0');
  return { state: 'date', date: isoDateSchema.parse(`${year}-${two(month)}-${two(day)}`) };
}

function notUnderstood(text: string): string {
  return `“${text}” is not a date. Type it day first, as 10/6/2026.`;
}

/** A day as a field shows it once it is read, with its weekday: "Wed 10 Jun 2026". */
export function dateInField(date: IsoDate): string {
  return `${longDate(date).slice(0, 3)} ${shortDate(date)}`;
}

/** The day that was typed; null where nothing was, or no day. */
export function dateOf(typed: string): IsoDate | null {
  const read = readDate(typed);
  return read.state === 'date' ? read.date : null;
}
