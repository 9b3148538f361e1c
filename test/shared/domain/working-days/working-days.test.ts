import { describe, expect, test } from 'vitest';
import {
  daysCounted,
  dueAfter,
  isWorkingDay,
  latestDayBefore,
  nonWorkingReason,
  noticeGiven,
  type Period,
} from '#shared/domain/working-days/working-days';
import { isoDate } from '#shared/model/iso-date';
import type { Notice } from '#shared/model/rules/meeting-rules';
import type { WorkingCalendar } from '#shared/model/working-calendar';
import { aCalendar, aClosure } from '../../../support/sample-calendar';

const period = (days: number, counted: Notice['counted']): Period => ({ days, counted });
const working = (days: number): Period => period(days, 'working');
const clear = (days: number): Period => period(days, 'clear-working');
const calendarDays = (days: number): Period => period(days, 'calendar');

const scotland = aCalendar({ division: 'scotland' });
const northernIreland = aCalendar({ division: 'northern-ireland' });

const before = (of: Period, meeting: string, calendar: WorkingCalendar = aCalendar()) =>
  latestDayBefore(of, isoDate(meeting), calendar);
const after = (of: Period, meeting: string, calendar: WorkingCalendar = aCalendar()) =>
  dueAfter(of, isoDate(meeting), calendar);

describe('why a day is no working day (N13)', () => {
  const calendar = aCalendar({
    closures: [
      aClosure('2026-12-24', '2026-12-31', 'Christmas closure'),
      aClosure('2026-06-04', '2026-06-04', 'Training day'),
    ],
    workedHolidays: [isoDate('2026-05-25')],
  });

  test.each([
    ['2026-06-13', { kind: 'weekend' }],
    ['2026-06-14', { kind: 'weekend' }],
    ['2026-12-27', { kind: 'weekend' }],
    ['2026-06-03', null],
    ['2026-06-04', { kind: 'closure', name: 'Training day' }],
    ['2026-06-05', null],
    ['2026-12-23', null],
    ['2026-12-24', { kind: 'closure', name: 'Christmas closure' }],
    ['2026-12-31', { kind: 'closure', name: 'Christmas closure' }],
    ['2027-01-04', null],
    ['2026-05-25', null],
    ['2026-05-26', null],
  ])('%s: %o', (day, reason) => {
    expect(nonWorkingReason(isoDate(day), calendar)).toEqual(reason);
    expect(isWorkingDay(isoDate(day), calendar)).toBe(reason === null);
  });

  test.each([
    ['2026-12-25', 'christmas', false, false],
    ['2026-12-28', 'boxing-day', true, false],
    ['2029-05-28', 'spring', false, true],
  ])('%s is %s (substitute: %s, worked out: %s)', (day, kind, isSubstitute, isCalculated) => {
    expect(nonWorkingReason(isoDate(day), calendar)).toEqual({
      kind: 'bank-holiday',
      holiday: { date: day, kind, isSubstitute, isCalculated },
    });
  });

  test('a closure holds on a bank holiday that is otherwise worked', () => {
    const both = aCalendar({
      closures: [aClosure('2026-05-25', '2026-05-25', 'Office move')],
      workedHolidays: [isoDate('2026-05-25')],
    });
    expect(nonWorkingReason(isoDate('2026-05-25'), both)).toEqual({
      kind: 'closure',
      name: 'Office move',
    });
  });
});

