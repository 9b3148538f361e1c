import { describe, expect, test } from 'vitest';
import {
  isKeptOut,
  quorumTreatment,
  suspendedPeople,
  suspensionsOn,
} from '#shared/domain/suspension';
import { isoDate } from '#shared/model/iso-date';
import type { Suspension } from '#shared/model/membership';
import { aMember, aPartnership, aRepresentative, ids } from '../../support/board-builders';

const FROM = isoDate('2026-06-01');
const UNTIL = isoDate('2026-06-30');
const ON = isoDate('2026-06-10');

const aSuspension = (changes: Partial<Suspension> = {}): Suspension => ({
  personId: null,
  from: FROM,
  until: UNTIL,
  countsTowardsQuorum: true,
  ...changes,
});

describe('a suspension (P16, Warwickshire Code of Conduct, Compliance)', () => {
  test.each([
    ['2026-05-31', null, 0],
    ['2026-06-01', null, 1],
    ['2026-06-30', '2026-06-30', 1],
    ['2026-07-01', '2026-06-30', 0],
    ['2030-01-01', null, 1],
  ])('on %s, until %s: %i in force', (on, until, count) => {
    const suspensions = [aSuspension({ until: until === null ? null : isoDate(until) })];
    expect(suspensionsOn({ suspensions }, isoDate(on))).toHaveLength(count);
  });

  const board = aPartnership({
    members: [
      aMember('police', { suspensions: [aSuspension()] }),
      aMember('fire', {
        suspensions: [aSuspension({ personId: ids.person('khan'), until: null })],
      }),
      aMember('housing'),
    ],
    representatives: [
      aRepresentative('bell', 'police'),
      aRepresentative('bell', 'police', { role: 'stand-in' }),
      aRepresentative('deputy', 'police', { role: 'stand-in' }),
      aRepresentative('khan', 'fire'),
      aRepresentative('jones', 'fire'),
      aRepresentative('bell', 'housing'),
    ],
  });

  test('keeps out all who act for a suspended body, and one representative alone', () => {
    expect(suspendedPeople(board, ON)).toEqual([
      { personId: ids.person('bell'), memberId: ids.member('police'), of: 'body', until: UNTIL },
      { personId: ids.person('deputy'), memberId: ids.member('police'), of: 'body', until: UNTIL },
      { personId: ids.person('khan'), memberId: ids.member('fire'), of: 'person', until: null },
    ]);
  });

  test.each([
    ['bell', 'police', true],
    ['bell', 'housing', false],
    ['khan', 'fire', true],
    ['khan', 'housing', true],
    ['jones', 'fire', false],
  ])('%s acting for %s is kept out: %s', (person, member, expected) => {
    const suspended = suspendedPeople(board, ON);
    expect(isKeptOut(suspended, ids.person(person), ids.member(member))).toBe(expected);
  });

  test.each([
    ['no suspension', [], 'not-suspended'],
    ['one that is over', [aSuspension({ until: isoDate('2026-06-09') })], 'not-suspended'],
    [
      'one of a representative alone',
      [aSuspension({ personId: ids.person('khan'), countsTowardsQuorum: false })],
      'not-suspended',
    ],
    ['one that counts', [aSuspension()], 'counts'],
    ['one that does not', [aSuspension({ countsTowardsQuorum: false })], 'does-not-count'],
    ['both', [aSuspension(), aSuspension({ countsTowardsQuorum: false })], 'does-not-count'],
  ])('%s: the body’s part in the quorum is as recorded, %s', (_, suspensions, expected) => {
    expect(quorumTreatment({ suspensions }, ON)).toBe(expected);
  });
});
