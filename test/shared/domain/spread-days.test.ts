import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interleave, spreadBetween, spreadEvenly } from '#shared/domain/spread-days';

describe('days spread evenly', () => {
  test.each([
    [365, 1, [182]],
    [365, 4, [45, 136, 228, 319]],
    [10, 5, [1, 3, 5, 7, 9]],
    [1, 1, [0]],
    [365, 0, []],
  ])('over %i, %i of them, are %o (F1)', (length, number, days) => {
    expect(spreadEvenly(length, number)).toEqual(days);
  });

  test('stay in the period and are as far apart as they can be, to the day', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(sizes, ([length, number]) => {
        const days = spreadEvenly(length, number);
        const steps = days.slice(1).map((day, place) => day - days[place]!);
        expect(days.every((day) => day >= 0 && day < length)).toBe(true);
        expect(steps.every((step) => Math.abs(step - length / number) < 1)).toBe(true);
      }),
    );
  });
});

describe('days spread between others', () => {
  test.each([
    [101, 1, [], [50]],
    [101, 1, [20], [60]],
    [101, 2, [20], [60, 40]],
    [101, 1, [50], [25]],
    [101, 0, [50], []],
    [1, 1, [0], [0]],
  ])('over %i, %i of them beside %o, are %o (F2)', (length, number, there, days) => {
    expect(spreadBetween(length, number, there)).toEqual(days);
  });
});

describe('sorts in turn', () => {
  test.each([
    [
      [
        ['o', 3],
        ['c', 1],
      ],
      'ooco',
    ],
    [
      [
        ['c', 1],
        ['o', 3],
      ],
      'ocoo',
    ],
    [
      [
        ['o', 2],
        ['c', 2],
      ],
      'ococ',
    ],
    [
      [
        ['o', 4],
        ['a', 1],
      ],
      'ooaoo',
    ],
    [
      [
        ['o', 0],
        ['a', 2],
      ],
      'aa',
    ],
    [[], ''],
  ] as [[string, number][], string][])('%o are %s (F1, WACSO Operation)', (counts, order) => {
    const sorts = counts.map(([sort, number]) => ({ sort, number }));
    expect(interleave(sorts).join('')).toBe(order);
  });
});
