import { isMonth, lastDayOf } from '../domain/action-due';
import { partsOf, weekdayOf } from '../domain/calendar';
import type { Due } from '../model/action';
import type { IsoDate, IsoTime } from '../model/iso-date';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** The name of a month, 1 to 12, as "June". */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A day as "10 June 2026", for sentences and fields. */
export function plainDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** A day with its weekday, as "Wednesday 10 June 2026", for the day of a meeting. */
export function longDate(date: IsoDate): string {
  return `${WEEKDAYS[weekdayOf(date)] ?? ''} ${plainDate(date)}`;
}

/** A day as "10 Jun 2026", for tables, where width is dear. */
export function shortDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month).slice(0, 3)} ${year}`;
}

/** When something is due, for sentences: "10 June 2026", or "end of June 2026" for a month (A12). */
export function plainDue(due: Due): string {
  const day = plainDate(lastDayOf(due));
  return isMonth(due) ? endOf(day) : day;
}

/** When something is due, with its weekday: "Wednesday 10 June 2026", or "end of June 2026" (A12). */
export function longDue(due: Due): string {
  return isMonth(due) ? plainDue(due) : longDate(lastDayOf(due));
}

/** When something is due, for tables: "10 Jun 2026", or "end of Jun 2026" for a month (A12). */
export function shortDue(due: Due): string {
  const day = shortDate(lastDayOf(due));
  return isMonth(due) ? endOf(day) : day;
}

function endOf(day: string): string {
  return day.replace(/^\d+/, 'end of');
}

/** A clock time as British papers print it: "10.00am", "2.30pm", "12 noon", "12 midnight". */
export function clockTime(time: IsoTime): string {
  if (time === '12:00') return '12 noon';
  if (time === '00:00') return '12 midnight';
  const [hours, minutes] = time.split(':') as [string, string];
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}.${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** From when to when: "10.00am to 12 noon", or "10.00am" where the end is not known. */
export function timeSpan(from: IsoTime, to: IsoTime | null): string {
  return to === null ? clockTime(from) : `${clockTime(from)} to ${clockTime(to)}`;
}

/** A number of days in words that agree with it: "1 day", "12 days". */
export function dayCount(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** A number of minutes in words that agree with it: "1 minute", "20 minutes". */
export function minuteCount(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
