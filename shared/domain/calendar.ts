import { daysInMonth, isoDate, type IsoDate } from '../model/iso-date';

/** The parts of a day: year, month 1 to 12, day 1 to 31. */
export type DateParts = { year: number; month: number; day: number };

/** Takes a day apart. */
export function partsOf(date: IsoDate): DateParts {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** Puts a day together; throws where there is no such day. */
export function fromParts({ year, month, day }: DateParts): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return isoDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/**
 * Days since 1 March of year 0, so that the leap day is the last of its year and needs no special
 * case (the usual civil-calendar count).
 */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const fromMarch = (month + 9) % 12;
  const y = month <= 2 ? year - 1 : year;
  const daysBeforeMonth = Math.floor((153 * fromMarch + 2) / 5);
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    daysBeforeMonth +
    day -
    1
  );
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` after a date; before it where `days` is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The inverse of `dayNumber`: first the 400-year cycle, then the year in it, then the month. */
function fromDayNumber(number: number): IsoDate {
  const cycle = Math.floor(number / 146_097);
  const inCycle = number - cycle * 146_097;
  const leapCorrection =
    Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearInCycle = Math.floor((inCycle - leapCorrection) / 365);
  const inYear =
    inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return fromParts({
    year: cycle * 400 + yearInCycle + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  });
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: IsoDate): number {
  // Twice, because the first days of year 0 count below nought.
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return fromParts({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) });
}
