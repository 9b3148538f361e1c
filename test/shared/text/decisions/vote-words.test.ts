import { describe, expect, test } from 'vitest';
import type { CastingVoteAnswer, VoteWarning } from '#shared/domain/decisions/majority';
import { SILENT, stated } from '#shared/model/setting';
import {
  castingVoteSentence,
  countedSentence,
  methodWarningSentence,
  notDecidedSentence,
  tallySentence,
  voteWarningSentence,
} from '#shared/text/decisions/vote-words';
import { ids, rulesWith } from '../../../support/board-builders';
import { settledVotes } from '../../../support/register-builders';

const sum = { present: null, entitled: null };

test.each([
  [{ for: 10, against: 9, abstain: 0, ...sum }, '10 for, 9 against'],
  [{ for: 1, against: 0, abstain: 1, ...sum }, '1 for, 0 against, 1 abstention'],
  [{ for: 0, against: 0, abstain: 2, ...sum }, '0 for, 0 against, 2 abstentions'],
])('the sum of a vote', (tally, words) => {
  expect(tallySentence(tally)).toBe(words);
});

describe('why nobody can say how a vote ended (V8)', () => {
  test('one rule, and several, are named as the screen of the terms names them', () => {
    expect(notDecidedSentence({ settle: ['majorityBase'], missing: [] })).toBe(
      'The terms of reference leave open “Majority of”. How the vote ended cannot be said until this rule is settled.',
    );
    expect(notDecidedSentence({ settle: ['abstentions', 'votingUnit'], missing: [] })).toContain(
      '“Abstentions” and “Who has one vote”. How the vote ended cannot be said until these rules are settled.',
    );
  });

  test('numbers that nobody recorded are named', () => {
    expect(notDecidedSentence({ settle: [], missing: ['present', 'entitled'] })).toBe(
      'It cannot be counted: how many with a vote were present is not recorded; how many have a vote is not recorded.',
    );
  });
});

describe('how a vote was counted (V8)', () => {
  test('by the rules that are set, each with its clause', () => {
    const words = countedSentence({ state: 'carried' }, rulesWith(settledVotes));
    expect(words).toBe(
      'Counted as a majority of the votes cast (1); abstentions not counted (1); one vote for each member present (1); stand-ins vote (1); people with an interest do not count among those present (1).',
    );
  });

  test('where rules are open, a result holds in every way of counting, and one that does not holds nowhere', () => {
    const rules = rulesWith({
      standInCounts: stated(false, ''),
      recusedCount: stated(true, '7'),
      votingUnit: SILENT,
    });
    expect(countedSentence({ state: 'lost' }, rules)).toBe(
      'Counted as stand-ins do not vote; people with an interest count among those present (7). Where the terms leave open how to count, every way of counting gives this result.',
    );
    expect(countedSentence({ state: 'not-decided' }, rulesWith({}))).toBe('');
  });
});

describe('what is out of order about a vote', () => {
  const name = (): string => 'Grace Bell';
  const personId = ids.person('bell');
  test.each<[VoteWarning, string]>([
    [
      { why: 'vote-refused', vote: { personId, seatOf: null, why: 'recused' } },
      'The vote of Grace Bell does not count: Grace Bell has an interest in the matter.',
    ],
    [
      { why: 'vote-refused', vote: { personId, seatOf: null, why: 'second-vote' } },
      'The vote of Grace Bell does not count: Grace Bell votes for somebody who has voted already.',
    ],
    [{ why: 'recused-moved', personId }, 'Grace Bell moved it and has an interest in it.'],
    [{ why: 'recused-seconded', personId }, 'Grace Bell seconded it and has an interest in it.'],
    [
      { why: 'recused-cast', personId },
      'Grace Bell gave the casting vote and has an interest in the matter.',
    ],
    [
      { why: 'more-votes-than-present' },
      'More votes are recorded than there were people with a vote.',
    ],
    [
      { why: 'more-present-than-entitled' },
      'More people are recorded as present than have a vote.',
    ],
  ])('%o (I4)', (warning, words) => {
    expect(voteWarningSentence(warning, name)).toBe(words);
  });

  test.each([
    [
      'reason-missing',
      'A vote is the exception: say why there was one (terms of reference, clause 5.6).',
    ],
    [
      'vote-not-provided',
      'The terms provide for consensus only, and not for a vote (terms of reference, clause 5.6).',
    ],
    [
      'consensus-not-provided',
      'The terms provide for a vote, and not for consensus (terms of reference, clause 5.6).',
    ],
  ] as const)('%s (V1, Warwickshire 5.6)', (why, words) => {
    expect(methodWarningSentence({ why, clause: '5.6' })).toBe(words);
  });
});

describe('what became of a casting vote (V8)', () => {
  test.each<[CastingVoteAnswer, string | null]>([
    [{ state: 'none-given' }, null],
    [{ state: 'used', clause: '9' }, 'The casting vote settled it (terms of reference, clause 9).'],
    [{ state: 'not-needed', clause: '9' }, 'A casting vote was given and not needed.'],
    [
      { state: 'refused', because: 'silent' },
      'The casting vote does not count: the terms give none.',
    ],
    [
      { state: 'refused', because: 'excluded', clause: '9' },
      'The casting vote does not count: the terms exclude it (terms of reference, clause 9).',
    ],
  ])('%o', (answer, words) => {
    expect(castingVoteSentence(answer)).toBe(words);
  });
});
