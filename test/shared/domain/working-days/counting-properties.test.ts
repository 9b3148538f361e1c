import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { bankHolidays } from '#shared/domain/working-days/bank-holidays';
import {
  dueAfter,
  isWorkingDay,
  latestDayBefore,
  noticeGiven,
  type Period,
} from '#shared/domain/working-days/working-days';
import { isoDate, type IsoDate } from '#shared/model/iso-date';
import { divisionSchema, type WorkingCalendar } from '#shared/model/working-calendar';
import { aClosure } from '../../../support/sample-calendar';

/** A day from 2017 to 2031, so that years with and without a published list come up. */
const day = fc
  .integer({ min: 0, max: 15 * 365 })
  .map((days) => addDays(isoDate('2017-01-01'), days));

const closure = fc
  .tuple(day, fc.integer({ min: 0, max: 40 }))
  .map(([from, days]) => aClosure(from, addDays(from, days)));

const calendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    division: fc.constantFrom(...divisionSchema.options),
    closures: fc.array(closure, { maxLength: 8 }),
    workedYear: fc.integer({ min: 2017, max: 2031 }),
  })
  .map(({ division, closures, workedYear }) => ({
    division,
    closures,
    workedHolidays: bankHolidays(division, workedYear).map((holiday) => holiday.date),
  }));

const counted = fc.constantFrom('calendar', 'working', 'clear-working');
const period: fc.Arbitrary<Period> = fc.record({ days: fc.integer({ min: 1, max: 60 }), counted });

/** The latest day, which calendars without silly closures always have. */
function latest(of: Period, meeting: IsoDate, by: WorkingCalendar): IsoDate {
  const found = latestDayBefore(of, meeting, by);
  if (found === null) throw new Error('no such day');
  return found;
}

const overAll = (holds: (of: Period, meeting: IsoDate, by: WorkingCalendar) => void): void => {
  fc.assert(fc.property(period, day, calendar, holds));
};

test('a longer notice never ends later (N1, N2, N5)', () => {
  overAll((of, meeting, by) => {
    const longer = latest({ ...of, days: of.days + 1 }, meeting, by);
    expect(longer < latest(of, meeting, by)).toBe(true);
  });
});

test('a later meeting never has an earlier last day', () => {
  overAll((of, meeting, by) => {
    const later = latest(of, addDays(meeting, 1), by);
    expect(later >= latest(of, meeting, by)).toBe(true);
  });
});

test('what is sent on the last day gives the whole notice, and a day later less', () => {
  overAll((of, meeting, by) => {
    const last = latest(of, meeting, by);
    expect(noticeGiven(last, meeting, of.counted, by)).toBeGreaterThanOrEqual(of.days);
    expect(noticeGiven(addDays(last, 1), meeting, of.counted, by)).toBeLessThan(of.days);
  });
});

test('a last day in working or clear working days is a working day (N2, N5)', () => {
  overAll((of, meeting, by) => {
    fc.pre(of.counted !== 'calendar');
    expect(isWorkingDay(latest(of, meeting, by), by)).toBe(true);
    expect(isWorkingDay(dueAfter(of, meeting, by) ?? meeting, by)).toBe(true);
  });
});

test('clear working days end earlier than working days, and these no later than calendar days', () => {
  overAll(({ days }, meeting, by) => {
    const byWorking = latest({ days, counted: 'working' }, meeting, by);
    expect(latest({ days, counted: 'clear-working' }, meeting, by) < byWorking).toBe(true);
    expect(byWorking <= latest({ days, counted: 'calendar' }, meeting, by)).toBe(true);
  });
});

test('counted back from the last day after it, the meeting is the last day before that (M1)', () => {
  overAll((of, meeting, by) => {
    fc.pre(of.counted === 'calendar' || isWorkingDay(meeting, by));
    expect(latest(of, dueAfter(of, meeting, by) ?? meeting, by)).toBe(meeting);
  });
});
