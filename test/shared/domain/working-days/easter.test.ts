import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf, weekdayOf } from '#shared/domain/calendar';
import { easterSunday } from '#shared/domain/working-days/easter';

describe('Easter Sunday (N13)', () => {
  test.each([
    ['1818-03-22', 'the earliest there can be'],
    ['1943-04-25', 'the latest there can be'],
    ['1954-04-18', 'where the oldest rules need an exception'],
    ['1981-04-19', 'where the oldest rules need an exception'],
    ['2000-04-23', 'a leap year that ends a century'],
    ['2008-03-23', ''],
    ['2011-04-24', ''],
    ['2016-03-27', ''],
    ['2019-04-21', ''],
    ['2020-04-12', ''],
    ['2021-04-04', ''],
    ['2022-04-17', ''],
    ['2023-04-09', ''],
    ['2024-03-31', ''],
    ['2025-04-20', ''],
    ['2026-04-05', ''],
    ['2027-03-28', ''],
    ['2028-04-16', ''],
    ['2029-04-01', ''],
    ['2030-04-21', ''],
    ['2035-03-25', ''],
    ['2038-04-25', 'the latest there can be'],
    ['2049-04-18', 'where the oldest rules need an exception'],
    ['2285-03-22', 'the earliest there can be'],
  ])('is %s %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  test('is always a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
        const easter = easterSunday(year);
        const { month, day } = partsOf(easter);
        expect(weekdayOf(easter)).toBe(0);
        expect(month * 100 + day).toBeGreaterThanOrEqual(322);
        expect(month * 100 + day).toBeLessThanOrEqual(425);
      }),
    );
  });
});
