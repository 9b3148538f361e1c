import { describe, expect, test } from 'vitest';
import { benchArguments, changesOf, tableOf, verdictOf } from '../../build/bench-table.mjs';

type Row = Parameters<typeof verdictOf>[0];

const measured = (name: string, median: number, most = median) => ({
  name,
  median,
  low: median,
  high: most,
  most,
  top: most,
  values: 20,
});

function aRow(changes: Partial<Row> = {}): Row {
  return {
    what: 'Saving a meeting',
    unit: 'ms',
    a: measured('its bytes alone', 10, 11),
    b: measured('the app', 20, 30),
    ratio: 2,
    ...changes,
  };
}

describe('a row and its goal', () => {
  test.each([
    { of: 'ratio', atMost: 2, value: 2, isMet: true },
    { of: 'ratio', atMost: 1.9, value: 2, isMet: false },
    { of: 'p95-ratio', atMost: 3, value: 3, isMet: true },
    { of: 'p95-ratio', atMost: 2.9, value: 3, isMet: false },
    { of: 'median', atMost: 20, value: 20, isMet: true },
    { of: 'median', atMost: 19, value: 20, isMet: false },
    { of: 'p95', atMost: 30, value: 30, isMet: true },
    { of: 'p95', atMost: 29, value: 30, isMet: false },
    { of: 'more', atMost: 10, value: 10, isMet: true },
    { of: 'more', atMost: 9, value: 10, isMet: false },
  ] as const)('meets $of of at most $atMost: $isMet', ({ of, atMost, value, isMet }) => {
    expect(verdictOf(aRow({ goal: { of, atMost } }))).toEqual({ value, isMet });
  });

  test('has no verdict without a goal', () => {
    expect(verdictOf(aRow())).toBeNull();
  });

  test('misses a goal about a floor that was not measured', () => {
    const goal = { of: 'more', atMost: 100 } as const;
    expect(verdictOf(aRow({ a: null, ratio: null, goal }))?.isMet).toBe(false);
  });
});

describe('the table', () => {
  test('says what was measured, its floor, the goal, and whether it is met', () => {
    const [head, met, missed] = tableOf([
      aRow({ goal: { of: 'ratio', atMost: 2 } }),
      aRow({ goal: { of: 'p95', atMost: 25 } }),
    ]).split('\n');
    expect(head?.split(/ {2,}/)).toEqual([
      'what',
      'measured',
      'median',
      'p95',
      'against',
      'ratio',
      'goal',
    ]);
    expect(met?.split(/ {2,}/)).toEqual([
      'Saving a meeting',
      'the app',
      '20.0 ms',
      '30.0',
      '10.0 ms its bytes alone',
      '2.00',
      'at most 2 times',
      'met',
    ]);
    expect(missed).toMatch(/p95 at most 25 ms +MISSED: 30\.0 ms$/);
  });

  test('lists the parts of a size with their reasons, and says which has none', () => {
    const parts = [
      { name: 'react-dom', size: 180, reason: 'draws every screen' },
      { name: 'mystery', size: 90, reason: null },
    ];
    const table = tableOf([aRow({ unit: 'KB', parts })]);
    expect(table).toMatch(/react-dom +180 KB +draws every screen/);
    expect(table).toMatch(/mystery +90\.0 KB +NO REASON GIVEN/);
  });
});

describe('the change since an earlier measurement', () => {
  test('is told in the unit, per cent and ratio', () => {
    const after = aRow({ b: measured('the app', 15), ratio: 1.5 });
    expect(changesOf([aRow()], [after])).toMatch(/20\.0 -> 15\.0 ms +-25 % +2\.00 -> 1\.50/);
  });

  test.each([
    { before: 20, after: 9, says: 'now met' },
    { before: 9, after: 20, says: 'NOW MISSED' },
  ])('says $says where a goal is reached or lost', ({ before, after, says }) => {
    const of = (median: number) =>
      aRow({ b: measured('the app', median), goal: { of: 'median', atMost: 10 } });
    expect(changesOf([of(before)], [of(after)])).toContain(says);
  });

  test('tells rows that came and went', () => {
    const told = changesOf([aRow({ what: 'Old' })], [aRow({ what: 'New' })]);
    expect(told).toContain('new: New the app');
    expect(told).toContain('gone: Old the app');
  });
});

describe('the arguments', () => {
  test.each([
    { args: [], compareWith: null, rest: [] },
    { args: ['saving'], compareWith: null, rest: ['saving'] },
    { args: ['--compare', 'a.json'], compareWith: 'a.json', rest: [] },
    { args: ['saving', '--compare', 'a.json'], compareWith: 'a.json', rest: ['saving'] },
    { args: ['--compare'], compareWith: '', rest: [] },
  ])('of $args', ({ args, compareWith, rest }) => {
    expect(benchArguments(args)).toEqual({ compareWith, rest });
  });
});
