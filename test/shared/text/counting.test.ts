import { describe, expect, test } from 'vitest';
import { noticeSchema } from '#shared/model/rules/meeting-rules';
import { definitionOf, periodWords } from '#shared/text/counting';

test.each([
  [1, 'calendar', '1 day'],
  [7, 'calendar', '7 days'],
  [1, 'working', '1 working day'],
  [10, 'working', '10 working days'],
  [1, 'clear-working', '1 clear working day'],
  [5, 'clear-working', '5 clear working days'],
] as const)('%i counted as %s is "%s" (N1, N2, N5)', (days, counted, words) => {
  expect(periodWords({ days, counted })).toBe(words);
});

describe('the definition of a day (N13)', () => {
  const counts = noticeSchema.shape.counted.options;

  test.each([
    ['calendar', /weekends and holidays too: the day it is sent counts/],
    ['working', /^The day it is sent counts, the day of the meeting does not;/],
    ['clear-working', /^Neither the day it is sent nor the day of the meeting counts/],
  ] as const)('for %s says which days count (N1, N2, N5)', (counted, words) => {
    expect(definitionOf(counted)).toMatch(words);
  });

  test.each(counts)('for %s is one sentence, and another one after the meeting (M1)', (counted) => {
    const both = [definitionOf(counted, 'before'), definitionOf(counted, 'after')];
    expect(both[0]).not.toBe(both[1]);
    expect(both.filter((one) => /^[A-Z][^.]*\.$/.test(one))).toEqual(both);
  });
});
