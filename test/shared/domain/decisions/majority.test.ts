import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVote, type PutToVote } from '#shared/domain/decisions/majority';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import type { VoteCount } from '#shared/model/vote';
import { ids, rulesWith, silentRules } from '../../../support/board-builders';
import { aVoter, hands, settledVotes } from '../../../support/register-builders';

const bell = ids.person('bell');

function put(count: VoteCount, changes: Partial<PutToVote> = {}): PutToVote {
  return { count, castingVote: null, movedBy: null, recused: [], ...changes };
}

/** A show of hands with the numbers of those there and of those who have a vote. */
function of(
  [inFavour, against, abstain]: readonly [number, number, number],
  present: number | null,
  entitled: number | null,
): VoteCount {
  return { kind: 'counts', for: inFavour, against, abstain, present, entitled };
}

const rules = (changes: Partial<Rules> = {}): Rules => rulesWith({ ...settledVotes, ...changes });

describe('a simple majority of the votes cast (V1, Warwickshire 5.6; V2, Safer Essex 8.6)', () => {
  test.each([
    [5, 6, 'lost'],
    [6, 6, 'tied'],
    [7, 6, 'carried'],
    [1, 0, 'carried'],
    [0, 1, 'lost'],
  ] as const)('%i for and %i against: %s', (inFavour, against, state) => {
    expect(countVote(put(hands(inFavour, against)), rules())).toMatchObject({
      state,
      settle: [],
      missing: [],
      tally: { for: inFavour, against, abstain: 0 },
      warnings: [],
    });
  });

  test.each([
    ['not-counted', 4, 'carried'],
    ['counted-against', 3, 'tied'],
    ['counted-against', 2, 'carried'],
    ['counted-against', 4, 'lost'],
  ] as const)('abstentions %s: 5 for, 2 against, %i abstaining is %s (V8)', (rule, n, state) => {
    const settled = rules({ abstentions: stated(rule, '1') });
    expect(countVote(put(hands(5, 2, n)), settled).state).toBe(state);
  });
});

describe('a majority of another number (V8)', () => {
  test.each([
    ['present', [5, 2, 0], 11, 20, 'lost'],
    ['present', [5, 2, 0], 10, 20, 'lost'],
    ['present', [5, 2, 0], 9, 20, 'carried'],
    ['present', [5, 5, 1], 11, 20, 'tied'],
    ['present', [4, 5, 0], 9, 20, 'lost'],
    ['entitled', [6, 2, 0], 9, 13, 'lost'],
    ['entitled', [6, 2, 0], 9, 12, 'lost'],
    ['entitled', [6, 2, 0], 9, 11, 'carried'],
  ] as const)('of those %s: %j of %i there and %i in all: %s', (base, votes, there, all, state) => {
    const settled = rules({ majorityBase: stated(base, '1') });
    expect(countVote(put(of(votes, there, all)), settled).state).toBe(state);
  });

  test.each(['present', 'entitled'] as const)(
    'asks how many are %s where nobody counted',
    (base) => {
      const settled = rules({ majorityBase: stated(base, '1') });
      expect(countVote(put(of([5, 2, 0], null, null)), settled)).toMatchObject({
        state: 'not-decided',
        settle: [],
        missing: [base],
      });
      expect(countVote(put(of([2, 5, 0], null, null)), settled).state).toBe('lost');
    },
  );
});

test('a vote that nobody cast decides nothing, whoever abstains (V8)', () => {
  const settled = rules({ abstentions: stated('counted-against', '1') });
  expect(countVote(put(hands(0, 0, 3)), settled)).toMatchObject({
    state: 'not-decided',
    settle: [],
    missing: ['votes'],
  });
});

describe('where the terms leave the count open (V8; register 1.15, 3)', () => {
  test.each([
    ['is carried in every way', of([9, 3, 0], 12, 16), 'carried', []],
    ['is lost in every way', of([3, 9, 0], 12, 16), 'lost', []],
    ['is even in every way', of([6, 6, 0], 12, 16), 'tied', []],
    ['hangs on what it is a majority of', of([6, 5, 0], 11, 17), 'not-decided', ['majorityBase']],
    ['hangs on abstentions', of([6, 6, 1], 13, 16), 'not-decided', ['abstentions']],
    ['hangs on both', of([6, 5, 1], 12, 17), 'not-decided', ['majorityBase', 'abstentions']],
  ] as const)('a vote that %s', (_, count, state, settle) => {
    expect(countVote(put(count), silentRules)).toMatchObject({ state, settle });
  });

  test('a number nobody gave is asked for beside the rule that may need it', () => {
    const result = countVote(put(of([6, 5, 0], null, 11)), rules({ majorityBase: NOT_ENTERED }));
    expect(result).toMatchObject({
      state: 'not-decided',
      settle: ['majorityBase'],
      missing: ['present'],
    });
  });

  const twoOfOneBody: VoteCount = {
    kind: 'by-name',
    voters: [
      aVoter('a', 'for', { organisationId: ids.organisation('police') }),
      aVoter('b', 'for', { organisationId: ids.organisation('police') }),
      aVoter('c', 'against'),
    ],
  };

  test('a vote that hangs on what has one vote names that rule, and no tally', () => {
    expect(countVote(put(twoOfOneBody), rules({ votingUnit: SILENT }))).toMatchObject({
      state: 'not-decided',
      settle: ['votingUnit'],
      tally: null,
      warnings: [],
    });
  });

  test.each([
    ['person', 'carried', 0],
    ['seat', 'carried', 0],
    ['organisation', 'tied', 1],
  ] as const)('and with one vote for each %s it is %s', (unit, state, refused) => {
    const result = countVote(put(twoOfOneBody), rules({ votingUnit: stated(unit, '1') }));
    expect(result.state).toBe(state);
    expect(result.warnings).toHaveLength(refused);
  });

  test('a vote that hangs on a stand-in names that rule (Q8)', () => {
    const count: VoteCount = {
      kind: 'by-name',
      voters: [aVoter('a', 'for'), aVoter('b', 'against', { right: 'stand-in' })],
    };
    expect(countVote(put(count), rules({ standInCounts: SILENT })).settle).toEqual([
      'standInCounts',
    ]);
  });

  test('whether those with an interest belong to the number is asked where it matters (Q9)', () => {
    const voters = [aVoter('a', 'for'), aVoter('bell', null)];
    const ofPresent = rules({ majorityBase: stated('present', '1'), recusedCount: SILENT });
    const result = countVote(put({ kind: 'by-name', voters }, { recused: [bell] }), ofPresent);
    expect(result).toMatchObject({ state: 'not-decided', settle: ['recusedCount'] });
  });

  test('an answer is given exactly where all ways of counting agree', () => {
    const votes = fc.nat({ max: 6 });
    fc.assert(
      fc.property(votes, votes, votes, votes, votes, (yes, no, abstain, idle, away) => {
        const present = yes + no + abstain + idle;
        const count = of([yes, no, abstain], present, present + away);
        const states = (['votes-cast', 'present', 'entitled'] as const).flatMap((base) =>
          (['not-counted', 'counted-against'] as const).map(
            (abstentions) =>
              countVote(
                put(count),
                rules({ majorityBase: stated(base, '1'), abstentions: stated(abstentions, '1') }),
              ).state,
          ),
        );
        const { state, settle, missing } = countVote(put(count), silentRules);
        expect(state).toBe(new Set(states).size === 1 ? states[0] : 'not-decided');
        expect(settle.length + missing.length > 0).toBe(state === 'not-decided');
      }),
    );
  });
});

