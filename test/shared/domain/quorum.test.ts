import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessQuorum,
  clauseAgainst,
  countingOrganisations,
  neededFor,
  representedOrganisations,
} from '#shared/domain/quorum';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import { outcomeSchema } from '#shared/model/minutes';
import type { Partnership } from '#shared/model/partnership';
import type { QuorumRule } from '#shared/model/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  anAttendance,
  aPartnership,
  aRepresentative,
  ids,
  MEETING_DAY,
  someTerms,
} from '../../support/sample-records';

const rule = (numerator: number, denominator: number): QuorumRule => ({
  unit: 'organisations',
  numerator,
  denominator,
});

const keys = (count: number): string[] => Array.from({ length: count }, (_, n) => `b${n}`);

/** A board of so many bodies, each with one representative, and its quorum rule. */
function aBoard(bodies: number, quorum: QuorumRule, changes: Partial<Partnership> = {}) {
  return aPartnership({
    members: keys(bodies).map((key) => aMember(key)),
    representatives: keys(bodies).map((key) => aRepresentative(key, key)),
    terms: someTerms({ quorum: stated(quorum, '8.7') }),
    ...changes,
  });
}

const here = (count: number): Attendance[] =>
  keys(count).map((key) => anAttendance(ids.person(key)));

describe('how many are needed', () => {
  test.each([
    [1, 2, 12, 6, 'Q1, BCP 4.4: exactly half is enough'],
    [1, 2, 11, 6, 'Q1, BCP 4.4: half of 11 rounded up'],
    [1, 3, 16, 6, 'Q3, Safer Essex 8.7: a third of 16 rounded up'],
    [1, 3, 18, 6, 'Q3: exactly one third'],
    [1, 3, 22, 8, 'Q5: with the partnership boards'],
    [2, 3, 3, 2, 'two thirds'],
    [1, 1, 5, 5, 'all'],
    [1, 3, 0, 0, 'nobody to count'],
  ])('%i/%i of %i is %i (%s)', (numerator, denominator, of, needed) => {
    expect(neededFor(rule(numerator, denominator), of)).toBe(needed);
  });
});

describe('a quorum by organisations', () => {
  test.each([
    [12, 1, 2, 5, 'inquorate'],
    [12, 1, 2, 6, 'quorate'],
    [12, 1, 2, 7, 'quorate'],
    [11, 1, 2, 5, 'inquorate'],
    [11, 1, 2, 6, 'quorate'],
    [18, 1, 3, 5, 'inquorate'],
    [18, 1, 3, 6, 'quorate'],
    [16, 1, 3, 5, 'inquorate'],
    [16, 1, 3, 6, 'quorate'],
  ] as const)('of %i bodies at %i/%i with %i there is %s', (bodies, n, d, there, state) => {
    const board = aBoard(bodies, rule(n, d));
    expect(assessQuorum(board, here(there), MEETING_DAY)).toMatchObject({
      state,
      of: bodies,
      represented: there,
      clause: '8.7',
    });
  });

  test('counts an organisation once however many it sends (Q3)', () => {
    const board = aBoard(3, rule(1, 3));
    board.representatives.push(aRepresentative('second', 'b0'));
    const attendance = [...here(1), anAttendance(ids.person('second'))];
    expect(assessQuorum(board, attendance, MEETING_DAY)).toMatchObject({ represented: 1 });
  });

  test('leaves out bodies that do not count towards it (Q5)', () => {
    const board = aBoard(3, rule(1, 3));
    const members = board.members.map((member, place) => ({
      ...member,
      countsTowardsQuorum: place !== 0,
    }));
    expect(assessQuorum({ ...board, members }, here(1), MEETING_DAY)).toMatchObject({
      of: 2,
      represented: 0,
    });
  });

  test('counts who takes part by remote means (Q7)', () => {
    const attendance = [anAttendance(ids.person('b0'), { mark: 'remote' })];
    expect(assessQuorum(aBoard(3, rule(1, 3)), attendance, MEETING_DAY).state).toBe('quorate');
  });

  test('counts a stand-in for the organisation whose place they take (Q8)', () => {
    const standIn = anAttendance(ids.person('guest'), {
      capacity: 'stand-in',
      standsInFor: ids.person('b1'),
    });
    expect(representedOrganisations(aBoard(3, rule(1, 3)), [standIn], MEETING_DAY)).toEqual([
      ids.organisation('b1'),
    ]);
  });

  test.each(['not-marked', 'apologies', 'absent'] as const)('does not count %s', (mark) => {
    const attendance = [anAttendance(ids.person('b0'), { mark })];
    expect(representedOrganisations(aBoard(1, rule(1, 3)), attendance, MEETING_DAY)).toEqual([]);
  });

  test('does not count who is only in attendance, accompanies, or is not known', () => {
    const board = aBoard(3, rule(1, 3));
    board.representatives.push(aRepresentative('escort', 'b2', { role: 'accompanying' }));
    const attendance = [
      anAttendance(ids.person('b0'), { capacity: 'in-attendance' }),
      anAttendance(ids.person('escort')),
      anAttendance(ids.person('stranger')),
    ];
    expect(representedOrganisations(board, attendance, MEETING_DAY)).toEqual([]);
  });

  test('follows the dates of memberships: the last day still counts, the day after does not', () => {
    const until = isoDate('2026-06-10');
    const board = aBoard(1, rule(1, 3), { members: [aMember('b0', { until })] });
    expect(countingOrganisations(board, until)).toEqual([ids.organisation('b0')]);
    expect(countingOrganisations(board, isoDate('2026-06-11'))).toEqual([]);
    expect(representedOrganisations(board, here(1), isoDate('2026-06-11'))).toEqual([]);
  });

  test('counts somebody whose body left and came back, by the membership that lasts', () => {
    const board = aBoard(1, rule(1, 1), {
      members: [
        aMember('b0', { id: ids.member('old'), until: isoDate('2025-12-31') }),
        aMember('b0', { from: isoDate('2026-04-01') }),
      ],
      representatives: [aRepresentative('b0', 'old'), aRepresentative('b0', 'b0')],
    });
    expect(assessQuorum(board, here(1), MEETING_DAY)).toMatchObject({
      state: 'quorate',
      of: 1,
      represented: 1,
    });
  });

  test('needs exactly the least whole number that reaches the fraction', () => {
    const whole = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(whole(100), whole(100), whole(500), (numerator, denominator, of) => {
        const needed = neededFor(rule(numerator, denominator), of);
        expect(needed * denominator).toBeGreaterThanOrEqual(of * numerator);
        expect((needed - 1) * denominator).toBeLessThan(of * numerator);
      }),
    );
  });

  test('is never there where no body counts', () => {
    expect(assessQuorum(aBoard(0, rule(1, 3)), [], MEETING_DAY).state).toBe('inquorate');
  });
});

