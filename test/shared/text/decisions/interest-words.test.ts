import { describe, expect, test } from 'vitest';
import { interestConsequence, type Declared } from '#shared/domain/interests';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { consequenceSentence, giftsRuleSentence } from '#shared/text/decisions/interest-words';
import { rulesWith } from '../../../support/board-builders';

const declared: Declared = { tier: 'not-stated', waiver: '', takesPart: false };
const clause7: Partial<Rules> = {
  interests: stated({ when: 'before-discussion', tiers: 'one' }, '7'),
  recusedCount: stated(false, '7'),
};

describe('what follows from a declared interest', () => {
  test.each<[name: string, Partial<Rules>, Declared, words: string]>([
    [
      'the partnership may agree otherwise (I2, Warwickshire 7)',
      { ...clause7, interestWaiver: stated('partnership-may-agree', '7') },
      declared,
      'Takes no part in the decision; does not count towards the quorum (terms of reference, clause 7). The partnership may agree that they take part.',
    ],
    [
      'and did (I2)',
      { ...clause7, interestWaiver: stated('partnership-may-agree', '7') },
      { ...declared, waiver: 'Knows the site', takesPart: true },
      'Takes part in the decision; counts towards the quorum (terms of reference, clause 7).',
    ],
    [
      'never (I4, Warwickshire Code)',
      { ...clause7, interestWaiver: stated('never', '7') },
      declared,
      'Takes no part in the decision; does not count towards the quorum (terms of reference, clause 7). The partnership may not agree otherwise.',
    ],
    [
      'nothing is stated (I8, BCP, Safer Essex)',
      { interests: SILENT },
      declared,
      'The terms do not say what follows from an interest: record what was agreed.',
    ],
    [
      'only that it is declared (I1, WACSO)',
      { interests: stated({ when: 'each-meeting', tiers: 'one' }, 'Operation') },
      declared,
      'The terms do not say what follows from an interest (terms of reference, Operation): record what was agreed.',
    ],
  ])('%s', (_, rules, given, words) => {
    expect(consequenceSentence(interestConsequence(given, rulesWith(rules)))).toBe(words);
  });

  test('a question is asked where the rule on the quorum is open (Q9)', () => {
    const rules = rulesWith({ ...clause7, recusedCount: NOT_ENTERED });
    expect(consequenceSentence(interestConsequence(declared, rules))).toContain(
      'the terms do not say whether they count towards the quorum',
    );
  });
});

test('whether gifts are registered is said with the clause; silence and no entry are not alike (I6)', () => {
  expect(giftsRuleSentence({ state: 'required', clause: 'Code', gifts: [] })).toBe(
    'What is accepted is registered with the person’s own organisation (terms of reference, Code).',
  );
  const others = [
    giftsRuleSentence({ state: 'not-required', clause: 'Code', gifts: [] }),
    giftsRuleSentence({ state: 'silent', gifts: [] }),
    giftsRuleSentence({ state: 'not-entered', gifts: [] }),
  ];
  expect(new Set(others).size).toBe(3);
});
