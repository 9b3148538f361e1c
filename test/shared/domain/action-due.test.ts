import { expect, test } from 'vitest';
import { isMonth, lastDayOf } from '#shared/domain/action-due';
import { daysOverdue } from '#shared/domain/action-progress';
import { isoDate, isoMonth } from '#shared/model/iso-date';

test.each([
  [isoDate('2026-06-10'), '2026-06-10'],
  [isoMonth('2026-06'), '2026-06-30'],
  [isoMonth('2026-12'), '2026-12-31'],
  [isoMonth('2026-02'), '2026-02-28'],
  [isoMonth('2028-02'), '2028-02-29'],
  [isoMonth('2100-02'), '2100-02-28'],
])('what is due %s is in time until %s (A12)', (due, last) => {
  expect(lastDayOf(due)).toBe(last);
  expect(isMonth(due)).toBe(due !== last);
});

test.each([
  ['2026-06-29', 0],
  ['2026-06-30', 0],
  ['2026-07-01', 1],
])('due by June, on %s it is %i days overdue (A6, A12)', (today, days) => {
  const action = { due: isoMonth('2026-06'), status: 'open' } as const;
  expect(daysOverdue(action, isoDate(today))).toBe(days);
});
