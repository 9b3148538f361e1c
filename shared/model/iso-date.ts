import { z } from 'zod';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `year` has a 29 February in the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days in `month` (1 to 12) of `year`; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

/** Whether `text` is a day that exists, written YYYY-MM-DD (30 February is not). */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]));
}

export const isoDateSchema = z
  .string()
  .refine(isIsoDate, { error: 'no-such-date' })
  .brand<'IsoDate'>();

/** Whether `text` is a month of a calendar, written YYYY-MM. */
function isIsoMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export const isoMonthSchema = z
  .string()
  .refine(isIsoMonth, { error: 'no-such-date' })
  .brand<'IsoMonth'>();

export const isoTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'no-such-time' })
  .brand<'IsoTime'>();

export const isoInstantSchema = z.iso.datetime().brand<'IsoInstant'>();

/** A calendar day, `YYYY-MM-DD`, without a time zone. Sorts as text. */
export type IsoDate = z.infer<typeof isoDateSchema>;
/** A month, `YYYY-MM`, for what is due by its end (A12). */
export type IsoMonth = z.infer<typeof isoMonthSchema>;
/** A local clock time, `HH:MM`, 24 hours. */
export type IsoTime = z.infer<typeof isoTimeSchema>;
/** A moment in UTC, as `2026-06-10T09:04:00.000Z`. */
export type IsoInstant = z.infer<typeof isoInstantSchema>;

/** Reads a day that is known to exist; throws on anything else. For constants and tests. */
export function isoDate(text: string): IsoDate {
  return isoDateSchema.parse(text);
}

/** Reads a month that is known to exist; throws on anything else. For constants and tests. */
export function isoMonth(text: string): IsoMonth {
  return isoMonthSchema.parse(text);
}

/** Reads a clock time that is known to be right; throws on anything else. For constants and tests. */
export function isoTime(text: string): IsoTime {
  return isoTimeSchema.parse(text);
}
