import { isoDate, type IsoDate } from '../../model/iso-date';
import type { Notice } from '../../model/rules/meeting-rules';
import type { WorkingCalendar } from '../../model/working-calendar';
import { addDays, daysBetween, partsOf } from '../calendar';
import { bankHolidayOn, hasPublishedHolidays } from './bank-holidays';
import type { Holiday } from './holiday';
import { isWeekend } from './weekend';

/** Why a day is no working day: the first of these that holds (N13). */
export type NonWorkingReason =
  | { kind: 'weekend' }
  | { kind: 'bank-holiday'; holiday: Holiday }
  | { kind: 'closure'; name: string };

/** How long a period is and how its days are counted (N1, N2, N5). */
export type Period = Pick<Notice, 'days' | 'counted'>;

/** Whether days are counted back from a meeting, or on from it. */
export type Side = 'before' | 'after';

/** How a date came about (N13): each list is in the order of counting, away from the meeting. */
export type DaysCounted = {
  /** The latest day on which it can be done. */
  date: IsoDate;
  /** The days that count: the date is one of them, but for clear working days, where it lies beyond. */
  counted: IsoDate[];
  passedOver: { date: IsoDate; reason: NonWorkingReason }[];
  /** Whether it lies in or reaches into a year whose bank holidays are worked out, not published. */
  isCalculated: boolean;
};

/** How far from a meeting days are looked at: about ten years, so that every count comes to an end. */
const REACH = 3653;

const FIRST_DAY = isoDate('0000-01-01');
const LAST_DAY = isoDate('9999-12-31');

/**
 * Why nobody works on a day by a partnership's calendar, or null where it is a working day: a
 * Saturday or Sunday, a bank holiday on which its offices do not work, or a closure (N13).
 */
export function nonWorkingReason(day: IsoDate, calendar: WorkingCalendar): NonWorkingReason | null {
  if (isWeekend(day)) return { kind: 'weekend' };
  const holiday = bankHolidayOn(calendar.division, day);
  if (holiday !== null && !calendar.workedHolidays.includes(day)) {
    return { kind: 'bank-holiday', holiday };
  }
  const closure = calendar.closures.find(({ from, until }) => from <= day && day <= until);
  return closure === undefined ? null : { kind: 'closure', name: closure.name };
}

/** Whether a day is a working day by a partnership's calendar (N13). */
export function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean {
  return nonWorkingReason(day, calendar) === null;
}

/**
 * How a period before or after a meeting is counted out, day by day; null where the calendar has too
 * few working days within ten years. The day of the meeting never counts. Counting starts with the
 * day next to it and ends with the last day needed:
 * - calendar days: every day counts (N1, WACSO Operation);
 * - working days: weekends, bank holidays and closures are passed over (N2, BCP 4.2; N3 and M1,
 *   Warwickshire 5.7 and 5.8);
 * - clear working days: that many whole working days lie between, so that the date is one working
 *   day further off (N5, Safer Essex 8.4).
 */
export function daysCounted(
  period: Period,
  meeting: IsoDate,
  calendar: WorkingCalendar,
  side: Side = 'before',
): DaysCounted | null {
  const isClear = period.counted === 'clear-working';
  const needed = period.days + (isClear ? 1 : 0);
  const found: IsoDate[] = [];
  const passedOver: DaysCounted['passedOver'] = [];
  for (const date of daysBeside(meeting, side)) {
    const reason = period.counted === 'calendar' ? null : nonWorkingReason(date, calendar);
    if (reason === null) found.push(date);
    else passedOver.push({ date, reason });
    if (found.length === needed) {
      const counted = isClear ? found.slice(0, -1) : found;
      const isCalculated = period.counted !== 'calendar' && isWorkedOut(meeting, date, calendar);
      return { date, counted, passedOver, isCalculated };
    }
  }
  return null;
}

/** The days on one side of a meeting, the nearest first, as far as anybody looks. */
function* daysBeside(meeting: IsoDate, side: Side): Generator<IsoDate> {
  const last = side === 'before' ? FIRST_DAY : LAST_DAY;
  const step = side === 'before' ? -1 : 1;
  let day = meeting;
  for (let looked = 0; looked < REACH && day !== last; looked += 1) {
    day = addDays(day, step);
    yield day;
  }
}

/** Whether a year between the two days, or of one of them, has no published bank holidays. */
function isWorkedOut(one: IsoDate, other: IsoDate, { division }: WorkingCalendar): boolean {
  const years = [one, other].map((day) => partsOf(day).year);
  return years.some((year) => !hasPublishedHolidays(division, year));
}

/**
 * The latest day on which something may be sent so that the period before the meeting is kept (N1,
 * N2, N3, N5); null where the calendar has no such day within ten years.
 */
export function latestDayBefore(
  period: Period,
  meeting: IsoDate,
  calendar: WorkingCalendar,
): IsoDate | null {
  return daysCounted(period, meeting, calendar)?.date ?? null;
}

/**
 * The latest day on which something may be sent within the period after the meeting: the day after
 * it is day 1 (M1, Warwickshire 5.8); null where the calendar has no such day within ten years.
 */
export function dueAfter(
  period: Period,
  meeting: IsoDate,
  calendar: WorkingCalendar,
): IsoDate | null {
  return daysCounted(period, meeting, calendar, 'after')?.date ?? null;
}

/**
 * How many days' notice a sending gives (N12): the inverse of `latestDayBefore`, 0 where it is on
 * the day of the meeting or later. What is sent on a day that is no working day counts as sent on
 * the next one, so that a Saturday gives no more clear working days than the Monday (N5). Working
 * days more than ten years before the meeting are not counted.
 */
export function noticeGiven(
  sent: IsoDate,
  meeting: IsoDate,
  counted: Notice['counted'],
  calendar: WorkingCalendar,
): number {
  if (counted === 'calendar') return Math.max(0, daysBetween(sent, meeting));
  let working = 0;
  for (const day of daysBeside(meeting, 'before')) {
    if (day < sent) break;
    if (isWorkingDay(day, calendar)) working += 1;
  }
  return counted === 'clear-working' ? Math.max(0, working - 1) : working;
}
