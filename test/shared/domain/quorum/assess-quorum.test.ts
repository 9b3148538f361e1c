import { describe, expect, test } from 'vitest';
import { assessQuorum } from '#shared/domain/quorum/assess-quorum';
import { countingOrganisations } from '#shared/domain/quorum/counting';
import type { PersonId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import type { Member } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import type { QuorumRule } from '#shared/model/rules/quorum-rules';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  aRepresentative,
  ids,
  someTermsOfReference,
} from '../../../support/board-builders';
import {
  anAnyshireBoard,
  anAttendance,
  MEETING_DAY,
  someTerms,
} from '../../../support/sample-records';

function rule(numerator: number, denominator: number, unit: QuorumRule['unit'] = 'organisations') {
  return { unit, measure: { kind: 'fraction' as const, numerator, denominator } };
}

const keys = (count: number): string[] => Array.from({ length: count }, (_, n) => `b${n}`);

/** A board of so many bodies, each with one representative, and its rules; recused people do not count. */
function aBoard(
  bodies: number,
  quorum: QuorumRule,
  changes: Partial<Partnership> = {},
  rules: Partial<Rules> = {},
): Partnership {
  return anAnyshireBoard({
    members: keys(bodies).map((key) => aMember(key)),
    representatives: keys(bodies).map((key) => aRepresentative(key, key)),
    terms: someTerms({ quorum: stated(quorum, '8.7'), ...rules }),
    ...changes,
  });
}

const here = (count: number): Attendance[] =>
  keys(count).map((key) => anAttendance(ids.person(key)));

const judge = (
  board: Partnership,
  attendance: readonly Attendance[],
  recused: readonly PersonId[] = [],
) => assessQuorum(board, { attendance, recused }, MEETING_DAY);

const withFirst = (board: Partnership, changes: Partial<Member>): Partnership => ({
  ...board,
  members: board.members.map((one, place) => (place === 0 ? { ...one, ...changes } : one)),
});

const standInFor = (key: string): Attendance =>
  anAttendance(ids.person('guest'), { capacity: 'stand-in', standsInFor: ids.person(key) });

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
  ] as const)(
    'of %i bodies at %i/%i with %i there is %s (Q1, Q3)',
    (bodies, n, d, there, state) => {
      expect(judge(aBoard(bodies, rule(n, d)), here(there))).toMatchObject({
        state,
        of: bodies,
        represented: there,
        clause: '8.7',
      });
    },
  );

  test.each([
    [4, 'inquorate'],
    [5, 'quorate'],
    [6, 'quorate'],
  ] as const)('of a number, 5, with %i there is %s', (there, state) => {
    const five: QuorumRule = { unit: 'organisations', measure: { kind: 'number', number: 5 } };
    expect(judge(aBoard(12, five), here(there))).toMatchObject({ state, needed: 5 });
  });

  test('counts an organisation once however many it sends (Q3)', () => {
    const board = aBoard(3, rule(1, 3));
    board.representatives.push(aRepresentative('second', 'b0'));
    const attendance = [...here(1), anAttendance(ids.person('second'))];
    expect(judge(board, attendance)).toMatchObject({ represented: 1 });
  });

  test('leaves out bodies that do not count towards it (Q5)', () => {
    const board = withFirst(aBoard(3, rule(1, 3)), { countsTowardsQuorum: false });
    expect(judge(board, here(1))).toMatchObject({ of: 2, represented: 0 });
  });

  test.each(['invited', 'declined'] as const)('leaves out a body that was %s (P22)', (standing) => {
    const board = withFirst(aBoard(3, rule(1, 3)), { standing });
    expect(judge(board, here(1))).toMatchObject({ of: 2, represented: 0 });
  });

  test.each(['not-marked', 'apologies', 'absent'] as const)('does not count %s', (mark) => {
    const attendance = [anAttendance(ids.person('b0'), { mark })];
    expect(judge(aBoard(1, rule(1, 3)), attendance)).toMatchObject({ represented: 0 });
  });

  test('does not count who is only in attendance, accompanies, or is not known (P3, P12)', () => {
    const board = aBoard(3, rule(1, 3));
    board.representatives.push(aRepresentative('escort', 'b2', { role: 'accompanying' }));
    const attendance = [
      anAttendance(ids.person('b0'), { capacity: 'in-attendance' }),
      anAttendance(ids.person('escort')),
      anAttendance(ids.person('stranger')),
    ];
    expect(judge(board, attendance)).toMatchObject({ represented: 0 });
  });

  test('follows the dates of memberships: the last day still counts, the day after does not', () => {
    const until = isoDate('2026-06-10');
    const board = aBoard(1, rule(1, 3), { members: [aMember('b0', { until })] });
    const presence = { attendance: here(1), recused: [] };
    expect(countingOrganisations(board, until)).toEqual([ids.organisation('b0')]);
    expect(countingOrganisations(board, isoDate('2026-06-11'))).toEqual([]);
    expect(assessQuorum(board, presence, isoDate('2026-06-11'))).toMatchObject({
      of: 0,
      represented: 0,
    });
  });

  test('counts somebody whose body left and came back, by the membership that lasts', () => {
    const board = aBoard(1, rule(1, 1), {
      members: [
        aMember('b0', { id: ids.member('old'), until: isoDate('2025-12-31') }),
        aMember('b0', { from: isoDate('2026-04-01') }),
      ],
      representatives: [aRepresentative('b0', 'old'), aRepresentative('b0', 'b0')],
    });
    expect(judge(board, here(1))).toMatchObject({ state: 'quorate', of: 1, represented: 1 });
  });

  test('is never there where no body counts', () => {
    expect(judge(aBoard(0, rule(1, 3)), []).state).toBe('inquorate');
  });
});

