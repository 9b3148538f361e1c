import { describe, expect, test } from 'vitest';
import {
  addressSentence,
  ageSince,
  ageWords,
  basisSentence,
  waitingWords,
} from '#shared/text/decisions/need-words';

describe('whether the terms call for a follow-up', () => {
  test.each([
    ['agreement', /bound only once it agrees \(terms of reference, clause 4\.4\)\.$/],
    ['approval', /bring approval with them \(terms of reference, clause 4\.4\)\.$/],
    ['endorsement', /such decisions are endorsed \(terms of reference, clause 4\.4\)\.$/],
  ] as const)('%s (Q2, P10, V12)', (kind, words) => {
    expect(basisSentence(kind, { state: 'set', clause: '4.4' })).toMatch(words);
  });

  test('excluded, silent and not entered are never said alike', () => {
    const said = [
      basisSentence('agreement', { state: 'excluded', clause: '4.4' }),
      basisSentence('agreement', { state: 'silent' }),
      basisSentence('agreement', { state: 'not-entered' }),
    ];
    expect(new Set(said).size).toBe(3);
  });
});

describe('how long something has been waiting', () => {
  test.each([
    [-1, 'Not yet', ''],
    [0, 'Today', 'since today'],
    [1, '1 day', 'for 1 day'],
    [2, '2 days', 'for 2 days'],
  ])('%i days', (days, age, waiting) => {
    expect(ageSince(days)).toBe(age);
    expect(waitingWords(days)).toBe(waiting);
  });

  test('days past a due date are added', () => {
    expect(ageWords({ ageDays: 12, daysOverdue: 0 })).toBe('12 days');
    expect(ageWords({ ageDays: 12, daysOverdue: 1 })).toBe('12 days, overdue 1 day');
  });
});

test('whether the terms name a body is said with the clause, and silence apart from no entry (V13, Warwickshire 6.2)', () => {
  expect(addressSentence({ state: 'named', clause: '6.2' })).toBe(
    'Named in the terms of reference (6.2).',
  );
  const others = [
    addressSentence({ state: 'not-named', clause: '6.2' }),
    addressSentence({ state: 'silent' }),
    addressSentence({ state: 'not-entered' }),
  ];
  expect(new Set(others).size).toBe(3);
});
