import { expect, test } from 'vitest';
import {
  electronicRefusalWords,
  permissionSentence,
} from '#shared/text/decisions/electronic-words';

test('whether decisions may be taken between meetings is said with the clause (V10, WACSO, Operation)', () => {
  expect(permissionSentence({ state: 'allowed', clause: 'Operation' })).toBe(
    'Decisions may be taken between meetings by electronic means (terms of reference, Operation).',
  );
});

test.each([
  [
    'silent',
    'The terms of reference say nothing of decisions between meetings, so none can be opened.',
  ],
  [
    'not-entered',
    'The rule “Decisions between meetings” has not been entered, so none can be opened.',
  ],
] as const)('where the rule is %s, none can be opened and the reason is said', (because, words) => {
  expect(permissionSentence({ state: 'refused', because })).toBe(words);
});

test('where the terms exclude it, the clause is said', () => {
  const words = 'The terms of reference exclude decisions between meetings (9).';
  expect(permissionSentence({ state: 'refused', because: 'excluded', clause: '9' })).toBe(words);
  expect(electronicRefusalWords({ because: 'excluded', clause: '9' })).toBe(words);
});

test('a refusal without details still has words', () => {
  expect(electronicRefusalWords({})).toMatch(/none can be opened/);
});
