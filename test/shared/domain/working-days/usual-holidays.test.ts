import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '#shared/domain/calendar';
import { yearlyKinds, type Holiday, type HolidayKind } from '#shared/domain/working-days/holiday';
import { publishedHolidays } from '#shared/domain/working-days/published-holidays';
import { usualHolidays } from '#shared/domain/working-days/usual-holidays';
import { isWeekend } from '#shared/domain/working-days/weekend';
import { divisionSchema } from '#shared/model/working-calendar';

const divisions = divisionSchema.options;
const publishedYears = Array.from({ length: 10 }, (_, place) => 2019 + place);

/** Proclaimed for one year, which no rule foresees. */
const singleDays: readonly HolidayKind[] = [
  'platinum-jubilee',
  'state-funeral',
  'coronation',
  'world-cup',
];

/** Moved for an occasion: early May 2020 to VE Day, spring 2022 to the Platinum Jubilee. */
const moved: Record<number, readonly HolidayKind[]> = {
  2020: ['early-may', 'early-may-ve-day'],
  2022: ['spring'],
};

function withoutOccasions(holidays: readonly Holiday[], year: number): Holiday[] {
  const out = [...singleDays, ...(moved[year] ?? [])];
  return holidays.filter((one) => !out.includes(one.kind));
}

const daysOf = (holidays: readonly Holiday[], kind: HolidayKind): string[] =>
  holidays
    .filter((one) => one.kind === kind)
    .map((one) => `${one.date}${one.isSubstitute ? ' instead' : ''}`);

describe('bank holidays by the usual rules (N13)', () => {
  const cases = divisions.flatMap((division) => publishedYears.map((year) => ({ division, year })));

  test.each(cases)('are those published for $division in $year, occasions apart', (one) => {
    const published = publishedHolidays[one.division].get(one.year) ?? [];
    const expected = withoutOccasions(published, one.year);
    const usual = withoutOccasions(usualHolidays(one.division, one.year), one.year);
    expect(usual).toEqual(expected.map((holiday) => ({ ...holiday, isCalculated: true })));
  });

  test.each([
    [2034, '2034-12-25', '2034-12-26', 'Monday'],
    [2036, '2036-12-25', '2036-12-26', 'Thursday'],
    [2037, '2037-12-25', '2037-12-28 instead', 'Friday'],
    [2032, '2032-12-27 instead', '2032-12-28 instead', 'Saturday'],
    [2033, '2033-12-27 instead', '2033-12-26', 'Sunday'],
  ])('in %i keep Christmas on %s and Boxing Day on %s (25 December a %s)', (year, ...days) => {
    for (const division of divisions) {
      const holidays = usualHolidays(division, year);
      expect(daysOf(holidays, 'christmas')).toEqual([days[0]]);
      expect(daysOf(holidays, 'boxing-day')).toEqual([days[1]]);
    }
  });

  test.each([
    [2032, '2032-01-01', '2032-01-02', 'Thursday'],
    [2038, '2038-01-01', '2038-01-04 instead', 'Friday'],
    [2033, '2033-01-03 instead', '2033-01-04 instead', 'Saturday'],
    [2034, '2034-01-02 instead', '2034-01-03 instead', 'Sunday'],
  ])('in %i keep New Year on %s and, in Scotland, %s (1 January a %s)', (year, ...days) => {
    const holidays = usualHolidays('scotland', year);
    expect(daysOf(holidays, 'new-year')).toEqual([days[0]]);
    expect(daysOf(holidays, 'second-january')).toEqual([days[1]]);
    expect(daysOf(usualHolidays('england-and-wales', year), 'new-year')).toEqual([days[0]]);
  });

  test.each([
    ['northern-ireland', 'st-patrick', 2029, '2029-03-19 instead'],
    ['northern-ireland', 'st-patrick', 2030, '2030-03-18 instead'],
    ['northern-ireland', 'battle-of-the-boyne', 2029, '2029-07-12'],
    ['northern-ireland', 'battle-of-the-boyne', 2031, '2031-07-14 instead'],
    ['scotland', 'st-andrew', 2029, '2029-11-30'],
    ['scotland', 'st-andrew', 2030, '2030-12-02 instead'],
    ['scotland', 'early-august', 2029, '2029-08-06'],
    ['england-and-wales', 'late-august', 2029, '2029-08-27'],
    ['england-and-wales', 'early-may', 2029, '2029-05-07'],
    ['england-and-wales', 'spring', 2029, '2029-05-28'],
    ['england-and-wales', 'good-friday', 2029, '2029-03-30'],
    ['england-and-wales', 'easter-monday', 2029, '2029-04-02'],
  ] as const)('in %s keep %s of %i on %s', (division, kind, year, day) => {
    expect(daysOf(usualHolidays(division, year), kind)).toEqual([day]);
  });

  test.each([
    ['scotland', 'easter-monday'],
    ['scotland', 'late-august'],
    ['england-and-wales', 'second-january'],
    ['england-and-wales', 'st-patrick'],
    ['northern-ireland', 'st-andrew'],
  ] as const)('in %s know no %s', (division, kind) => {
    expect(daysOf(usualHolidays(division, 2029), kind)).toEqual([]);
  });

  test('are every kind of the division once, on different weekdays of the year, in order', () => {
    const year = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(fc.constantFrom(...divisions), year, (division, of) => {
        const holidays = usualHolidays(division, of);
        const dates = holidays.map((one) => one.date);
        expect(holidays.map((one) => one.kind).toSorted()).toEqual(
          [...yearlyKinds[division]].toSorted(),
        );
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(dates.filter((date) => isWeekend(date) || partsOf(date).year !== of)).toEqual([]);
        expect(holidays.every((one) => one.isCalculated)).toBe(true);
      }),
    );
  });
});
