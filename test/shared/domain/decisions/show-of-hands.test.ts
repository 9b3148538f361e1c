import { describe, expect, test } from 'vitest';
import { countHands } from '#shared/domain/decisions/show-of-hands';
import type { Meeting } from '#shared/model/meeting';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  aPartnership,
  aRepresentative,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../../support/board-builders';
import { aDeclaration, aVote } from '../../../support/minute-blocks';
import { aMeeting, anAttendance, anItem } from '../../../support/sample-records';

const BODIES = ['council', 'police', 'fire', 'probation', 'health'] as const;
const item = ids.item(1);

/** A majority of the votes cast, one for each person, abstentions apart. */
const settled = {
  majorityBase: stated('votes-cast', '8.4'),
  abstentions: stated('not-counted', '8.4'),
  votingUnit: stated('person', '8.4'),
  standInCounts: stated(true, '8.4'),
  recusedCount: stated(false, '8.4'),
} as const satisfies Partial<Rules>;

const board = (rules: Partial<Rules>) =>
  aPartnership({
    members: BODIES.map((key) => aMember(key)),
    representatives: BODIES.map((key) => aRepresentative(key, key)),
    terms: [someTermsOfReference({ rules: rulesWith({ ...settled, ...rules }) })],
  });

/** So many of the five are there; the first of them may have an interest in the item. */
function held(there: number, changes: Partial<Meeting> = {}): Meeting {
  return aMeeting({
    agenda: [anItem(1)],
    attendance: BODIES.slice(0, there).map((key) => anAttendance(ids.person(key))),
    ...changes,
  });
}

const interested = {
  minutes: [
    {
      itemId: item,
      blocks: [aDeclaration({ personId: ids.person('council'), aboutItemId: item })],
    },
  ],
};

const ends = (
  [inFavour, against, abstain]: readonly [number, number, number],
  rules: Partial<Rules> = {},
  meeting = held(5),
) => countHands(aVote({ for: inFavour, against, abstain }), board(rules), meeting, item);

describe('how a show of hands ended (V1, V2, V8)', () => {
  test.each([
    ['one more for', [3, 2, 0], 'carried'],
    ['as many for as against', [2, 2, 1], 'tied'],
    ['one fewer for', [2, 3, 0], 'lost'],
    ['nobody for or against', [0, 0, 5], 'not-decided'],
  ] as const)('%s: %j is %s', (_, hands, state) => {
    expect(ends(hands).state).toBe(state);
  });

  test.each([
    [2, 4, 'lost'],
    [3, 5, 'carried'],
    [2, 3, 'carried'],
  ] as const)('of those present, %i for of %i is %s', (inFavour, there, state) => {
    const rules = { majorityBase: stated('present' as const, '8.4') };
    expect(ends([inFavour, 0, 1], rules, held(there)).state).toBe(state);
  });

  test('of those entitled, all who hold a seat count, there or not', () => {
    const rules = { majorityBase: stated('entitled' as const, '8.4') };
    expect(ends([2, 0, 0], rules, held(3)).state).toBe('lost');
    expect(ends([3, 0, 0], rules, held(3)).state).toBe('carried');
  });

  test('names the open rule on which it hangs', () => {
    expect(ends([2, 1, 1], { abstentions: SILENT })).toMatchObject({
      state: 'not-decided',
      settle: ['abstentions'],
    });
  });

  test('is not known of those present where nobody is marked as there', () => {
    const rules = { majorityBase: stated('present' as const, '8.4') };
    expect(ends([2, 1, 0], rules, held(0))).toMatchObject({
      state: 'not-decided',
      missing: ['present'],
      warnings: [],
    });
  });
});

describe('more hands than may be raised (V8, I4)', () => {
  test.each([
    [3, 0],
    [4, 0],
    [5, 1],
  ])('%i hands of four: %i warnings', (hands, warnings) => {
    expect(ends([hands, 0, 0], {}, held(4)).warnings).toHaveLength(warnings);
  });

  test('those with an interest raise none, whether or not they count otherwise', () => {
    for (const recusedCount of [stated(true, '7'), stated(false, '7')]) {
      const meeting = held(4, interested);
      expect(ends([3, 0, 0], { recusedCount }, meeting).warnings).toEqual([]);
      expect(ends([3, 1, 0], { recusedCount }, meeting).warnings).toEqual([
        { why: 'more-votes-than-present' },
      ]);
    }
  });
});

describe('an interest that was entered after the vote (I4)', () => {
  const council = ids.person('council');
  const police = ids.person('police');

  test.each([
    ['of who moved it', { movedBy: council, secondedBy: police }, 'recused-moved'],
    ['of who seconded it', { movedBy: police, secondedBy: council }, 'recused-seconded'],
  ])('is warned of: %s', (_, movers, why) => {
    const vote = aVote({ ...movers, for: 2, against: 1 });
    const { warnings } = countHands(vote, board({}), held(5, interested), item);
    expect(warnings).toEqual([{ why, personId: council }]);
  });
});
