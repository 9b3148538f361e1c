import { describe, expect, test } from 'vitest';
import { standInAnswer, standInCounts } from '#shared/domain/stand-ins';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import type { StandInRule } from '#shared/model/rules/membership-rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
  rulesWith,
} from '../../support/board-builders';

const ON = isoDate('2026-06-10');

const board = aPartnership({
  members: [aMember('police'), aMember('fire')],
  representatives: [
    aRepresentative('bell', 'police'),
    aRepresentative('deputy', 'police', { role: 'stand-in' }),
    aRepresentative('foreign', 'police', { role: 'stand-in' }),
    aRepresentative('unknown', 'police', { role: 'stand-in' }),
    aRepresentative('past', 'police', { role: 'stand-in', until: isoDate('2026-06-09') }),
  ],
});

const people = [
  aPerson('bell', { organisationId: ids.organisation('borough') }),
  aPerson('deputy', { organisationId: ids.organisation('police') }),
  aPerson('colleague', { organisationId: ids.organisation('borough') }),
  aPerson('foreign', { organisationId: ids.organisation('fire') }),
  aPerson('past', { organisationId: ids.organisation('police') }),
  aPerson('unknown'),
];

const rule = (changes: Partial<StandInRule>) =>
  rulesWith({
    standIn: stated(
      { word: 'substitute', sameOrganisation: false, onlyExceptionally: false, ...changes },
      '7.1',
    ),
  });

const answer = (standIn: string, rules = rule({}), reason = '', holder = 'bell') =>
  standInAnswer(
    board,
    rules,
    { standInId: ids.person(standIn), forId: ids.person(holder), reason },
    { people, on: ON },
  );

describe('who may stand in', () => {
  test.each([
    ['P6, BCP 3.2', 'deputy'],
    ['P7, Warwickshire 3.2; P8, Safer Essex 7.1', 'substitute'],
    ['P9, WACSO', 'proxy'],
  ] as const)('(%s) is called a %s', (_, word) => {
    expect(answer('deputy', rule({ word }))).toEqual({
      state: 'allowed',
      word,
      clause: '7.1',
      objections: [],
    });
  });

  test.each([
    ['deputy', []],
    ['colleague', ['not-named']],
    ['past', ['not-named']],
    ['foreign', ['other-organisation']],
    ['unknown', ['organisation-not-known']],
    ['stranger', ['not-named', 'organisation-not-known']],
  ])('of their own organisation: %s meets with %o (P8, Safer Essex 7.1)', (person, objections) => {
    const found = answer(person, rule({ sameOrganisation: true }));
    expect(found.objections).toEqual(objections);
    expect(found.state).toBe(objections.length === 0 ? 'allowed' : 'objections');
  });

  test('may be of another organisation where no rule says otherwise (P9, WACSO)', () => {
    expect(answer('foreign')).toMatchObject({ state: 'allowed' });
  });

  test.each([
    ['', ['no-reason']],
    ['Called to an incident', []],
  ])(
    'only exceptionally, with the reason “%s”: %o (P7, Warwickshire 3.2)',
    (reason, objections) => {
      expect(answer('deputy', rule({ onlyExceptionally: true }), reason).objections).toEqual(
        objections,
      );
    },
  );

  test.each(['deputy', 'stranger'])(
    'takes the place of a seat holder only, not of %s',
    (holder) => {
      expect(answer('foreign', rule({}), '', holder).objections).toEqual(['holds-no-seat']);
    },
  );

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)(
    'is asked where the terms are %s; the facts are said all the same (P6 to P9)',
    (state, standIn) => {
      expect(answer('deputy', rulesWith({ standIn }))).toEqual({ state, objections: [] });
      expect(answer('colleague', rulesWith({ standIn }))).toEqual({
        state,
        objections: ['not-named'],
      });
    },
  );
});

describe('how often stand-ins are sent (P7, Warwickshire 3.2)', () => {
  const attends = (changes: Partial<Attendance>): Attendance => ({
    personId: ids.person('deputy'),
    capacity: 'stand-in',
    mark: 'present',
    standsInFor: ids.person('bell'),
    reason: '',
    ...changes,
  });
  const meetingOn = (key: string, date: string, attendance: Attendance[]) => ({
    id: ids.meeting(key),
    date: isoDate(date),
    attendance,
  });

  test('counts those who were there, for the member whose seat they took', () => {
    const meetings = [
      meetingOn('1', '2026-01-10', [attends({})]),
      meetingOn('2', '2026-03-10', [attends({ mark: 'remote' }), attends({ mark: 'apologies' })]),
      meetingOn('3', '2026-05-10', [
        attends({ standsInFor: null }),
        attends({ capacity: 'member' }),
        attends({ standsInFor: ids.person('stranger') }),
      ]),
    ];
    const use = (key: string) => ({
      meetingId: ids.meeting(key),
      standInId: ids.person('deputy'),
      forId: ids.person('bell'),
    });
    expect(standInCounts(board, meetings)).toEqual([
      { memberId: ids.member('police'), meetings: 3, uses: [use('1'), use('2')] },
      { memberId: ids.member('fire'), meetings: 3, uses: [] },
    ]);
  });

  test('looks at the meetings held while a body was a member, and at no other body', () => {
    const members = [
      aMember('police', { from: isoDate('2026-03-01') }),
      aMember('fire', { until: isoDate('2025-12-31') }),
    ];
    const meetings = [meetingOn('1', '2026-02-28', []), meetingOn('2', '2026-03-01', [])];
    expect(standInCounts({ ...board, members }, meetings)).toEqual([
      { memberId: ids.member('police'), meetings: 1, uses: [] },
    ]);
  });
});
