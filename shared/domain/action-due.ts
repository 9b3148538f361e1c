import type { Due } from '../model/action';
import { daysInMonth, isoDate, type IsoDate, type IsoMonth } from '../model/iso-date';

/** The last day on which an action is still in time: the day itself, or the last of the month (A12). */
export function lastDayOf(due: Due): IsoDate {
  if (!isMonth(due)) return due;
  const [year, month] = due.split('-') as [string, string];
  return isoDate(`${due}-${daysInMonth(Number(year), Number(month))}`);
}

/** Whether only the month is known, by whose end it is due (A12). */
export function isMonth(due: Due): due is IsoMonth {
  return due.length === 7;
}
