import { describe, expect, test } from 'vitest';
import { sendingLimits } from '#shared/domain/membership/sending-limits';
import { isoDate } from '#shared/model/iso-date';
import type { Member } from '#shared/model/membership';
import {
  aMember,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
} from '../../../support/board-builders';

const ON = isoDate('2026-06-10');

/** A seat of several councils, sending one person for each of these: the council's key, or none known. */
function limitsOf(limit: Member['limit'], councils: readonly (string | null)[]) {
  const board = aPartnership({
    members: [aMember('councils', { limit }), aMember('police')],
    representatives: councils.map((_, n) => aRepresentative(`p${n}`, 'councils')),
  });
  const people = councils.map((council, n) =>
    aPerson(`p${n}`, { organisationId: council === null ? null : ids.organisation(council) }),
  );
  return sendingLimits(board, people, ON);
}

describe('the most people a body may send (P4, Safer Essex 11)', () => {
  test.each([
    [1, 'within'],
    [2, 'within'],
    [3, 'above'],
  ])('2 in all: with %i it is %s', (sent, state) => {
    const councils = ['a', 'b', 'c'].slice(0, sent);
    expect(limitsOf({ number: 2, applies: 'in-all' }, councils)).toMatchObject([
      { state, people: sent },
    ]);
  });

  test.each([
    ['three of three councils', ['a', 'b', 'c'], { state: 'within' }],
    ['two each of two councils', ['a', 'a', 'b', 'b'], { state: 'within' }],
    ['three of one council', ['a', 'a', 'a'], { state: 'above' }],
    ['three, of whom two may be of one council', ['a', 'b', null], { state: 'within' }],
    [
      'three, of whom all may be of one',
      ['a', 'a', null],
      { state: 'ask', because: 'body-not-known' },
    ],
    ['three of nobody knows whom', [null, null, null], { state: 'ask', because: 'body-not-known' }],
  ])('2 for each council: %s', (_, councils, expected) => {
    expect(limitsOf({ number: 2, applies: 'each-body' }, councils)).toMatchObject([expected]);
  });

  test.each([
    [2, { state: 'within' }],
    [3, { state: 'ask', because: 'not-stated' }],
  ])(
    '2, of what is not stated: with %i it is a question, no warning (1.15, 1)',
    (sent, expected) => {
      const councils = ['a', 'b', 'c'].slice(0, sent);
      expect(limitsOf({ number: 2, applies: 'not-stated' }, councils)).toMatchObject([expected]);
    },
  );

  test('says how many come from which body', () => {
    const [found] = limitsOf({ number: 2, applies: 'each-body' }, ['a', 'b', 'a', null]);
    expect(found?.byBody).toEqual([
      { organisationId: ids.organisation('a'), people: 2 },
      { organisationId: ids.organisation('b'), people: 1 },
      { organisationId: null, people: 1 },
    ]);
  });

  test('counts neither stand-ins nor who comes along (P3), nor bodies without a limit', () => {
    const board = aPartnership({
      members: [
        aMember('councils', { limit: { number: 1, applies: 'in-all' } }),
        aMember('police'),
      ],
      representatives: [
        aRepresentative('bell', 'councils'),
        aRepresentative('deputy', 'councils', { role: 'stand-in' }),
        aRepresentative('escort', 'councils', { role: 'accompanying' }),
        aRepresentative('khan', 'police'),
      ],
    });
    expect(sendingLimits(board, [], ON)).toMatchObject([
      { memberId: ids.member('councils'), state: 'within', people: 1 },
    ]);
  });
});
