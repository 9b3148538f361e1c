import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fromParts,
  partsOf,
  weekdayOf,
} from '#shared/domain/calendar';
import { daysInMonth, isoDate } from '#shared/model/iso-date';

const day = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }))
  .chain(([year, month]) =>
    fc
      .integer({ min: 1, max: daysInMonth(year, month) })
      .map((dayOfMonth) => fromParts({ year, month, day: dayOfMonth })),
  );

describe('the day of the week', () => {
  test.each([
    ['2026-06-10', 3],
    ['2026-05-28', 4],
    ['2026-04-09', 4],
    ['2026-06-15', 1],
    ['2026-12-16', 3],
    ['2000-02-29', 2],
    ['1900-03-01', 4],
    ['2024-02-29', 4],
    ['2027-01-03', 0],
    ['2027-01-02', 6],
    ['0000-01-01', 6],
    ['0000-03-01', 3],
    ['9999-12-31', 5],
  ])('of %s is %i', (date, weekday) => {
    expect(weekdayOf(isoDate(date))).toBe(weekday);
  });
});

describe('days between', () => {
  test.each([
    ['2026-06-10', '2026-06-10', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2000-02-28', '2000-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-06-10', '2026-06-01', -9],
    ['2025-01-01', '2026-01-01', 365],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(days);
  });

  test('and adding days are each other’s inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (date, days) => {
        fc.pre(partsOf(date).year > 2);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('moves the weekday by as many days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (date, days) => {
        expect(weekdayOf(addDays(date, days))).toBe((weekdayOf(date) + days) % 7);
      }),
    );
  });
});

describe('months later', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-15', 24, '2028-03-15'],
    ['2026-12-10', 1, '2027-01-10'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-10', -1, '2025-12-10'],
  ])('%s and %i is %s', (date, months, later) => {
    expect(addMonths(isoDate(date), months)).toBe(later);
  });
});

test('a day that does not exist is not put together', () => {
  expect(() => fromParts({ year: 2026, month: 2, day: 30 })).toThrow('no-such-date');
});