describe('the latest day before a meeting', () => {
  test.each([
    ['2026-06-10', '2026-06-03', '2026-06-03', '2026-06-02', 'Wednesday'],
    ['2026-05-28', '2026-05-21', '2026-05-20', '2026-05-19', 'after the spring bank holiday'],
    ['2026-04-09', '2026-04-02', '2026-03-31', '2026-03-30', 'after Easter'],
    ['2026-06-15', '2026-06-08', '2026-06-08', '2026-06-05', 'Monday'],
  ])(
    'on %s is for 7 calendar days %s (N1, WACSO Operation), for 5 working days %s (N2, BCP 4.2; N3, Warwickshire 5.7), for 5 clear working days %s (N5, Safer Essex 8.4): %s',
    (meeting, byCalendar, byWorking, byClear) => {
      expect(before(calendarDays(7), meeting)).toBe(byCalendar);
      expect(before(working(5), meeting)).toBe(byWorking);
      expect(before(clear(5), meeting)).toBe(byClear);
    },
  );

  test.each([
    [calendarDays(6), '2026-06-04'],
    [calendarDays(7), '2026-06-03'],
    [calendarDays(8), '2026-06-02'],
    [calendarDays(365), '2025-06-10'],
    [working(1), '2026-06-09'],
    [working(4), '2026-06-04'],
    [working(5), '2026-06-03'],
    [working(6), '2026-06-02'],
    [clear(1), '2026-06-08'],
    [clear(4), '2026-06-03'],
    [clear(5), '2026-06-02'],
    [clear(6), '2026-06-01'],
  ])('on Wednesday 10 June 2026 is for %o: %s (N1, N2, N5)', (of, latest) => {
    expect(before(of, '2026-06-10')).toBe(latest);
  });

  test.each([
    ['2027-01-04', working(3), '2026-12-29', 'the first working day after New Year'],
    ['2027-01-04', working(4), '2026-12-24', 'over Christmas and the substitute for Boxing Day'],
    ['2027-01-04', working(5), '2026-12-23', 'over Christmas'],
    ['2027-01-04', clear(5), '2026-12-22', 'over Christmas'],
    ['2028-01-04', working(1), '2027-12-31', 'over New Year on a Saturday'],
    ['2028-01-04', clear(1), '2027-12-30', 'over New Year on a Saturday'],
    ['2026-04-07', working(1), '2026-04-02', 'over the four days of Easter'],
    ['2026-04-07', clear(1), '2026-04-01', 'over the four days of Easter'],
    ['2028-03-01', working(1), '2028-02-29', 'a leap day counts'],
    ['2028-03-01', calendarDays(1), '2028-02-29', 'a leap day counts'],
    ['2028-03-07', calendarDays(7), '2028-02-29', 'on a leap day'],
    ['2028-03-07', working(5), '2028-02-29', 'on a leap day'],
    ['2028-03-07', clear(5), '2028-02-28', 'over a leap day'],
    ['2026-06-13', working(1), '2026-06-12', 'a meeting on a Saturday'],
    ['2026-06-13', clear(1), '2026-06-11', 'a meeting on a Saturday'],
    ['2026-12-25', working(1), '2026-12-24', 'a meeting on a bank holiday'],
  ])('on %s, %o, is %s: %s (N5, N13)', (meeting, of, latest) => {
    expect(before(of, meeting)).toBe(latest);
  });

  test.each([
    ['2026-04-07', '2026-04-02', '2026-04-06', '2026-04-02', 'Easter Monday'],
    ['2026-01-05', '2026-01-02', '2025-12-31', '2026-01-02', '2 January'],
    ['2026-03-18', '2026-03-17', '2026-03-17', '2026-03-16', 'St Patrick’s Day'],
    ['2026-07-14', '2026-07-13', '2026-07-13', '2026-07-10', 'the substitute for 12 July'],
    ['2026-06-16', '2026-06-15', '2026-06-12', '2026-06-15', 'the World Cup'],
    ['2026-08-04', '2026-08-03', '2026-07-31', '2026-08-03', 'early August'],
    ['2026-09-01', '2026-08-28', '2026-08-31', '2026-08-28', 'late August'],
    ['2026-12-01', '2026-11-30', '2026-11-27', '2026-11-30', 'St Andrew’s Day'],
  ])(
    'on %s, 1 working day, is %s in England and Wales, %s in Scotland, %s in Northern Ireland: %s (N13)',
    (meeting, english, scottish, northernIrish) => {
      expect(before(working(1), meeting)).toBe(english);
      expect(before(working(1), meeting, scotland)).toBe(scottish);
      expect(before(working(1), meeting, northernIreland)).toBe(northernIrish);
    },
  );

  test('passes over a closure, and not over a bank holiday that is worked (N13)', () => {
    const closed = aCalendar({ closures: [aClosure('2026-12-24', '2026-12-31')] });
    expect(before(working(1), '2027-01-04', closed)).toBe('2026-12-23');
    expect(before(clear(1), '2027-01-04', closed)).toBe('2026-12-22');
    expect(before(calendarDays(7), '2027-01-04', closed)).toBe('2026-12-28');
    const worked = aCalendar({ workedHolidays: [isoDate('2026-05-25')] });
    expect(before(working(5), '2026-05-28', worked)).toBe('2026-05-21');
  });

  test('is found beyond a closure of years, and nowhere where none is left in ten', () => {
    const threeYears = aCalendar({ closures: [aClosure('2023-01-01', '2025-12-31')] });
    expect(before(working(5), '2026-01-05', threeYears)).toBe('2022-12-23');
    const always = aCalendar({ closures: [aClosure('0000-01-01', '9999-12-31')] });
    expect(before(working(1), '2026-01-05', always)).toBeNull();
    expect(after(clear(1), '2026-01-05', always)).toBeNull();
    expect(daysCounted(working(1), isoDate('2026-01-05'), always)).toBeNull();
  });

  test.each(['0000-01-01', '0000-01-03'])('is none before the first day there is (%s)', (day) => {
    expect(before(calendarDays(3), day)).toBeNull();
    expect(before(clear(3), day)).toBeNull();
  });

  test('is none after the last day there is', () => {
    expect(after(calendarDays(1), '9999-12-31')).toBeNull();
    expect(after(working(2), '9999-12-30')).toBeNull();
  });
});

