import { describe, expect, test } from 'vitest';
import { endsBeforeItStarts, isInForce } from '#shared/domain/in-force';
import {
  membersOn,
  membershipsHeld,
  officesOf,
  organisationActedFor,
  representativesOn,
  seatHoldersOf,
  vacantSeats,
} from '#shared/domain/membership';
import { isoDate } from '#shared/model/iso-date';
import {
  aMember,
  anOffice,
  aPartnership,
  aRepresentative,
  ids,
} from '../../support/board-builders';

const day = isoDate;
const MEETING_DAY = day('2026-06-10');

describe('in force', () => {
  test.each([
    [null, null, true],
    ['2026-06-10', null, true],
    ['2026-06-11', null, false],
    [null, '2026-06-10', true],
    [null, '2026-06-09', false],
    ['2026-06-10', '2026-06-10', true],
  ])('from %s until %s on 10 June 2026: %s', (from, until, expected) => {
    const dated = {
      from: from === null ? null : day(from),
      until: until === null ? null : day(until),
    };
    expect(isInForce(dated, MEETING_DAY)).toBe(expected);
  });

  test.each([
    ['2026-06-10', '2026-06-09', true],
    ['2026-06-10', '2026-06-10', false],
    [null, '2026-06-10', false],
    ['2026-06-10', null, false],
  ])('from %s until %s ends before it starts: %s', (from, until, expected) => {
    const dated = {
      from: from === null ? null : day(from),
      until: until === null ? null : day(until),
    };
    expect(endsBeforeItStarts(dated)).toBe(expected);
  });
});

describe('members and seats (P1, Warwickshire 4.1)', () => {
  const board = aPartnership({
    members: [aMember('police', { seats: 2 }), aMember('gone', { until: day('2020-01-01') })],
    representatives: [
      aRepresentative('second', 'police', { role: 'stand-in' }),
      aRepresentative('escort', 'police', { role: 'accompanying' }),
      aRepresentative('first', 'police'),
      aRepresentative('former', 'police', { until: day('2026-06-09') }),
    ],
    offices: [anOffice('chair', 'first')],
  });
  const [police] = board.members;

  test('lists the memberships of the day', () => {
    expect(membersOn(board, MEETING_DAY).map(({ id }) => id)).toEqual([ids.member('police')]);
  });

  test.each([
    ['member', 1],
    ['invited', 0],
    ['declined', 0],
  ] as const)('a body that is %s counts as %i members (P22)', (standing, count) => {
    const members = [aMember('government', { standing })];
    expect(membersOn({ members }, MEETING_DAY)).toHaveLength(count);
  });

  test('lists seat holders first, then stand-ins, then others, and nobody who has left', () => {
    expect(
      representativesOn(board, ids.member('police'), MEETING_DAY).map(({ personId }) => personId),
    ).toEqual([ids.person('first'), ids.person('second'), ids.person('escort')]);
  });

  test('counts the seats nobody holds, never fewer than none', () => {
    expect(vacantSeats(board, police!, MEETING_DAY)).toBe(1);
    expect(vacantSeats(board, { ...police!, seats: 1 }, MEETING_DAY)).toBe(0);
    expect(vacantSeats(board, police!, day('2026-06-09'))).toBe(0);
    const crowded = [...board.representatives, aRepresentative('third', 'police')];
    const view = { representatives: crowded };
    expect(vacantSeats(view, { ...police!, seats: 1 }, MEETING_DAY)).toBe(0);
  });

  test('counts somebody entered twice for one body as one seat holder', () => {
    const twice = {
      representatives: [...board.representatives, aRepresentative('first', 'police')],
    };
    expect(seatHoldersOf(twice, police!.id, MEETING_DAY)).toEqual([ids.person('first')]);
    expect(vacantSeats(twice, police!, MEETING_DAY)).toBe(1);
  });

  test('knows the memberships in which somebody holds a seat, stand-ins and escorts in none', () => {
    const heldBy = (person: string) =>
      membershipsHeld(board, ids.person(person), MEETING_DAY).map(({ id }) => id);
    expect(heldBy('first')).toEqual([ids.member('police')]);
    expect(heldBy('second')).toEqual([]);
    expect(heldBy('escort')).toEqual([]);
  });

  test('knows the organisation of somebody who moved, once the old membership has ended', () => {
    const moved = aPartnership({
      members: [aMember('county', { until: day('2026-03-31') }), aMember('police')],
      representatives: [aRepresentative('first', 'county'), aRepresentative('first', 'police')],
    });
    const onDay = (on: string) => organisationActedFor(moved, ids.person('first'), day(on));
    expect(onDay('2026-03-31')).toBe(ids.organisation('county'));
    expect(onDay('2026-04-01')).toBe(ids.organisation('police'));
  });

  test('knows the offices and the organisation of a person', () => {
    expect(officesOf(board, ids.person('first'), MEETING_DAY).map(({ title }) => title)).toEqual([
      'Chair',
    ]);
    expect(officesOf(board, ids.person('second'), MEETING_DAY)).toEqual([]);
    expect(organisationActedFor(board, ids.person('second'), MEETING_DAY)).toBe(
      ids.organisation('police'),
    );
    expect(organisationActedFor(board, ids.person('stranger'), MEETING_DAY)).toBeNull();
    expect(organisationActedFor(board, ids.person('former'), MEETING_DAY)).toBeNull();
  });
});
