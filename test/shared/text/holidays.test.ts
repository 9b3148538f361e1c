import { describe, expect, test } from 'vitest';
import { publishedHolidays } from '#shared/domain/working-days/published-holidays';
import type { HolidayKind } from '#shared/domain/working-days/holiday';
import { isoDate } from '#shared/model/iso-date';
import { divisionLabels, holidayLabels, holidayName, nonWorkingLabel } from '#shared/text/holidays';

const holiday = (kind: HolidayKind, isSubstitute = false, isCalculated = false) => ({
  date: isoDate('2026-12-28'),
  kind,
  isSubstitute,
  isCalculated,
});

describe('a bank holiday by name (N13)', () => {
  test.each([
    [holiday('good-friday'), 'Good Friday'],
    [holiday('spring'), 'Spring bank holiday'],
    [holiday('boxing-day', true), 'Boxing Day (substitute day)'],
    [holiday('easter-monday', false, true), 'Easter Monday, worked out by the usual rule'],
    [
      holiday('christmas', true, true),
      'Christmas Day (substitute day), worked out by the usual rule',
    ],
  ])('%o is %s', (one, name) => {
    expect(holidayName(one)).toBe(name);
  });

  test('is known for every published day of every division', () => {
    const kinds = Object.values(publishedHolidays).flatMap((lists) =>
      [...lists.values()].flat().map((one) => one.kind),
    );
    expect(kinds.filter((kind) => holidayLabels[kind].length < 5)).toEqual([]);
    expect(Object.keys(publishedHolidays).toSorted()).toEqual(
      Object.keys(divisionLabels).toSorted(),
    );
  });
});

test.each([
  [{ kind: 'weekend' } as const, 'Weekend'],
  [
    { kind: 'bank-holiday', holiday: holiday('boxing-day', true) } as const,
    'Boxing Day (substitute day)',
  ],
  [{ kind: 'closure', name: 'Christmas closure' } as const, 'Christmas closure'],
  [{ kind: 'closure', name: '' } as const, 'Offices closed'],
])('why nobody works on a day, %o, is said as %s (N13)', (reason, label) => {
  expect(nonWorkingLabel(reason)).toBe(label);
});
