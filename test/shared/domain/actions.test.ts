import { describe, expect, test } from 'vitest';
import { compareByDue, daysOverdue, isClosed, isOverdue } from '#shared/domain/action-progress';
import { actionStatusSchema } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../support/board-builders';
import { anAction, TODAY } from '../../support/sample-records';

describe('overdue (A6)', () => {
  test.each([
    ['2026-06-11', 'open', 1],
    ['2026-06-12', 'open', 0],
    ['2026-06-13', 'open', 0],
    ['2026-05-12', 'in-progress', 31],
    ['2026-05-12', 'on-hold', 31],
    ['2026-05-12', 'complete', 0],
    ['2026-05-12', 'closed-not-done', 0],
    [null, 'open', 0],
  ] as const)('due %s and %s is %i days on 12 June 2026', (due, status, days) => {
    const action = { due: due === null ? null : isoDate(due), status };
    expect(daysOverdue(action, TODAY)).toBe(days);
    expect(isOverdue(action, TODAY)).toBe(days > 0);
  });

  test('three of the statuses end an action (A8, A11)', () => {
    expect(actionStatusSchema.options.filter((status) => isClosed({ status }))).toEqual([
      'complete',
      'closed-not-done',
      'transferred',
    ]);
  });
});

test('the order is by due date, those without last, then by reference', () => {
  const actions = [
    anAction(3, { due: null }),
    anAction(2, { due: isoDate('2026-07-01') }),
    anAction(1, { due: isoDate('2026-07-01') }),
    anAction(4, { due: isoDate('2026-06-01') }),
    anAction(5, { due: null }),
  ];
  expect(actions.toSorted(compareByDue).map(({ id }) => id)).toEqual(
    [4, 1, 2, 3, 5].map((key) => ids.action(key)),
  );
});
