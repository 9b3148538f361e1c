import { expect, test } from 'vitest';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { dueSchema } from '#shared/model/action';
import { welshDates } from '#shared/text/tongue/welsh-dates';

test.each([
  ['2026-01-01', 'Dydd Iau 1 Ionawr 2026'],
  ['2026-02-02', 'Dydd Llun 2 Chwefror 2026'],
  ['2026-03-03', 'Dydd Mawrth 3 Mawrth 2026'],
  ['2026-04-08', 'Dydd Mercher 8 Ebrill 2026'],
  ['2026-05-08', 'Dydd Gwener 8 Mai 2026'],
  ['2026-06-13', 'Dydd Sadwrn 13 Mehefin 2026'],
  ['2026-07-12', 'Dydd Sul 12 Gorffennaf 2026'],
  ['2026-08-31', 'Dydd Llun 31 Awst 2026'],
  ['2026-09-01', 'Dydd Mawrth 1 Medi 2026'],
  ['2026-10-01', 'Dydd Iau 1 Hydref 2026'],
  ['2026-11-12', 'Dydd Iau 12 Tachwedd 2026'],
  ['2026-12-25', 'Dydd Gwener 25 Rhagfyr 2026'],
])('%s is %s', (date, words) => {
  expect(welshDates.longDate(isoDate(date))).toBe(words);
});

test.each([
  ['00:00', '12 hanner nos'],
  ['00:30', '12.30yb'],
  ['10:00', '10.00yb'],
  ['12:00', '12 hanner dydd'],
  ['12:15', '12.15yh'],
  ['14:30', '2.30yh'],
])('%s o’r gloch is %s', (time, words) => {
  expect(welshDates.clockTime(isoTime(time))).toBe(words);
});

test('a span, a number of minutes and what is due are said in Welsh', () => {
  expect(welshDates.timeSpan(isoTime('10:00'), null)).toBe('10.00yb');
  expect(welshDates.timeSpan(isoTime('10:00'), isoTime('12:00'))).toBe(
    '10.00yb tan 12 hanner dydd',
  );
  expect(welshDates.minuteCount(20)).toBe('20 munud');
  expect(welshDates.plainDue(dueSchema.parse('2026-06'))).toBe('diwedd Mehefin 2026');
  expect(welshDates.shortDue(dueSchema.parse('2026-06-10'))).toBe('10 Mehefin 2026');
});
