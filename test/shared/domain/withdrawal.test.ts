import { describe, expect, test } from 'vitest';
import { earliestEnd, toBeHonoured, withdrawalState } from '#shared/domain/withdrawal';
import { isoDate } from '#shared/model/iso-date';
import type { ActionStatus } from '#shared/model/action';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aMember, ids, rulesWith } from '../../support/board-builders';

const NOTICE = isoDate('2026-03-15');
const twelve = rulesWith({ withdrawalMonths: stated(12, '9') });

describe('the earliest end of a membership (P15, Warwickshire 9)', () => {
  test.each([
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
  ])('of notice given on %s, %i months before, is %s', (noticeGiven, months, on) => {
    const rules = rulesWith({ withdrawalMonths: stated(months, '9') });
    expect(earliestEnd({ noticeGiven: isoDate(noticeGiven) }, rules)).toEqual({
      state: 'set',
      on,
      months,
      clause: '9',
    });
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('is not known where the terms are %s', (state, withdrawalMonths) => {
    expect(earliestEnd({ noticeGiven: NOTICE }, rulesWith({ withdrawalMonths }))).toEqual({
      state,
    });
  });
});

describe('how far leaving has come (P15, Warwickshire 9)', () => {
  const stateOf = (
    on: string,
    changes: { agreedEnd?: string; until?: string; rules?: typeof twelve } = {},
  ) =>
    withdrawalState(
      aMember('police', {
        withdrawal: {
          noticeGiven: NOTICE,
          agreedEnd: changes.agreedEnd === undefined ? null : isoDate(changes.agreedEnd),
        },
        until: changes.until === undefined ? null : isoDate(changes.until),
      }),
      changes.rules ?? twelve,
      isoDate(on),
    );

  test.each([
    ['2026-03-14', {}, { state: 'not-withdrawing' }],
    ['2026-03-15', {}, { state: 'withdrawing', lastDay: '2027-03-15', lastDayFrom: 'rule' }],
    ['2027-03-15', {}, { state: 'withdrawing' }],
    ['2027-03-16', {}, { state: 'notice-over', lastDay: '2027-03-15' }],
    ['2027-03-15', { until: '2027-03-15' }, { state: 'withdrawing', lastDayFrom: 'membership' }],
    ['2027-03-16', { until: '2027-03-15' }, { state: 'left', lastDayFrom: 'membership' }],
    ['2026-09-30', { agreedEnd: '2026-09-30' }, { state: 'withdrawing', lastDayFrom: 'agreement' }],
    ['2026-10-01', { agreedEnd: '2026-09-30' }, { state: 'notice-over', lastDay: '2026-09-30' }],
  ])('on %s with %o', (on, changes, expected) => {
    expect(stateOf(on, changes)).toMatchObject(expected);
  });

  test.each([
    ['2027-03-14', true],
    ['2027-03-15', false],
    ['2027-03-16', false],
  ])('allows an agreed end on %s, and says that it is early: %s', (agreedEnd, isEarly) => {
    expect(stateOf('2026-06-10', { agreedEnd })).toMatchObject({ state: 'withdrawing', isEarly });
  });

  test('runs without an end where no rule and no agreement gives one', () => {
    const rules = rulesWith({});
    expect(stateOf('2040-01-01', { rules })).toEqual({
      state: 'withdrawing',
      noticeGiven: NOTICE,
      earliestEnd: { state: 'silent' },
      lastDay: null,
      lastDayFrom: 'not-known',
      isEarly: false,
    });
    expect(stateOf('2026-06-10', { rules, agreedEnd: '2026-06-30' })).toMatchObject({
      isEarly: false,
    });
  });

  test('is not there without a notice', () => {
    expect(withdrawalState(aMember('police'), twelve, NOTICE)).toEqual({
      state: 'not-withdrawing',
    });
  });
});

describe('what a leaving body honours (P15, Warwickshire 9)', () => {
  const decision = (on: string) => ({ reference: `D-${on}`, on: isoDate(on) });
  const action = (raisedOn: string, owner = 'bell', status: ActionStatus = 'open') => ({
    raisedOn: isoDate(raisedOn),
    ownerIds: [ids.person(owner)],
    status,
  });

  test('is what was decided and undertaken before the notice; that of the day is asked', () => {
    const decisions = [decision('2026-03-14'), decision('2026-03-15'), decision('2026-03-16')];
    const actions = [action('2026-03-14'), action('2026-03-15'), action('2026-03-16')];
    expect(toBeHonoured({ noticeGiven: NOTICE }, decisions, actions, [ids.person('bell')])).toEqual(
      {
        decisions: [decisions[0]],
        actions: [actions[0]],
        onTheDay: { decisions: [decisions[1]], actions: [actions[1]] },
      },
    );
  });

  test('leaves out the actions of other bodies, and those that are closed', () => {
    const actions = [
      action('2026-01-01', 'khan'),
      action('2026-01-01', 'bell', 'complete'),
      action('2026-01-01', 'bell', 'on-hold'),
    ];
    const honoured = toBeHonoured({ noticeGiven: NOTICE }, [], actions, [ids.person('bell')]);
    expect(honoured.actions).toEqual([actions[2]]);
  });

  test('takes in actions of the body that name nobody (A5)', () => {
    const own = { ...action('2026-01-01', 'bell'), ownerIds: [] };
    expect(toBeHonoured({ noticeGiven: NOTICE }, [], [own], []).actions).toEqual([own]);
  });
});
