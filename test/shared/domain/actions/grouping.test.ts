import { describe, expect, test } from 'vitest';
import { bodyFinder } from '#shared/domain/actions/body-finder';
import { groupedActions, type Grouping } from '#shared/domain/actions/grouping';
import { trackedActions } from '#shared/domain/actions/tracked';
import type { Action } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import {
  aMember,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
} from '../../../support/board-builders';
import { aMeeting, anAction, TODAY } from '../../../support/sample-records';
import { aStream } from '../../../support/work-stream-builders';

const people = [
  aPerson('bell', { organisationId: ids.organisation('council') }),
  aPerson('cole', { organisationId: ids.organisation('council') }),
  aPerson('nobody'),
];
const partnership = aPartnership({
  members: [aMember('police')],
  representatives: [aRepresentative('cole', 'police', { from: isoDate('2026-06-01') })],
});
const today = TODAY;
const bodyOf = bodyFinder({ partnership, people }, today);
const [bell, cole, nobody] = ['bell', 'cole', 'nobody'].map(ids.person) as [
  ReturnType<typeof ids.person>,
  ReturnType<typeof ids.person>,
  ReturnType<typeof ids.person>,
];

const tracked = (actions: Action[]) =>
  trackedActions(
    {
      actions,
      partnership,
      people,
      organisations: ['council', 'police', 'health'].map((key) => anOrganisation(key)),
      workStreams: [aStream('skills')],
      meetings: [aMeeting({ id: ids.meeting('june') })],
    },
    today,
  );
const grouped = (by: Grouping, actions: Action[]): string[] =>
  groupedActions(tracked(actions), by, today).map(
    ({ key, actions: own, open, overdue }) =>
      `${'id' in key ? key.id : key.kind}: ${own.map(({ row }) => row.reference.slice(-1)).join()}; ${open} open, ${overdue} overdue`,
  );

describe('the body somebody answers to (A5)', () => {
  test.each([
    ['2026-05-31', ids.organisation('council')],
    ['2026-06-01', ids.organisation('police')],
  ])('on %s', (day, body) => {
    expect(bodyFinder({ partnership, people }, isoDate(day))(cole)).toBe(body);
  });

  test('is nobody’s where neither is known, or the person is not', () => {
    expect([bodyOf(nobody), bodyOf(ids.person('gone'))]).toEqual([null, null]);
  });
});

describe('actions by organisation (A5, BCP 3.2)', () => {
  test('stand under the body of each owner and each body named, once in each', () => {
    expect(
      grouped('organisation', [
        anAction(1, { ownerIds: [bell, cole] }),
        anAction(2, { ownerIds: [cole], bodyIds: [ids.organisation('police')] }),
        anAction(3, { bodyIds: [ids.organisation('health')] }),
      ]),
    ).toEqual([
      'body-council: 1; 1 open, 0 overdue',
      'body-police: 1,2; 2 open, 0 overdue',
      'body-health: 3; 1 open, 0 overdue',
    ]);
  });

  test('without an owner are last, after those of people without a body (A10)', () => {
    expect(
      grouped('organisation', [
        anAction(1),
        anAction(2, { ownerIds: [nobody] }),
        anAction(3, { ownerIds: [bell] }),
      ]),
    ).toEqual([
      'body-council: 3; 1 open, 0 overdue',
      'no-organisation: 2; 1 open, 0 overdue',
      'no-owner: 1; 1 open, 0 overdue',
    ]);
  });

  test.each([
    ['2026-06-11', 1],
    ['2026-06-12', 0],
    ['2026-06-13', 0],
  ])('due %s counts %i overdue', (due, overdue) => {
    const actions = [
      anAction(1, { ownerIds: [bell], due: isoDate(due) }),
      anAction(2, { ownerIds: [bell], due: isoDate('2026-01-01'), status: 'complete' }),
    ];
    expect(grouped('organisation', actions)).toEqual([
      `body-council: 1,2; 1 open, ${overdue} overdue`,
    ]);
  });
});

test('actions by work stream, those of none last (A7, G14)', () => {
  const actions = [anAction(1), anAction(2, { workStreamId: ids.workStream('skills') })];
  expect(grouped('work-stream', actions)).toEqual([
    'stream-skills: 2; 1 open, 0 overdue',
    'no-work-stream: 1; 1 open, 0 overdue',
  ]);
});

test('actions that are not parted are one group, and no actions are none', () => {
  expect(grouped('none', [anAction(2), anAction(1)])).toEqual(['all: 2,1; 2 open, 0 overdue']);
  expect(grouped('none', [])).toEqual([]);
});

test('actions by partnership', () => {
  expect(grouped('partnership', [anAction(1), anAction(2)])).toEqual([
    `${partnership.id}: 1,2; 2 open, 0 overdue`,
  ]);
});

test('actions by owner, under each of them; those of nobody last (A10)', () => {
  const actions = [
    anAction(1),
    anAction(2, { ownerIds: [bell], bodyIds: [ids.organisation('police')] }),
  ];
  expect(grouped('owner', actions)).toEqual([
    'person-bell: 2; 1 open, 0 overdue',
    'body-police: 2; 1 open, 0 overdue',
    'no-owner: 1; 1 open, 0 overdue',
  ]);
});

test('actions by the meeting they were raised at; those of none last', () => {
  const origin = { meetingId: ids.meeting('june'), itemId: ids.item(1) };
  const elsewhere = { meetingId: ids.meeting('gone'), itemId: ids.item(1) };
  expect(
    grouped('meeting', [anAction(1), anAction(2, { origin }), anAction(3, { origin: elsewhere })]),
  ).toEqual(['meeting-june: 2; 1 open, 0 overdue', 'no-meeting: 1,3; 2 open, 0 overdue']);
});
