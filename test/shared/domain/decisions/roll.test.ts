import { describe, expect, test } from 'vitest';
import { rollAt, votingPlacesOn } from '#shared/domain/decisions/roll';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import type { Suspension } from '#shared/model/membership';
import { aMember, aRepresentative, ids } from '../../../support/board-builders';

const DAY = isoDate('2026-06-10');

function came(key: string, changes: Partial<Attendance> = {}): Attendance {
  return {
    personId: ids.person(key),
    capacity: 'member',
    mark: 'present',
    standsInFor: null,
    reason: '',
    ...changes,
  };
}

const board = {
  members: [aMember('police', { seats: 2 }), aMember('fire')],
  representatives: [
    aRepresentative('ann', 'police'),
    aRepresentative('bob', 'police'),
    aRepresentative('cay', 'fire'),
    aRepresentative('officer', 'fire', { role: 'accompanying' }),
  ],
};

function suspended(changes: Partial<Suspension>) {
  const suspension = { personId: null, from: DAY, until: null, countsTowardsQuorum: true };
  const [police, fire] = board.members as [
    (typeof board)['members'][0],
    (typeof board)['members'][0],
  ];
  return { ...board, members: [{ ...police, suspensions: [{ ...suspension, ...changes }] }, fire] };
}

const rightsOf = (voters: readonly { personId: string; right: string }[]) =>
  voters.map(({ personId, right }) => [personId.replace('person-', ''), right]);

describe('the roll of a vote (V8)', () => {
  test('names every seat and its organisation, there or not', () => {
    expect(rollAt(board, [came('ann'), came('bob', { mark: 'apologies' })], DAY)).toEqual([
      {
        personId: ids.person('ann'),
        right: 'own-seat',
        seatOf: ids.person('ann'),
        organisationId: ids.organisation('police'),
        isThere: true,
        choice: null,
      },
      expect.objectContaining({ personId: ids.person('bob'), isThere: false }),
      expect.objectContaining({ personId: ids.person('cay'), isThere: false }),
    ]);
  });

  test('puts a stand-in in the place of an absent holder (Q8)', () => {
    const standIn = came('dan', { capacity: 'stand-in', standsInFor: ids.person('cay') });
    const roll = rollAt(board, [standIn], DAY);
    expect(roll[2]).toMatchObject({
      personId: ids.person('dan'),
      right: 'stand-in',
      seatOf: ids.person('cay'),
      organisationId: ids.organisation('fire'),
      isThere: true,
    });
    expect(roll).toHaveLength(3);
  });

  test('leaves a seat to its holder who came after all (Q8)', () => {
    const standIn = came('dan', { capacity: 'stand-in', standsInFor: ids.person('cay') });
    expect(rightsOf(rollAt(board, [standIn, came('cay')], DAY))).toEqual([
      ['ann', 'own-seat'],
      ['bob', 'own-seat'],
      ['cay', 'own-seat'],
      ['dan', 'none'],
    ]);
  });

  test('gives no vote to guests, accompanying officers and stand-ins for nobody (P2, P3, P12)', () => {
    const attendance = [
      came('guest', { capacity: 'in-attendance' }),
      came('officer'),
      came('dan', { capacity: 'stand-in' }),
      came('away', { mark: 'absent' }),
    ];
    const roll = rollAt(board, attendance, DAY).slice(3);
    expect(rightsOf(roll)).toEqual([
      ['guest', 'none'],
      ['officer', 'none'],
      ['dan', 'none'],
    ]);
  });

  test('a holder who is only in attendance does not take the seat (P12)', () => {
    const [ann] = rollAt(board, [came('ann', { capacity: 'in-attendance' })], DAY);
    expect(ann).toMatchObject({ right: 'own-seat', isThere: false });
  });

  test('a suspended body has no vote, not even by a stand-in it never named (P16)', () => {
    const standIn = came('eve', { capacity: 'stand-in', standsInFor: ids.person('ann') });
    expect(rightsOf(rollAt(suspended({}), [standIn], DAY))).toEqual([
      ['eve', 'none'],
      ['bob', 'none'],
      ['cay', 'own-seat'],
    ]);
  });

  test('a suspended representative has none, but may be stood in for (P16)', () => {
    const part = suspended({ personId: ids.person('ann') });
    expect(rightsOf(votingPlacesOn(part, DAY))).toEqual([
      ['ann', 'none'],
      ['bob', 'own-seat'],
      ['cay', 'own-seat'],
    ]);
    const standIn = came('eve', { capacity: 'stand-in', standsInFor: ids.person('ann') });
    expect(rightsOf(rollAt(part, [standIn], DAY))[0]).toEqual(['eve', 'stand-in']);
  });

  test('a body that is only invited has no vote (P22)', () => {
    const invited = { ...board, members: [aMember('police', { standing: 'invited' })] };
    expect(votingPlacesOn(invited, DAY)).toEqual([]);
  });
});
