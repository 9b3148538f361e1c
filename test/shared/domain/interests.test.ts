import { describe, expect, test } from 'vitest';
import {
  barredAt,
  declarationsAbout,
  interestConsequence,
  recusedAt,
  type Declared,
} from '#shared/domain/interests';
import { declarationIdSchema } from '#shared/model/id';
import type { DeclarationBlock, Minute } from '#shared/model/minutes';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids, rulesWith, silentRules } from '../../support/board-builders';

function declared(changes: Partial<Declared> = {}): Declared {
  return { tier: 'not-stated', waiver: '', takesPart: false, ...changes };
}

const clause7 = rulesWith({
  interests: stated({ when: 'before-discussion', tiers: 'one' }, '7'),
});
const wacso = rulesWith({
  interests: stated({ when: 'each-meeting', tiers: 'one' }, 'Operation'),
});

/** Warwickshire: two tiers, and what the partnership answered about waivers. */
function warwickshire(interestWaiver: Rules['interestWaiver']): Rules {
  return rulesWith({
    interests: stated({ when: 'before-discussion', tiers: 'personal-and-prejudicial' }, '7'),
    interestWaiver,
  });
}

describe('what follows from a declared interest', () => {
  test('no part in the decision, unless the terms let it be waived (I2, Warwickshire 7)', () => {
    expect(interestConsequence(declared(), clause7)).toEqual({
      takesPart: 'no',
      countsForQuorum: 'ask',
      mayBeWaived: 'ask',
      warnings: [],
      clause: '7',
    });
  });

  test.each([
    ['only declared at each meeting (I1, WACSO, Operation)', wacso, 'Operation'],
    ['no rule at all (I8, BCP, Safer Essex)', silentRules, ''],
    ['nothing entered yet (I8)', rulesWith({ interests: NOT_ENTERED }), ''],
  ])('is asked for where the terms have it %s', (_, rules, clause) => {
    expect(interestConsequence(declared({ takesPart: true }), rules)).toEqual({
      takesPart: 'ask',
      countsForQuorum: 'ask',
      mayBeWaived: 'ask',
      warnings: ['consequence-not-stated'],
      clause,
    });
  });

  test.each([
    [wacso, 'Operation'],
    [silentRules, ''],
  ])('is no part where a rule on waivers implies it (I2)', (rules, clause) => {
    const implied: Rules = { ...rules, interestWaiver: stated('never', '8') };
    expect(interestConsequence(declared(), implied)).toMatchObject({ takesPart: 'no', clause });
  });

  test('is implied by two tiers, however they are declared (I4)', () => {
    const rules = rulesWith({
      interests: stated({ when: 'each-meeting', tiers: 'personal-and-prejudicial' }, '7'),
    });
    expect(interestConsequence(declared({ tier: 'prejudicial' }), rules).takesPart).toBe('no');
  });
});

describe('a waiver (I2, I5)', () => {
  test.each([
    ['partnership-may-agree', 'not-stated', 'yes'],
    ['partnership-may-agree', 'personal', 'yes'],
    ['partnership-may-agree', 'prejudicial', 'yes'],
    ['not-prejudicial', 'not-stated', 'ask'],
    ['not-prejudicial', 'personal', 'yes'],
    ['not-prejudicial', 'prejudicial', 'no'],
    ['never', 'not-stated', 'no'],
    ['never', 'personal', 'no'],
    ['never', 'prejudicial', 'no'],
  ] as const)('under %s, of a %s interest: %s', (rule, tier, mayBeWaived) => {
    const rules = warwickshire(stated(rule, '7'));
    expect(interestConsequence(declared({ tier }), rules)).toMatchObject({
      takesPart: 'no',
      mayBeWaived,
    });
    const waived = declared({ tier, waiver: 'Agreed by all', takesPart: true });
    const consequence = interestConsequence(waived, rules);
    expect(consequence.takesPart).toBe(mayBeWaived);
    expect(consequence.warnings.includes('waiver-not-allowed')).toBe(mayBeWaived === 'no');
  });

  test.each([SILENT, NOT_ENTERED])(
    'of a prejudicial interest: clause 7 and the Code differ while the rule is %j (I5)',
    (rule) => {
      const waived = declared({ tier: 'prejudicial', waiver: 'Agreed', takesPart: true });
      expect(interestConsequence(waived, warwickshire(rule))).toMatchObject({
        takesPart: 'ask',
        mayBeWaived: 'ask',
        warnings: ['texts-conflict'],
      });
      const notWaived = declared({ tier: 'prejudicial' });
      expect(interestConsequence(notWaived, warwickshire(rule)).warnings).toEqual([
        'texts-conflict',
      ]);
    },
  );

  test('is asked about where the terms do not say whether there is one (I2)', () => {
    const waived = declared({ tier: 'personal', waiver: 'Agreed', takesPart: true });
    expect(interestConsequence(waived, warwickshire(NOT_ENTERED))).toMatchObject({
      takesPart: 'ask',
      warnings: ['waiver-not-stated'],
    });
    expect(interestConsequence(declared({ waiver: 'Agreed' }), clause7).warnings).toEqual([
      'waiver-not-stated',
    ]);
  });

  test('a word “prejudicial” means nothing where there is one tier (I4, I5)', () => {
    expect(interestConsequence(declared({ tier: 'prejudicial' }), clause7).warnings).toEqual([]);
  });
});

