import { describe, expect, it, test } from 'vitest';
import {
  briefQuarters,
  briefReports,
  quarterlyBrief,
  type BriefRecords,
} from '#shared/domain/reports/quarterly-brief';
import type { Action } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Outcome } from '#shared/model/minutes';
import { stated } from '#shared/model/setting';
import {
  aMember,
  anOffice,
  aPartnership,
  aReport,
  aRepresentative,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../../support/board-builders';
import { aDecision } from '../../../support/minute-blocks';
import {
  aMeeting,
  anAction,
  anAttendance,
  anItem,
  anUpdate,
} from '../../../support/sample-records';
import { aQuarter } from '../../../support/tracker-builders';

const SPRING = aQuarter('2026-Q2');
const AFTER = isoDate('2026-07-06');

function records(changes: Partial<BriefRecords> = {}): BriefRecords {
  return { partnership: aPartnership(), meetings: [], actions: [], ...changes };
}

/** A meeting with one item, and a decision under it. */
function decided(date: string, outcome: Outcome, changes: Partial<Meeting> = {}): Meeting {
  return aMeeting({
    date: isoDate(date),
    agenda: [anItem('cameras')],
    minutes: [
      { itemId: ids.item('cameras'), blocks: [{ ...aDecision('1', 'Buy six cameras'), outcome }] },
    ],
    ...changes,
  });
}

const brief = (changes: Partial<BriefRecords>, today = AFTER) =>
  quarterlyBrief(records(changes), SPRING, today);

describe('activities (G2, BCP 5.1)', () => {
  test.each([
    ['2026-03-31', []],
    ['2026-04-01', ['2026-04-01']],
    ['2026-06-30', ['2026-06-30']],
    ['2026-07-01', []],
  ])('of a meeting held on %s are %j', (date, held) => {
    const { activities } = brief({ meetings: [decided(date, 'resolved')] });
    expect(activities.held.map((one) => one.date)).toEqual(held);
    expect(activities.decisions.map(({ on }) => on)).toEqual(held);
  });

  test.each([
    ['planned', []],
    ['in-progress', []],
    ['closed', ['2026-06-10']],
  ] as const)('of a meeting that is %s are of the days %j', (state, held) => {
    const { activities } = brief({ meetings: [decided('2026-06-10', 'agreed', { state })] });
    expect(activities.held.map((one) => one.date)).toEqual(held);
  });

  it('come in the order of their days, with what was decided in its words', () => {
    const june = decided('2026-06-10', 'resolved');
    const may = decided('2026-05-06', 'recommended', { id: ids.meeting('may'), kind: 'annual' });
    const { activities } = brief({ meetings: [june, may] });
    expect(activities.held).toEqual([
      { date: '2026-05-06', kind: 'annual' },
      { date: '2026-06-10', kind: 'ordinary' },
    ]);
    expect(activities.decisions).toEqual([
      {
        on: '2026-05-06',
        outcome: 'recommended',
        reference: 'D-2026-001',
        text: 'Buy six cameras',
      },
      { on: '2026-06-10', outcome: 'resolved', reference: 'D-2026-001', text: 'Buy six cameras' },
    ]);
  });

  test.each([
    ['resolved', 1],
    ['agreed', 1],
    ['recommended', 1],
    ['noted', 0],
    ['deferred', 0],
  ] as const)('with a matter %s hold %i decisions', (outcome, count) => {
    const meetings = [decided('2026-06-10', outcome)];
    expect(brief({ meetings }).activities.decisions).toHaveLength(count);
  });

  test.each([
    ['marked', { ...aDecision('1', 'Buy six cameras'), isConfidential: true }, false],
    ['of a closed item', aDecision('1', 'Buy six cameras'), true],
  ])('hold no decision that is confidential: %s (M3)', (_, decision, isClosed) => {
    const meeting = decided('2026-06-10', 'resolved', {
      agenda: [anItem('cameras', { isClosed })],
      minutes: [{ itemId: ids.item('cameras'), blocks: [decision] }],
    });
    expect(brief({ meetings: [meeting] }).activities).toEqual({
      held: [{ date: '2026-06-10', kind: 'ordinary' }],
      decisions: [],
    });
  });
});

const update = (on: string, text = 'Two are bought.') => anUpdate(on, text);

/** An action raised in March and due in May. */
function anOldAction(changes: Partial<Action>): Action {
  return anAction(1, {
    raisedOn: isoDate('2026-03-11'),
    due: isoDate('2026-05-29'),
    ...changes,
  });
}

/** The headings under which an action stands, by those of the brief. */
function headingsOf(action: Action, today = AFTER): string[] {
  const { progress, challenges } = brief({ actions: [action] }, today);
  return [
    ...progress.completed.map(() => 'completed'),
    ...progress.moved.map(({ update: { text } }) => `moved: ${text}`),
    ...challenges.overdue.map(({ days }) => `overdue ${days}`),
    ...challenges.onHold.map(() => 'on hold'),
  ];
}

describe('progress and challenges of actions (G2, BCP 5.1)', () => {
  const closed = (status: Action['status'], on: string | null) => ({
    status,
    closedOn: on === null ? null : isoDate(on),
  });

  test.each<[string, Partial<Action>, string[]]>([
    ['completed the day before the quarter', closed('complete', '2026-03-31'), []],
    ['completed on its first day', closed('complete', '2026-04-01'), ['completed']],
    ['completed on its last day', closed('complete', '2026-06-30'), ['completed']],
    ['completed after it, and so open then', closed('complete', '2026-07-01'), ['overdue 32']],
    ['completed on no known day', closed('complete', null), []],
    ['closed without being done', closed('closed-not-done', '2026-05-01'), []],
    ['due on the last day', { due: isoDate('2026-06-30') }, []],
    ['due the day before', { due: isoDate('2026-06-29') }, ['overdue 1']],
    ['without a day', { due: null }, []],
    ['on hold, and not also overdue', { status: 'on-hold' }, ['on hold']],
    ['raised after the quarter', { raisedOn: isoDate('2026-07-01') }, []],
    [
      'reported on in the quarter, by its latest report',
      {
        due: null,
        updates: [
          update('2026-03-31', 'Too early'),
          update('2026-04-01', 'First'),
          update('2026-06-30', 'Last'),
          update('2026-07-01', 'Too late'),
        ],
      },
      ['moved: Last'],
    ],
    ['confidential (M3)', { isConfidential: true }, []],
    [
      'of a meeting that cannot be opened, and so perhaps confidential (M3)',
      { origin: { meetingId: ids.meeting('gone'), itemId: ids.item('gone') } },
      [],
    ],
  ])('an action %s', (_, changes, headings) => {
    expect(headingsOf(anOldAction(changes))).toEqual(headings);
  });

  it('are told as at today while the quarter runs', () => {
    const action = anOldAction({});
    expect(headingsOf(action, isoDate('2026-05-29'))).toEqual([]);
    expect(headingsOf(action, isoDate('2026-06-01'))).toEqual(['overdue 3']);
    expect(brief({}, isoDate('2026-06-01')).on).toBe('2026-06-01');
    expect(brief({}, isoDate('2026-06-30')).on).toBe('2026-06-30');
    expect(brief({}, isoDate('2026-07-01')).on).toBe('2026-06-30');
  });

  it('name the longest overdue first', () => {
    const actions = [
      anOldAction({ due: isoDate('2026-06-01') }),
      { ...anOldAction({ due: isoDate('2026-05-01') }), id: ids.action(2) },
    ];
    const { overdue } = brief({ actions }).challenges;
    expect(overdue.map(({ days }) => days)).toEqual([60, 29]);
  });
});

describe('what was lacking (G2, BCP 5.1)', () => {
  const half = {
    unit: 'organisations',
    measure: { kind: 'fraction', numerator: 1, denominator: 2 },
  } as const;

  it('is a meeting without its quorum, and none where no quorum is stated (Q4, Q6)', () => {
    const members = [aMember('police'), aMember('fire')];
    const representatives = [aRepresentative('bell', 'police'), aRepresentative('rhys', 'fire')];
    const meeting = aMeeting({
      date: isoDate('2026-06-10'),
      attendance: [anAttendance(ids.person('bell'), { mark: 'apologies' })],
    });
    const terms = [someTermsOfReference({ rules: rulesWith({ quorum: stated(half, '8.7') }) })];
    const partnership = aPartnership({ members, representatives, terms });
    expect(brief({ partnership, meetings: [meeting] }).challenges.inquorate).toEqual([
      { date: '2026-06-10', kind: 'ordinary' },
    ]);
    const silent = aPartnership({ members, representatives });
    expect(brief({ partnership: silent, meetings: [meeting] }).challenges.inquorate).toEqual([]);
  });

  it('is an office that nobody holds, and a seat (P1)', () => {
    const partnership = aPartnership({
      members: [aMember('police', { seats: 3 }), aMember('fire')],
      representatives: [aRepresentative('bell', 'police'), aRepresentative('rhys', 'fire')],
      offices: [anOffice('other', 'bell', { until: isoDate('2026-04-30') })],
    });
    const { offices, seats } = brief({ partnership }).challenges;
    expect(offices).toMatchObject([{ title: 'Treasurer', since: '2026-05-01' }]);
    expect(seats).toEqual([{ organisationId: ids.organisation('police'), vacant: 2 }]);
  });
});

test('the quarter that ended last is offered first, then the one that runs, then earlier ones', () => {
  expect(briefQuarters(isoDate('2026-06-12')).slice(0, 4)).toEqual([
    '2026-Q1',
    '2026-Q2',
    '2025-Q4',
    '2025-Q3',
  ]);
});

test('reports that are owed are offered, the quarterly ones first (G2, G3)', () => {
  const reports = [
    aReport('yearly', { everyMonths: 12 }),
    aReport('in', { direction: 'in' }),
    aReport('asked', { everyMonths: null }),
    aReport('quarterly'),
  ];
  expect(briefReports({ reports }).map(({ id }) => id)).toEqual([
    ids.report('quarterly'),
    ids.report('yearly'),
    ids.report('asked'),
  ]);
});