describe('a suspension (P16, Warwickshire, Code of Conduct)', () => {
  const suspended = (changes: Partial<Member['suspensions'][number]>) => ({
    suspensions: [
      {
        personId: null,
        from: isoDate('2026-06-01'),
        until: null,
        countsTowardsQuorum: true,
        ...changes,
      },
    ],
  });

  test.each([
    ['of a body that still counts in the total', suspended({}), 3, 1],
    ['of a body that does not', suspended({ countsTowardsQuorum: false }), 2, 1],
    ['of one representative', suspended({ personId: ids.person('b0') }), 3, 1],
    ['of somebody else', suspended({ personId: ids.person('other') }), 3, 2],
    ['that is over', suspended({ until: isoDate('2026-06-09') }), 3, 2],
    ['that lasts until that day', suspended({ until: isoDate('2026-06-10') }), 3, 1],
  ])('%s', (_, changes, of, represented) => {
    expect(judge(withFirst(aBoard(3, rule(1, 3)), changes), here(2))).toMatchObject({
      of,
      represented,
    });
  });
});

describe('a quorum by people', () => {
  const half = rule(1, 2, 'people');

  test('counts seats taken, a stand-in for the seat of whom they stand in for (Q1, Q8)', () => {
    const attendance = [
      anAttendance(ids.person('b0')),
      standInFor('b1'),
      // Both in one seat: counted once.
      anAttendance(ids.person('b1')),
      anAttendance(ids.person('b2'), { capacity: 'in-attendance' }),
    ];
    expect(judge(aBoard(4, half), attendance)).toMatchObject({
      state: 'quorate',
      unit: 'people',
      of: 4,
      represented: 2,
      needed: 2,
    });
  });

  test('leaves out the seats of bodies that do not count, and of those that have left', () => {
    const board = aBoard(3, half);
    const [first, second, third] = board.members;
    const members = [
      { ...first!, countsTowardsQuorum: false },
      { ...second!, until: isoDate('2020-01-01') },
      third!,
    ];
    expect(judge({ ...board, members }, here(3))).toMatchObject({ of: 1, represented: 1 });
  });

  test.each([
    [stated(true, '4'), 5],
    [stated(false, '4'), 3],
    [SILENT, 5],
  ] as const)('counts vacant seats in the total or not (1.15, 2): %o', (vacanciesCount, of) => {
    const board = withFirst(aBoard(3, half, {}, { vacanciesCount }), { seats: 3 });
    expect(judge(board, here(1))).toMatchObject({ of });
  });

  test('counts more holders than seats as they are, rather than losing one', () => {
    const board = aBoard(1, half);
    board.representatives.push(aRepresentative('second', 'b0'));
    expect(judge(board, here(1))).toMatchObject({ of: 2, represented: 1 });
  });
});

describe('where no rule is known', () => {
  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('%s terms of reference are never quorate nor inquorate (Q6)', (state, quorum) => {
    const board = { ...aBoard(3, rule(1, 3)), terms: someTerms({ quorum }) };
    expect(judge(board, here(3))).toEqual({ state });
  });
});

test('a meeting is judged by the version of the rules in force on its day (T8)', () => {
  const [old] = someTerms({ quorum: stated(rule(1, 3), '8.7') });
  const stricter = someTermsOfReference({
    id: ids.terms('2'),
    adopted: isoDate('2026-06-11'),
    rules: { ...old!.rules, quorum: stated(rule(1, 1), '9') },
  });
  const board = aBoard(3, rule(1, 3), { terms: [old!, stricter] });
  const presence = { attendance: here(1), recused: [] };
  expect(assessQuorum(board, presence, isoDate('2026-06-10'))).toMatchObject({ state: 'quorate' });
  expect(assessQuorum(board, presence, isoDate('2026-06-11'))).toMatchObject({
    state: 'inquorate',
    clause: '9',
  });
});