describe('what is out of order is said (I4)', () => {
  const rules = warwickshire(stated('not-prejudicial', 'Code'));

  test.each([
    ['it is not said which tier it is', declared(), ['tier-missing']],
    [
      'they take part though nothing was agreed',
      declared({ tier: 'prejudicial', takesPart: true }),
      ['takes-part-without-waiver'],
    ],
    [
      'a prejudicial interest was waived (I5)',
      declared({ tier: 'prejudicial', takesPart: true, waiver: 'Agreed' }),
      ['waiver-not-allowed'],
    ],
    ['all is well', declared({ tier: 'personal' }), []],
  ] as const)('where %s', (_, declaration, warnings) => {
    expect(interestConsequence(declaration, rules).warnings).toEqual(warnings);
  });
});

describe('whether they count towards the quorum meanwhile (Q9)', () => {
  const waiver = { waiver: 'Agreed', takesPart: true };

  test.each([
    ['no part, rule silent', declared(), SILENT, 'ask'],
    ['no part, rule not entered', declared(), NOT_ENTERED, 'ask'],
    ['no part, counted', declared(), stated(true, '1'), 'yes'],
    ['no part, not counted', declared(), stated(false, '1'), 'no'],
    ['takes part by a waiver', declared(waiver), SILENT, 'yes'],
    ['takes part by a waiver, others not counted', declared(waiver), stated(false, '1'), 'yes'],
  ] as const)('%s', (_, declaration, recusedCount, answer) => {
    const rules: Rules = {
      ...clause7,
      interestWaiver: stated('partnership-may-agree', '7'),
      recusedCount,
    };
    expect(interestConsequence(declaration, rules).countsForQuorum).toBe(answer);
  });

  test('is open while it is open whether they take part', () => {
    const rules = { ...silentRules, recusedCount: stated(false, '1') };
    expect(interestConsequence(declared(), rules).countsForQuorum).toBe('ask');
    const counted = { ...silentRules, recusedCount: stated(true, '1') };
    expect(interestConsequence(declared(), counted).countsForQuorum).toBe('yes');
  });
});

function aDeclaration(
  person: string,
  item: string,
  changes: Partial<DeclarationBlock> = {},
): DeclarationBlock {
  return {
    type: 'declaration',
    id: declarationIdSchema.parse(`declaration-${person}-${item}`),
    personId: ids.person(person),
    aboutItemId: ids.item(item),
    nature: 'Employed by the bidder',
    ...declared(),
    ...changes,
  };
}

describe('who takes no part in an item (I2, I4)', () => {
  const minutes: Minute[] = [
    {
      itemId: ids.item('declarations'),
      blocks: [
        { type: 'paragraph', isConfidential: false, text: 'As follows' },
        aDeclaration('bell', 'bids'),
        aDeclaration('ford', 'bids', { takesPart: true, tier: 'personal' }),
        aDeclaration('hill', 'bids', { takesPart: true, tier: 'prejudicial' }),
        aDeclaration('lane', 'bids', { takesPart: true, tier: 'prejudicial', waiver: 'Agreed' }),
        aDeclaration('moss', 'grants'),
      ],
    },
    {
      itemId: ids.item('bids'),
      blocks: [aDeclaration('bell', 'bids'), aDeclaration('ford', 'bids')],
    },
  ];

  test('is who is recorded so, and who has a prejudicial interest nobody waived, each once', () => {
    expect(recusedAt({ minutes }, ids.item('bids'))).toEqual(
      ['bell', 'hill', 'ford'].map(ids.person),
    );
  });

  test('is nobody where nothing was declared, and nobody with an interest in another item (I2)', () => {
    expect(recusedAt({ minutes }, ids.item('grants'))).toEqual([ids.person('moss')]);
    expect(recusedAt({ minutes }, ids.item('declarations'))).toEqual([]);
    expect(recusedAt({ minutes: [] }, ids.item('bids'))).toEqual([]);
  });

  test.each([
    ['who of them has an interest, once', [ids.person('hill'), ids.person('moss'), null], ['hill']],
    ['nobody without one', [ids.person('moss'), null], []],
  ])('bars from moving and voting %s (I4)', (_, people, barred) => {
    expect(barredAt(people, { minutes }, ids.item('bids'))).toEqual(barred.map(ids.person));
  });

  test('declarations are found wherever they were recorded (I2)', () => {
    expect(declarationsAbout({ minutes }, ids.item('bids'))).toHaveLength(6);
  });
});
