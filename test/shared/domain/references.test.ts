import { describe, expect, test } from 'vitest';
import {
  isReferencePattern,
  nextActionReference,
  nextReference,
  numbersWith,
} from '#shared/domain/references';
import { isoDate } from '#shared/model/iso-date';

describe('references', () => {
  test('run from 001 in each year, and are never given twice (D2)', () => {
    const first = nextReference('A', {}, isoDate('2026-06-10'));
    const second = nextReference('A', first.last, isoDate('2026-12-31'));
    const next = nextReference('A', second.last, isoDate('2027-01-01'));
    expect([first, second, next].map(({ reference }) => reference)).toEqual([
      'A-2026-001',
      'A-2026-002',
      'A-2027-001',
    ]);
    expect(next.last).toEqual({ 2026: 2, 2027: 1 });
  });

  test('go on past 999 and keep the letter of their series', () => {
    expect(nextReference('D', { 2026: 999 }, isoDate('2026-06-10')).reference).toBe('D-2026-1000');
  });

  test('are made as the partnership makes them, for actions alone', () => {
    const log = { lastActionNumbers: { 2026: 7 }, referencePattern: 'ESB/{year}/{number}' };
    expect(nextActionReference(log, isoDate('2026-06-10'))).toEqual({
      reference: 'ESB/2026/008',
      last: { 2026: 8 },
    });
    const usual = { ...log, referencePattern: '' };
    expect(nextActionReference(usual, isoDate('2026-06-10')).reference).toBe('A-2026-008');
  });
});

test.each([
  ['', true],
  ['A-{year}-{number}', true],
  ['{number}/{year}', true],
  ['ESB {year}.{number} (open)', true],
  ['A-{number}', false],
  ['A-{year}', false],
  ['{year}{number}', false],
  ['{number}{year}', false],
  ['{year}-{number}-{number}', false],
  ['{year}-{year}-{number}', false],
  ['none', false],
])('references made as “%s” can be told apart: %s', (pattern, expected) => {
  expect(isReferencePattern(pattern)).toBe(expected);
});

describe('numbers that were given elsewhere', () => {
  test.each([
    ['A-{year}-{number}', ['A-2026-012', 'A-2025-3'], { 2025: 3, 2026: 12 }],
    ['A-{year}-{number}', ['a-2026-012'], { 2026: 12 }],
    ['A-{year}-{number}', ['A-2026-004'], { 2026: 5 }],
    ['A-{year}-{number}', ['XA-2026-099', 'A-2026-099b', 'A 2026 099', ''], { 2026: 5 }],
    ['({number})/{year}', ['(031)/2026', '31/2026'], { 2026: 31 }],
  ])('by %s: after %j the last are %j', (pattern, references, expected) => {
    expect(numbersWith(references, { 2026: 5 }, pattern)).toMatchObject(expected);
  });
});
