import { describe, expect, test } from 'vitest';
import { movedBy, planInOrder, plannedFor } from '#shared/domain/plan/planned-items';
import type { Due } from '#shared/model/action';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import type { PlannedItem } from '#shared/model/planned-item';
import { aPlanned } from '../../../support/kept-builders';

test('the plan is in the order of its days; a month comes after its last day, none after all (N8)', () => {
  const plan = [
    aPlanned('none', { when: null }),
    aPlanned('month', { when: isoMonth('2026-06') }),
    aPlanned('last', { when: isoDate('2026-06-30') }),
    aPlanned('first', { when: isoDate('2026-06-01') }),
    aPlanned('july', { when: isoDate('2026-07-01') }),
  ];
  expect(planInOrder(plan).map(({ title }) => title)).toEqual([
    'Review first',
    'Review last',
    'Review month',
    'Review july',
    'Review none',
  ]);
});

describe('what a meeting on 10 June should take up (N8, BCP 4.2)', () => {
  test.each<[string, Partial<PlannedItem>, boolean]>([
    ['the month before', { when: isoMonth('2026-05') }, true],
    ['its month', { when: isoMonth('2026-06') }, true],
    ['the last day of its month', { when: isoDate('2026-06-30') }, true],
    ['the first day of the next month', { when: isoDate('2026-07-01') }, false],
    ['no month', { when: null }, false],
    ['its month, on an agenda already', { state: 'on-agenda' }, false],
    ['its month, done', { state: 'done' }, false],
    ['its month, dropped', { state: 'dropped' }, false],
  ])('planned for %s', (_, changes, isTaken) => {
    expect(plannedFor([aPlanned('1', changes)], isoDate('2026-06-10'))).toHaveLength(
      isTaken ? 1 : 0,
    );
  });
});

test.each<[Due, number, string]>([
  [isoDate('2026-01-31'), 1, '2026-02-28'],
  [isoDate('2026-01-15'), -1, '2025-12-15'],
  [isoMonth('2026-12'), 1, '2027-01'],
  [isoMonth('2026-01'), -1, '2025-12'],
])('%s moved by %d months is %s', (when, months, to) => {
  expect(movedBy(when, months)).toBe(to);
});
