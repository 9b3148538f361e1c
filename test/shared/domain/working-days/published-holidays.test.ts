import { describe, expect, test } from 'vitest';
import { publishedHolidays } from '#shared/domain/working-days/published-holidays';
import { isWeekend } from '#shared/domain/working-days/weekend';
import { divisionSchema } from '#shared/model/working-calendar';

const divisions = divisionSchema.options;

describe('the published bank holidays (N13)', () => {
  test.each([
    ['england-and-wales', 83],
    ['scotland', 94],
    ['northern-ireland', 103],
  ] as const)('of %s are %i from 2019 to 2028', (division, number) => {
    const lists = publishedHolidays[division];
    expect([...lists.keys()]).toEqual(Array.from({ length: 10 }, (_, place) => 2019 + place));
    expect([...lists.values()].flat()).toHaveLength(number);
  });

  test.each(divisions)('of %s are in order, on different days, none of them a weekend', (one) => {
    const dates = [...publishedHolidays[one].values()].flat().map((holiday) => holiday.date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.filter(isWeekend)).toEqual([]);
  });

  test.each([
    ['england-and-wales', '2020-05-08', 'early-may-ve-day', false],
    ['scotland', '2020-05-08', 'early-may-ve-day', false],
    ['northern-ireland', '2022-06-02', 'spring', false],
    ['england-and-wales', '2022-06-03', 'platinum-jubilee', false],
    ['scotland', '2022-09-19', 'state-funeral', false],
    ['northern-ireland', '2023-05-08', 'coronation', false],
    ['scotland', '2026-06-15', 'world-cup', false],
    ['england-and-wales', '2026-12-28', 'boxing-day', true],
    ['england-and-wales', '2022-12-26', 'boxing-day', false],
    ['england-and-wales', '2022-12-27', 'christmas', true],
    ['scotland', '2023-01-03', 'second-january', true],
    ['northern-ireland', '2026-07-13', 'battle-of-the-boyne', true],
  ] as const)('of %s have on %s: %s (substitute: %s)', (division, date, kind, isSubstitute) => {
    const list = publishedHolidays[division].get(Number(date.slice(0, 4))) ?? [];
    expect(list.find((holiday) => holiday.date === date)).toEqual({
      date,
      kind,
      isSubstitute,
      isCalculated: false,
    });
  });

  test.each(['england-and-wales', 'northern-ireland'] as const)(
    'of %s have no day for the World Cup, and 2020 no second day in early May',
    (division) => {
      const all = [...publishedHolidays[division].values()].flat();
      const ofMay2020 = all.filter((holiday) => holiday.date.startsWith('2020-05'));
      expect(all.filter((holiday) => holiday.kind === 'world-cup')).toEqual([]);
      expect(ofMay2020.map((holiday) => holiday.date)).toEqual(['2020-05-08', '2020-05-25']);
    },
  );
});
