import { expect, test } from 'vitest';
import { isWeekend } from '#shared/domain/working-days/weekend';
import { isoDate } from '#shared/model/iso-date';

test.each([
  ['2026-06-12', 'Friday', false],
  ['2026-06-13', 'Saturday', true],
  ['2026-06-14', 'Sunday', true],
  ['2026-06-15', 'Monday', false],
])('%s, a %s, is a weekend: %s (N13)', (day, _, is) => {
  expect(isWeekend(isoDate(day))).toBe(is);
});
