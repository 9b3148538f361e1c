import type { IsoDate } from '../../model/iso-date';
import type { Division } from '../../model/working-calendar';
import { partsOf } from '../calendar';
import type { Holiday } from './holiday';
import { publishedHolidays } from './published-holidays';
import { usualHolidays } from './usual-holidays';

/** Whether the bank holidays of a year are known, and not only worked out by the usual rules (N13). */
export function hasPublishedHolidays(division: Division, year: number): boolean {
  return publishedHolidays[division].has(year);
}

/**
 * The bank holidays of a division in a year, in order of date (N13). Years without a published list
 * are worked out by the usual rules, and each of their days says so.
 */
export function bankHolidays(division: Division, year: number): readonly Holiday[] {
  return publishedHolidays[division].get(year) ?? usualHolidays(division, year);
}

/** The bank holiday a division keeps on a day, or null (N13). A weekend is never one: see its substitute. */
export function bankHolidayOn(division: Division, day: IsoDate): Holiday | null {
  const holidays = bankHolidays(division, partsOf(day).year);
  return holidays.find((holiday) => holiday.date === day) ?? null;
}
