import type { Due } from '../model/action';
import { daysInMonth, isoDate, type IsoDate } from '../model/iso-date';

/** The last day on which an action is still in time: the day itself, or the last of the month (A12). */
export function lastDayOf(due: Due): IsoDate {
  const [year, month, day] = due.split('-') as [string, string, string?];
  const last = day ?? String(daysInMonth(Number(year), Number(month)));
  return isoDate(`${year}-${month}-${last}`);
}

/** Whether only the month is known, by whose end it is due (A12). */
export function isMonth(due: Due): boolean {
  return due.length === 7;
}
