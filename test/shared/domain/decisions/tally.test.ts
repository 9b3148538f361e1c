import { describe, expect, test } from 'vitest';
import { sortVotes, tallyVote } from '#shared/domain/decisions/tally';
import type { VoteReading } from '#shared/domain/decisions/vote-readings';
import { ids } from '../../../support/board-builders';
import { aVoter, hands } from '../../../support/register-builders';

const person: VoteReading = {
  majorityBase: 'votes-cast',
  abstentions: 'not-counted',
  votingUnit: 'person',
  standInCounts: true,
  recusedCount: false,
};
const seat: VoteReading = { ...person, votingUnit: 'seat' };
const organisation: VoteReading = { ...person, votingUnit: 'organisation' };

describe('a vote by name', () => {
  test.each([
    ['an officer who only accompanies (P3)', aVoter('a', 'for', { right: 'none' }), 'not-entitled'],
    ['somebody who was not there', aVoter('a', 'for', { isThere: false }), 'absent'],
    ['somebody with an interest (I4)', aVoter('recused', 'for'), 'recused'],
  ])('of %s is refused in every way of counting', (_, voter, why) => {
    for (const reading of [person, seat, organisation]) {
      expect(sortVotes([voter], [ids.person('recused')], reading)).toEqual({
        counted: [],
        refused: [{ personId: voter.personId, seatOf: voter.seatOf, why }],
      });
    }
  });

  test.each([
    ['person', person, ['a', 'b', 'c'], []],
    ['seat', seat, ['a', 'c'], [['b', 'second-vote']]],
    [
      'organisation',
      organisation,
      ['a'],
      [
        ['b', 'second-vote'],
        ['c', 'second-vote'],
      ],
    ],
  ] as const)('counts once for each %s (V8)', (_, reading, counted, refused) => {
    const ofOneBody = { organisationId: ids.organisation('a') };
    const voters = [
      aVoter('a', 'for', ofOneBody),
      aVoter('b', 'against', { ...ofOneBody, seatOf: ids.person('a') }),
      aVoter('c', 'abstain', ofOneBody),
    ];
    const sorted = sortVotes(voters, [], reading);
    expect(sorted.counted.map((one) => one.personId)).toEqual(counted.map(ids.person));
    expect(sorted.refused.map((one) => [one.personId, one.why])).toEqual(
      refused.map(([key, why]) => [ids.person(key), why]),
    );
  });

  test('somebody with two seats votes twice only where seats have the votes (V8)', () => {
    const voters = [aVoter('a', 'for'), aVoter('a', 'for', { seatOf: ids.person('other') })];
    expect(sortVotes(voters, [], seat).counted).toHaveLength(2);
    expect(sortVotes(voters, [], person).refused.map((one) => one.why)).toEqual(['second-vote']);
  });

  test.each([
    ['no-seat', seat, { seatOf: null }],
    ['no-organisation', organisation, { organisationId: null }],
  ] as const)('is refused for %s where that has the vote (V8)', (why, reading, changes) => {
    const { refused } = sortVotes([aVoter('a', 'for', changes)], [], reading);
    expect(refused.map((one) => one.why)).toEqual([why]);
    expect(sortVotes([aVoter('a', 'for', changes)], [], person).refused).toEqual([]);
  });

  test('of a stand-in counts where stand-ins do (Q8)', () => {
    const voters = [aVoter('a', 'for', { right: 'stand-in' })];
    expect(sortVotes(voters, [], person).counted).toHaveLength(1);
    const { refused } = sortVotes(voters, [], { ...person, standInCounts: false });
    expect(refused.map((one) => one.why)).toEqual(['stand-in']);
  });

  test('a refused vote does not use up that of its organisation (V8)', () => {
    const ofOneBody = { organisationId: ids.organisation('a') };
    const voters = [
      aVoter('guest', 'for', { ...ofOneBody, right: 'none' }),
      aVoter('a', 'against', ofOneBody),
    ];
    expect(tallyVote({ kind: 'by-name', voters }, [], organisation)).toMatchObject({
      for: 0,
      against: 1,
    });
  });
});

describe('the numbers a majority may be taken of', () => {
  const voters = [
    aVoter('a', 'for'),
    aVoter('b', 'against', { organisationId: ids.organisation('a') }),
    aVoter('c', 'abstain', { right: 'stand-in', seatOf: ids.person('d') }),
    aVoter('e', null),
    aVoter('f', null, { isThere: false }),
    aVoter('guest', null, { right: 'none', seatOf: null, organisationId: null }),
  ];
  const count = { kind: 'by-name', voters } as const;

  test.each([
    ['people', person, [], { present: 4, entitled: 5 }],
    ['seats', seat, [], { present: 4, entitled: 5 }],
    ['organisations, each once', organisation, [], { present: 3, entitled: 4 }],
    [
      'without stand-ins (Q8)',
      { ...person, standInCounts: false },
      [],
      { present: 3, entitled: 5 },
    ],
    ['without those with an interest (Q9)', person, ['e'], { present: 3, entitled: 4 }],
    [
      'with those with an interest (Q9)',
      { ...person, recusedCount: true },
      ['e'],
      { present: 4, entitled: 5 },
    ],
  ])('are of %s', (_, reading, recused, numbers) => {
    expect(tallyVote(count, recused.map(ids.person), reading)).toMatchObject(numbers);
  });

  test('a voter without an organisation is none of the organisations there', () => {
    const stray = [aVoter('a', 'for', { organisationId: null })];
    expect(tallyVote({ kind: 'by-name', voters: stray }, [], organisation)).toMatchObject({
      present: 0,
      entitled: 0,
    });
  });

  test('are those that somebody counted, in a show of hands', () => {
    expect(tallyVote(hands(3, 2, 1), [], person)).toEqual({
      for: 3,
      against: 2,
      abstain: 1,
      present: 6,
      entitled: 12,
    });
  });
});