describe('a quorum by people', () => {
  const people: QuorumRule = { unit: 'people', numerator: 1, denominator: 2 };

  test('counts seats taken, a stand-in for the seat of whom they stand in for', () => {
    const board = aBoard(4, people);
    const attendance = [
      anAttendance(ids.person('b0')),
      anAttendance(ids.person('guest'), { capacity: 'stand-in', standsInFor: ids.person('b1') }),
      // Both in one seat: counted once.
      anAttendance(ids.person('b1')),
      anAttendance(ids.person('b2'), { capacity: 'in-attendance' }),
    ];
    expect(assessQuorum(board, attendance, MEETING_DAY)).toMatchObject({
      state: 'quorate',
      unit: 'people',
      of: 4,
      represented: 2,
      needed: 2,
    });
  });

  test('leaves out the seats of bodies that do not count, and of those that have left', () => {
    const board = aBoard(3, people);
    const [first, second, third] = board.members;
    const members = [
      { ...first!, countsTowardsQuorum: false },
      { ...second!, until: isoDate('2020-01-01') },
      third!,
    ];
    expect(assessQuorum({ ...board, members }, here(3), MEETING_DAY)).toMatchObject({
      of: 1,
      represented: 1,
    });
  });
});

describe('where no rule is known', () => {
  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('%s terms of reference are never quorate nor inquorate (Q6)', (state, quorum) => {
    const board = { ...aBoard(3, rule(1, 3)), terms: someTerms({ quorum }) };
    expect(assessQuorum(board, here(3), MEETING_DAY)).toEqual({ state });
  });
});

describe('a decision while inquorate (Q4, Safer Essex 8.7)', () => {
  const inquorate = assessQuorum(aBoard(16, rule(1, 3)), here(5), MEETING_DAY);
  const quorate = assessQuorum(aBoard(16, rule(1, 3)), here(6), MEETING_DAY);

  test.each([
    ['resolved', '8.7'],
    ['agreed', '8.7'],
    ['noted', null],
    ['recommended', null],
    ['deferred', null],
  ] as const)('%s is refused by clause %s', (outcome, clause) => {
    expect(clauseAgainst(outcome, inquorate, someTerms())).toBe(clause);
  });

  test.each(outcomeSchema.options)('%s is allowed where the meeting is quorate', (outcome) => {
    expect(clauseAgainst(outcome, quorate, someTerms())).toBeNull();
  });

  test.each([
    ['only warns', stated('warn' as const, '4.4')],
    ['is silent', SILENT],
    ['has no such rule entered', NOT_ENTERED],
  ])('is allowed where the partnership %s', (_, rules) => {
    expect(clauseAgainst('resolved', inquorate, someTerms({ inquorate: rules }))).toBeNull();
  });

  test('is not refused where no quorum is stated', () => {
    expect(clauseAgainst('resolved', { state: 'silent' }, someTerms())).toBeNull();
  });
});
