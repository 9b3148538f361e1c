import { daysInMonth, isoMonth, type IsoDate, type IsoMonth } from '../model/iso-date';
import { addDays, addMonths, fromParts, partsOf, weekdayOf } from './calendar';

/** A month: its first and last day, and its weeks from Monday to Sunday, with days of the months beside it. */
export type MonthGrid = { from: IsoDate; until: IsoDate; weeks: IsoDate[][] };

/** The month of a day, week by week. */
export function monthGrid(on: IsoDate): MonthGrid {
  const { year, month } = partsOf(on);
  const from = fromParts({ year, month, day: 1 });
  const until = fromParts({ year, month, day: daysInMonth(year, month) });
  const monday = addDays(from, -((weekdayOf(from) + 6) % 7));
  const weeks: IsoDate[][] = [];
  for (let first = monday; first <= until; first = addDays(first, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, place) => addDays(first, place)));
  }
  return { from, until, weeks };
}

/** The first day of the month so many months later, or earlier where that is less than 0. */
export function monthLater(on: IsoDate, months: number): IsoDate {
  return addMonths(monthGrid(on).from, months);
}

/** The month a day is in, as due dates name it. */
export function monthOf(on: IsoDate): IsoMonth {
  return isoMonth(on.slice(0, 7));
}
