import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededFor } from '#shared/domain/quorum/needed';
import type { QuorumRule } from '#shared/model/rules/quorum-rules';

const rule = (numerator: number, denominator: number): QuorumRule => ({
  unit: 'organisations',
  measure: { kind: 'fraction', numerator, denominator },
});

describe('how many are needed', () => {
  test.each([
    [1, 2, 12, 6, 'Q1, BCP 4.4: exactly half is enough'],
    [1, 2, 11, 6, 'Q1, BCP 4.4: half of 11 rounded up'],
    [1, 3, 16, 6, 'Q3, Safer Essex 8.7: a third of 16 rounded up'],
    [1, 3, 18, 6, 'Q3: exactly one third'],
    [1, 3, 22, 8, 'Q5: with the partnership boards'],
    [2, 3, 3, 2, 'two thirds'],
    [1, 1, 5, 5, 'all'],
    [1, 3, 0, 0, 'nobody to count'],
  ])('%i/%i of %i is %i (%s)', (numerator, denominator, of, needed) => {
    expect(neededFor(rule(numerator, denominator), of)).toBe(needed);
  });

  test.each([0, 5, 100])('a number stays that number, of %i', (of) => {
    expect(neededFor({ unit: 'people', measure: { kind: 'number', number: 5 } }, of)).toBe(5);
  });

  test('is exactly the least whole number that reaches the fraction', () => {
    const whole = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(whole(100), whole(100), whole(500), (numerator, denominator, of) => {
        const needed = neededFor(rule(numerator, denominator), of);
        expect(needed * denominator).toBeGreaterThanOrEqual(of * numerator);
        expect((needed - 1) * denominator).toBeLessThan(of * numerator);
      }),
    );
  });
});
