import { isMonth, lastDayOf } from '../../domain/action-due';
import { partsOf, weekdayOf } from '../../domain/calendar';
import type { Due } from '../../model/action';
import type { IsoDate, IsoTime } from '../../model/iso-date';
import type { TongueDates } from './tongue';

const MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const;

const WEEKDAYS = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'] as const;

/** A day as "10 Mehefin 2026". */
function plainDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** A day with its weekday, as "Dydd Mercher 10 Mehefin 2026". */
function longDate(date: IsoDate): string {
  return `Dydd ${WEEKDAYS[weekdayOf(date)] ?? ''} ${plainDate(date)}`;
}

/** When something is due: "10 Mehefin 2026", or "diwedd Mehefin 2026" for a month (A12). */
function plainDue(due: Due): string {
  const day = plainDate(lastDayOf(due));
  return isMonth(due) ? day.replace(/^\d+/, 'diwedd') : day;
}

/** A clock time as Welsh papers print it: "10.00yb", "2.30yh", "12 hanner dydd", "12 hanner nos". */
function clockTime(time: IsoTime): string {
  if (time === '12:00') return '12 hanner dydd';
  if (time === '00:00') return '12 hanner nos';
  const [hours, minutes] = time.split(':') as [string, string];
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}.${minutes}${hour < 12 ? 'yb' : 'yh'}`;
}

/** Days and times in Welsh, built from their parts: months are not cut short, as "Meh" is not read easily. */
export const welshDates: TongueDates = {
  plainDate,
  longDate,
  plainDue,
  shortDue: plainDue,
  clockTime,
  timeSpan: (from, to) =>
    to === null ? clockTime(from) : `${clockTime(from)} tan ${clockTime(to)}`,
  minuteCount: (minutes) => `${minutes} munud`,
};