describe('the last day after a meeting', () => {
  test.each([
    ['2026-06-10', '2026-06-24', 'Wednesday'],
    ['2026-05-28', '2026-06-11', 'Thursday'],
    ['2026-04-09', '2026-04-23', 'after Easter'],
    ['2026-06-15', '2026-06-29', 'Monday'],
    ['2026-12-16', '2027-01-04', 'over Christmas and New Year'],
  ])('on %s, 10 working days, is %s (M1, Warwickshire 5.8): %s', (meeting, due) => {
    expect(after(working(10), meeting)).toBe(due);
  });

  test.each([
    ['2026-06-10', working(9), '2026-06-23'],
    ['2026-06-10', working(11), '2026-06-25'],
    ['2026-06-10', clear(10), '2026-06-25'],
    ['2026-06-10', calendarDays(7), '2026-06-17'],
    ['2026-06-12', working(1), '2026-06-15'],
    ['2026-06-12', calendarDays(1), '2026-06-13'],
    ['2028-02-28', working(1), '2028-02-29'],
    ['2028-02-28', clear(1), '2028-03-01'],
  ])('on %s, %o, is %s (M1)', (meeting, of, due) => {
    expect(after(of, meeting)).toBe(due);
  });
});

describe('the days that were counted (N13)', () => {
  test('are listed from the meeting backwards, with what was passed over and why', () => {
    expect(daysCounted(working(3), isoDate('2026-05-28'), aCalendar())).toEqual({
      date: '2026-05-22',
      counted: ['2026-05-27', '2026-05-26', '2026-05-22'],
      passedOver: [
        {
          date: '2026-05-25',
          reason: {
            kind: 'bank-holiday',
            holiday: {
              date: '2026-05-25',
              kind: 'spring',
              isSubstitute: false,
              isCalculated: false,
            },
          },
        },
        { date: '2026-05-24', reason: { kind: 'weekend' } },
        { date: '2026-05-23', reason: { kind: 'weekend' } },
      ],
      isCalculated: false,
    });
  });

  test('lie wholly between for clear working days, the date beyond them (N5)', () => {
    expect(daysCounted(clear(1), isoDate('2026-06-16'), aCalendar())).toEqual({
      date: '2026-06-12',
      counted: ['2026-06-15'],
      passedOver: [
        { date: '2026-06-14', reason: { kind: 'weekend' } },
        { date: '2026-06-13', reason: { kind: 'weekend' } },
      ],
      isCalculated: false,
    });
  });

  test('are all days for calendar days (N1)', () => {
    const days = daysCounted(calendarDays(3), isoDate('2026-05-26'), aCalendar());
    expect(days?.counted).toEqual(['2026-05-25', '2026-05-24', '2026-05-23']);
    expect(days?.passedOver).toEqual([]);
  });

  test('are listed from the meeting onwards after it (M1)', () => {
    const days = daysCounted(working(2), isoDate('2026-06-12'), aCalendar(), 'after');
    expect(days?.counted).toEqual(['2026-06-15', '2026-06-16']);
    expect(days?.passedOver.map((one) => one.date)).toEqual(['2026-06-13', '2026-06-14']);
  });

  test.each([
    ['2028-12-20', working(5), false],
    ['2029-01-03', working(5), true],
    ['2030-06-12', clear(5), true],
    ['2030-06-12', calendarDays(7), false],
    ['2019-01-10', working(5), false],
    ['2019-01-03', working(5), true],
  ])('say whether bank holidays of a year had to be worked out: %s, %o: %s', (day, of, is) => {
    expect(daysCounted(of, isoDate(day), aCalendar())?.isCalculated).toBe(is);
  });
});

describe('how much notice members had (N12)', () => {
  test.each([
    ['2026-06-05', 'Friday', 10, 6, 5],
    ['2026-06-06', 'Saturday', 9, 5, 4],
    ['2026-06-07', 'Sunday', 8, 5, 4],
    ['2026-06-08', 'Monday', 7, 5, 4],
    ['2026-06-09', 'Tuesday', 6, 4, 3],
    ['2026-06-12', 'Friday', 3, 1, 0],
    ['2026-06-14', 'Sunday', 1, 0, 0],
    ['2026-06-15', 'the day itself', 0, 0, 0],
    ['2026-06-16', 'the day after', 0, 0, 0],
  ])(
    'of a meeting on Monday 15 June 2026 if sent on %s, %s: %i calendar, %i working, %i clear working days',
    (sent, _, byCalendar, byWorking, byClear) => {
      const given = (counted: Notice['counted']) =>
        noticeGiven(isoDate(sent), isoDate('2026-06-15'), counted, aCalendar());
      expect(given('calendar')).toBe(byCalendar);
      expect(given('working')).toBe(byWorking);
      expect(given('clear-working')).toBe(byClear);
    },
  );

  test('is counted no further than ten years back, and to the first day there is', () => {
    const given = (sent: string, meeting: string) =>
      noticeGiven(isoDate(sent), isoDate(meeting), 'working', aCalendar());
    expect(given('0202-06-05', '2026-06-15')).toBe(given('2016-06-14', '2026-06-15'));
    expect(given('0000-01-01', '0000-01-08')).toBe(4);
  });
});
