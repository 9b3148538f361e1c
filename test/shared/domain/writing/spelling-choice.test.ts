import { expect, test } from 'vitest';
import { spellingHere } from '#shared/domain/writing/spelling-choice';

test.each([
  ['as-partnership', 'welsh', 'welsh'],
  ['as-partnership', 'both', 'both'],
  ['english', 'welsh', 'english'],
  ['both', 'english', 'both'],
  ['none', 'both', 'none'],
] as const)('chosen %s, of the partnership %s: %s', (choice, ofPartnership, expected) => {
  expect(spellingHere(choice, ofPartnership)).toBe(expected);
});