describe('a casting vote (V8)', () => {
  const given = { castingVote: { personId: bell, choice: 'for' } } as const;
  const allowed = rules({ castingVote: stated(true, '6.1') });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('is refused where the terms are %s: they state none', (because, castingVote) => {
    const result = countVote(put(hands(5, 5), given), rules({ castingVote }));
    expect(result.state).toBe('tied');
    expect(result.castingVote).toEqual({ state: 'refused', because });
  });

  test('is refused where the terms exclude it, by their clause', () => {
    const result = countVote(put(hands(5, 5), given), rules({ castingVote: stated(false, '6.1') }));
    expect(result.castingVote).toEqual({ state: 'refused', because: 'excluded', clause: '6.1' });
  });

  test.each([
    ['for', 'carried'],
    ['against', 'lost'],
  ] as const)('%s settles an even vote where the terms give one: %s', (choice, state) => {
    const result = countVote(
      put(hands(5, 5), { castingVote: { personId: bell, choice } }),
      allowed,
    );
    expect(result).toMatchObject({ state, castingVote: { state: 'used', clause: '6.1' } });
  });

  test('changes nothing where the vote is not even', () => {
    expect(countVote(put(hands(4, 5), given), allowed)).toMatchObject({
      state: 'lost',
      castingVote: { state: 'not-needed' },
    });
  });

  test('of somebody with an interest is refused (I4)', () => {
    expect(countVote(put(hands(5, 5), { ...given, recused: [bell] }), allowed)).toMatchObject({
      state: 'tied',
      castingVote: { state: 'refused', because: 'recused' },
      warnings: [{ why: 'recused-cast', personId: bell }],
    });
  });

  test('that nobody gave is not asked for', () => {
    expect(countVote(put(hands(5, 5)), allowed).castingVote).toEqual({ state: 'none-given' });
  });
});

describe('what is out of order is said, and stops nothing', () => {
  test('a vote or a motion of somebody with an interest (I4, Warwickshire Code)', () => {
    const voters = [aVoter('bell', 'for'), aVoter('a', 'against')];
    const result = countVote(
      put({ kind: 'by-name', voters }, { movedBy: bell, recused: [bell] }),
      rules(),
    );
    expect(result.state).toBe('lost');
    expect(result.warnings).toEqual([
      { why: 'vote-refused', vote: { personId: bell, seatOf: bell, why: 'recused' } },
      { why: 'recused-moved', personId: bell },
    ]);
  });

  test('but not a motion of somebody without (I4)', () => {
    expect(countVote(put(hands(2, 1), { movedBy: bell }), rules()).warnings).toEqual([]);
  });

  test('a vote of an accompanying officer or of somebody absent (P3, P12)', () => {
    const voters = [
      aVoter('officer', 'for', { right: 'none', seatOf: null }),
      aVoter('away', 'for', { isThere: false }),
      aVoter('a', 'against'),
    ];
    const { state, warnings } = countVote(put({ kind: 'by-name', voters }), silentRules);
    expect(state).toBe('lost');
    expect(warnings).toEqual([
      {
        why: 'vote-refused',
        vote: { personId: ids.person('officer'), seatOf: null, why: 'not-entitled' },
      },
      {
        why: 'vote-refused',
        vote: { personId: ids.person('away'), seatOf: ids.person('away'), why: 'absent' },
      },
    ]);
  });

  test.each([
    [of([3, 2, 1], 6, 6), []],
    [of([3, 2, 1], 5, 6), ['more-votes-than-present']],
    [of([3, 2, 1], 7, 6), ['more-present-than-entitled']],
    [of([3, 2, 1], null, 2), []],
    [of([3, 2, 1], 7, null), []],
  ] as const)('a show of hands that cannot be: %j', (count, why) => {
    expect(countVote(put(count), rules()).warnings).toEqual(why.map((one) => ({ why: one })));
  });
});
