import { describe, expect, test } from 'vitest';
import { assessQuorum } from '#shared/domain/quorum/assess-quorum';
import type { PersonId } from '#shared/model/id';
import type { Attendance } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { QuorumRule } from '#shared/model/rules/quorum-rules';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import { aMember, aRepresentative, ids } from '../../../support/board-builders';
import {
  anAnyshireBoard,
  anAttendance,
  MEETING_DAY,
  someTerms,
} from '../../../support/sample-records';

function rule(numerator: number, denominator: number) {
  return {
    unit: 'organisations' as const,
    measure: { kind: 'fraction' as const, numerator, denominator },
  };
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

const standInFor = (key: string): Attendance =>
  anAttendance(ids.person('guest'), { capacity: 'stand-in', standsInFor: ids.person(key) });

describe('who is counted, by the rule', () => {
  const remote = [anAttendance(ids.person('b0'), { mark: 'remote' })];

  test.each([
    ['remoteCounts', 'Q7', remote, 1],
    ['standInCounts', 'Q8', [standInFor('b1')], 1],
  ] as const)('%s says whether they count (%s)', (name, _, attendance, counted) => {
    const represented = (setting: Rules[typeof name]) => {
      const assessment = judge(aBoard(3, rule(1, 3), {}, { [name]: setting }), attendance);
      return 'represented' in assessment ? assessment.represented : null;
    };
    expect(represented(stated(true, '8.5'))).toBe(counted);
    expect(represented(stated(false, '8.5'))).toBe(0);
    expect(represented(SILENT)).toBe(counted);
  });

  test.each([
    [stated(true, '7'), 'quorate'],
    [stated(false, '7'), 'inquorate'],
    [SILENT, 'inquorate'],
  ] as const)('recused people still count or not (Q9): %o', (recusedCount, state) => {
    const board = aBoard(3, rule(1, 3), {}, { recusedCount });
    expect(judge(board, here(1), [ids.person('b0')])).toMatchObject({ state });
  });

  test('a body without a representative counts in the total or not (1.15, 2)', () => {
    const without = (vacanciesCount: Rules['vacanciesCount']) => {
      const board = aBoard(3, rule(1, 2), {}, { vacanciesCount });
      return judge({ ...board, representatives: board.representatives.slice(0, 2) }, here(1));
    };
    expect(without(stated(true, '4.4'))).toMatchObject({ of: 3, needed: 2, state: 'inquorate' });
    expect(without(stated(false, '4.4'))).toMatchObject({ of: 2, needed: 1, state: 'quorate' });
    expect(without(SILENT)).toMatchObject({ of: 3, hangsOn: ['vacanciesCount'] });
  });

  test('what would change the answer and is open is named; what would not, is not (1.15)', () => {
    const board = aBoard(3, rule(1, 3));
    expect(judge(board, remote)).toMatchObject({ state: 'quorate', hangsOn: ['remoteCounts'] });
    expect(judge(board, here(2))).toMatchObject({ state: 'quorate', hangsOn: [] });
    expect(judge(board, here(1), [ids.person('b0')])).toMatchObject({
      state: 'inquorate',
      hangsOn: ['recusedCount'],
    });
    const settled = aBoard(3, rule(1, 3), {}, { remoteCounts: stated(true, '8.5') });
    expect(judge(settled, remote)).toMatchObject({ hangsOn: [] });
  });
});
