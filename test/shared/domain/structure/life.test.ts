import { describe, expect, test } from 'vitest';
import { isMeeting, lifeStage, predecessorsOf, successionOf } from '#shared/domain/structure/life';
import { isoDate } from '#shared/model/iso-date';
import { aPartnership, ids } from '../../../support/board-builders';

const SINCE = isoDate('2026-04-01');

describe('where a partnership stands on a day (G15, Safer Communities Programme)', () => {
  test.each([
    ['proposed', '2026-03-31', 'not-yet', false],
    ['proposed', '2026-04-01', 'not-yet', false],
    ['shadow', '2026-03-31', 'not-yet', false],
    ['shadow', '2026-04-01', 'shadow', true],
    ['active', '2026-03-31', 'not-known', false],
    ['active', '2026-04-01', 'live', true],
    ['merged', '2026-03-31', 'live', true],
    ['merged', '2026-04-01', 'over', false],
    ['closed', '2026-03-31', 'live', true],
    ['closed', '2026-04-01', 'over', false],
  ] as const)('%s since 1 April, on %s: %s; it meets: %s', (state, on, stage, meets) => {
    expect(lifeStage({ state, since: SINCE }, isoDate(on))).toBe(stage);
    expect(isMeeting({ state, since: SINCE }, isoDate(on))).toBe(meets);
  });

  test.each([
    ['active', 'live'],
    ['closed', 'over'],
  ] as const)('%s since nobody knows when: always %s', (state, stage) => {
    expect(lifeStage({ state, since: null }, isoDate('1990-01-01'))).toBe(stage);
  });
});

describe('what came after a partnership (G15, nine boards replaced by four)', () => {
  const board = (key: string, successor: string | null) =>
    aPartnership(
      {
        status: {
          state: successor === null ? 'active' : 'merged',
          since: null,
          successorId: successor === null ? null : ids.partnership(successor),
        },
      },
      key,
    );
  const chain = (pairs: Record<string, string | null>, from: string) =>
    successionOf(
      Object.entries(pairs).map(([key, to]) => board(key, to)),
      ids.partnership(from),
    );

  test.each([
    ['nothing', { a: null }, { successorIds: [], ends: 'none' }],
    ['two in turn', { a: 'b', b: 'c', c: null }, { successorIds: ['b', 'c'], ends: 'none' }],
    ['one not kept here', { a: 'b' }, { successorIds: ['b'], ends: 'not-kept' }],
    ['itself', { a: 'a' }, { successorIds: [], ends: 'in-a-circle' }],
    ['a circle back to it', { a: 'b', b: 'a' }, { successorIds: ['b'], ends: 'in-a-circle' }],
    [
      'a circle further on',
      { a: 'b', b: 'c', c: 'b' },
      { successorIds: ['b', 'c'], ends: 'in-a-circle' },
    ],
  ])('%s', (_, pairs, { successorIds, ends }) => {
    expect(chain(pairs, 'a')).toEqual({
      successorIds: successorIds.map((key) => ids.partnership(key)),
      ends,
    });
  });

  test('is nothing for one that is not kept here', () => {
    expect(chain({}, 'a')).toEqual({ successorIds: [], ends: 'none' });
  });

  test('knows which went into one', () => {
    const partnerships = [board('a', 'c'), board('b', 'c'), board('c', null)];
    expect(predecessorsOf(partnerships, ids.partnership('c')).map(({ id }) => id)).toEqual([
      ids.partnership('a'),
      ids.partnership('b'),
    ]);
  });
});
