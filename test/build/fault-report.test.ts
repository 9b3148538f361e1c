import { describe, expect, test } from 'vitest';
import { faultTable, verdictOf } from '../../build/fault-report.mjs';

const row = { fault: 'F5', what: 'power cut', trials: 30, lost: 0 };

describe('a fault', () => {
  test('has passed where it was tried and nothing was lost', () => {
    expect(verdictOf(row)).toBe('passed');
    expect(verdictOf({ ...row, lost: 1 })).toBe('failed');
    expect(verdictOf({ ...row, trials: 0 })).toBe('failed');
  });

  test('that is a control has passed where something was lost', () => {
    expect(verdictOf({ ...row, isControl: true, lost: 1 })).toBe('passed');
    expect(verdictOf({ ...row, isControl: true })).toBe('failed');
  });

  test('that could not be tried is neither passed nor failed', () => {
    expect(verdictOf({ ...row, trials: 0, skippedBecause: 'needs root' })).toBe('skipped');
  });
});

test('the table lines up, and says why something was skipped', () => {
  const skipped = { fault: 'F15', what: 'slow', trials: 0, lost: 0, skippedBecause: 'needs root' };
  expect(faultTable([{ ...row, trials: 1200 }, skipped])).toBe(
    [
      'fault  what       trials  lost',
      'F5     power cut   1,200     0  passed',
      'F15    slow            -     -  skipped: needs root',
    ].join('\n'),
  );
});
