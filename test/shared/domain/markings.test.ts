import { describe, expect, test } from 'vitest';
import { highestMarking, isMarkedDown } from '#shared/domain/markings';
import type { Marking } from '#shared/model/marking';

describe('the marking of a whole (X5)', () => {
  test.each<[Marking[], Marking]>([
    [[], 'none'],
    [['none'], 'none'],
    [['none', 'OFFICIAL', 'none'], 'OFFICIAL'],
    [['OFFICIAL', 'OFFICIAL-SENSITIVE', 'none'], 'OFFICIAL-SENSITIVE'],
  ])('is the highest of %j: %s', (markings, highest) => {
    expect(highestMarking(markings)).toBe(highest);
  });
});

describe('another marking than before (R26)', () => {
  test.each<[Marking, Marking, boolean]>([
    ['OFFICIAL-SENSITIVE', 'OFFICIAL', true],
    ['OFFICIAL-SENSITIVE', 'none', true],
    ['OFFICIAL', 'none', true],
    ['OFFICIAL', 'OFFICIAL', false],
    ['none', 'OFFICIAL', false],
    ['OFFICIAL', 'OFFICIAL-SENSITIVE', false],
  ])('from %s to %s is lower: %s', (before, after, isLower) => {
    expect(isMarkedDown(before, after)).toBe(isLower);
  });
});
