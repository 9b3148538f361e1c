import type { IsoDate } from '../../model/iso-date';
import { fromParts } from '../calendar';

/**
 * Easter Sunday of a year in the Gregorian calendar, from which Good Friday and Easter Monday are
 * counted (N13). This is the anonymous computus of 1876, which has no exceptions; its letters are
 * those under which it is usually printed.
 */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return fromParts({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
