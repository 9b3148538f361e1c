import { expect, test } from 'vitest';
import { monthGrid, monthLater, monthOf } from '#shared/domain/month-grid';
import { isoDate } from '#shared/model/iso-date';

test.each([
  ['begins on a Monday', '2026-06-15', '2026-06-01', '2026-06-30', '2026-06-01', '2026-07-05'],
  ['begins on a Sunday', '2026-11-26', '2026-11-01', '2026-11-30', '2026-10-26', '2026-12-06'],
  ['ends on a Sunday', '2026-05-31', '2026-05-01', '2026-05-31', '2026-04-27', '2026-05-31'],
  ['has a leap day', '2028-02-01', '2028-02-01', '2028-02-29', '2028-01-31', '2028-03-05'],
])('a month that %s is whole weeks from Monday', (_, on, from, until, first, last) => {
  const grid = monthGrid(isoDate(on));
  expect([grid.from, grid.until]).toEqual([from, until]);
  expect([grid.weeks[0]?.[0], grid.weeks.at(-1)?.at(-1)]).toEqual([first, last]);
  expect(grid.weeks.every((week) => week.length === 7)).toBe(true);
});

test.each([
  ['2026-01-31', 1, '2026-02-01'],
  ['2026-01-31', -1, '2025-12-01'],
  ['2026-03-31', 0, '2026-03-01'],
])('from %s, %i months on', (on, months, expected) => {
  expect(monthLater(isoDate(on), months)).toBe(expected);
});

test('the month of a day is as due dates name it', () => {
  expect(monthOf(isoDate('2026-06-15'))).toBe('2026-06');
});
