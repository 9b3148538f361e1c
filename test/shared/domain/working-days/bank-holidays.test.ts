import { describe, expect, test } from 'vitest';
import {
  bankHolidayOn,
  bankHolidays,
  hasPublishedHolidays,
} from '#shared/domain/working-days/bank-holidays';
import { isoDate } from '#shared/model/iso-date';
import { divisionSchema } from '#shared/model/working-calendar';

describe.each(divisionSchema.options)('the bank holidays of %s (N13)', (division) => {
  test.each([
    [2018, false],
    [2019, true],
    [2028, true],
    [2029, false],
  ])('of %i are published: %s, and each says whether it is worked out', (year, isPublished) => {
    expect(hasPublishedHolidays(division, year)).toBe(isPublished);
    const holidays = bankHolidays(division, year);
    expect(holidays.length).toBeGreaterThanOrEqual(8);
    expect(holidays.map((one) => one.isCalculated)).toEqual(holidays.map(() => !isPublished));
  });
});

describe('the bank holiday on a day (N13)', () => {
  test.each([
    ['england-and-wales', '2026-04-06', 'easter-monday'],
    ['northern-ireland', '2026-04-06', 'easter-monday'],
    ['scotland', '2026-04-06', null],
    ['scotland', '2026-01-02', 'second-january'],
    ['england-and-wales', '2026-01-02', null],
    ['england-and-wales', '2026-12-26', null],
    ['england-and-wales', '2026-12-28', 'boxing-day'],
    ['england-and-wales', '2029-12-25', 'christmas'],
  ] as const)('in %s, %s, is %s', (division, day, kind) => {
    expect(bankHolidayOn(division, isoDate(day))?.kind ?? null).toBe(kind);
  });
});
