import { describe, expect, test } from 'vitest';
import { registerOf } from '#shared/documents/registers/register-of';
import { newDispatch } from '#shared/domain/new-records';
import { dispatchIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Paper } from '#shared/model/paper';
import type { Partnership } from '#shared/model/partnership';
import { emptyRegisters } from '#shared/model/registers';
import { sha256Schema } from '#shared/model/stored-file';
import { aGovernanceDocument, aReport, ids } from '../../../support/board-builders';
import { registerRecords } from '../../../support/kept-builders';
import { aBoard } from '../../../support/sample-board';
import { aMeeting, anItem } from '../../../support/sample-records';
import { emptyCycle } from '../../../support/sample-timeline';
import { aPaper, aStep } from '../../../support/tracker-builders';

const empty = emptyRegisters(ids.partnership('anyshire'));
const day = isoDate;

describe('papers and where they went (M7, N7, X3)', () => {
  const paper = aPaper('1', [
    aStep('draft', '2026-06-01'),
    aStep('considered', '2026-06-10', { meetingId: ids.meeting('june') }),
  ]);
  const file = { name: 'a.pdf', sha256: sha256Schema.parse('a'.repeat(64)), bytes: 1 };

  function papers(
    meetings: Meeting[],
    all: Paper[] = [paper],
    version: 'circulated' | 'complete' = 'complete',
  ) {
    const records = registerRecords({ meetings, version, registers: { ...empty, papers: all } });
    const { rows, leftOut } = registerOf('papers', records);
    return { rows, leftOut, texts: rows.map(({ cells }) => cells.map(({ text }) => text)) };
  }

  const on = (changes: Partial<Meeting> = {}, isClosed = false) =>
    aMeeting({
      agenda: [anItem(1), anItem(2, { title: 'Funding', paperIds: [paper.id], isClosed })],
      ...changes,
    });

  test('have their item, their step, and that nothing was sent', () => {
    expect(papers([on()]).texts).toEqual([
      [
        'Closure report\nTo follow',
        'Beth Carter',
        '10 Jun 2026',
        'Item 2: Funding',
        'Considered at the meeting of 10 June 2026',
        'Not recorded as sent',
        'None',
      ],
    ]);
  });

  test('stand once for each meeting they go to, the latest first, with the way to its agenda', () => {
    const march = on({ id: ids.meeting('march'), date: day('2026-03-11') });
    expect(papers([march, on()]).rows.map(({ href }) => href)).toEqual([
      '/m/meeting-june/agenda',
      '/m/meeting-march/agenda',
    ]);
  });

  test('on no agenda lead to Papers, and say so', () => {
    const { rows, texts } = papers([], [aPaper('2', [aStep('draft', '2026-06-01')], { file })]);
    expect(texts[0]).toEqual([
      'Closure report\nThe file is kept here',
      'Beth Carter',
      'On no agenda',
      'None',
      'Draft on 1 June 2026',
      'Not recorded as sent',
      'None',
    ]);
    expect(rows[0]).toMatchObject({ href: '/p/partnership-anyshire/papers', day: '2026-06-01' });
  });

  test('say when the papers went, to whom, and that nobody knows whether this one was among them', () => {
    const sent = [
      {
        ...newDispatch,
        id: dispatchIdSchema.parse('one'),
        what: 'papers' as const,
        on: day('2026-06-03'),
        to: '',
        how: '',
        lateReason: '',
      },
    ];
    const { texts } = papers([on({ cycle: { ...emptyCycle, sent } })]);
    expect(texts[0]?.slice(5)).toEqual([
      '3 June 2026 to Not recorded (with the papers of the meeting; whether this one was among them is not recorded)',
      'No last day',
    ]);
  });

  test('of a closed item are left out of what is circulated (M3)', () => {
    expect(papers([on({}, true)]).rows[0]?.isConfidential).toBe(true);
    expect(papers([on({}, true)], [paper], 'circulated')).toMatchObject({ rows: [], leftOut: 1 });
  });
});

const structure = (name: 'reports' | 'governance-documents', changes: Partial<Partnership>) =>
  registerOf(name, registerRecords({ partnership: aBoard(changes) })).rows.map(({ cells }) =>
    cells.map(({ text }) => text),
  );

describe('report obligations (G2 to G6)', () => {
  test.each([
    ['2026-06-11', 'Overdue 1 day'],
    ['2026-06-12', 'Due'],
    ['2026-12-12', 'Due'],
  ])('due on %s: %s', (nextDue, state) => {
    const reports = [aReport('1', { nextDue: day(nextDue), clause: '5.1' })];
    const [row] = structure('reports', { reports });
    expect([row?.[0], row?.[1], row?.[3], row?.[4], row?.[6]]).toEqual([
      'Performance report',
      'To Executive Board',
      'Not yet',
      state,
      '5.1',
    ]);
  });

  test('without a day are asked for when wanted, or nobody knows', () => {
    const reports = [
      aReport('1', { everyMonths: null, direction: 'in' }),
      aReport('2', { nextDue: null }),
      aReport('3', { nextDue: day('2026-07-01') }),
    ];
    expect(
      structure('reports', { reports }).map((cells) => [cells[1], cells[2], cells[4]]),
    ).toEqual([
      ['To Executive Board', '1 Jul 2026', 'Due'],
      ['From Executive Board', 'When asked', 'When asked'],
      ['To Executive Board', 'Day not known', 'Day not known'],
    ]);
  });

  test('that were done say whether in time, the latest first', () => {
    const done = [
      { due: null, on: day('2026-01-01') },
      { due: day('2026-02-01'), on: day('2026-02-01') },
      { due: day('2026-03-01'), on: day('2026-03-02') },
    ];
    const rows = structure('reports', { reports: [aReport('1', { done })] });
    expect(rows.slice(1).map((cells) => cells[4])).toEqual([
      'Late by 1 day',
      'In time',
      'Done; when it was due is not known',
    ]);
  });
});

test.each([
  ['2026-06-11', 'Review overdue 1 day'],
  ['2026-06-12', 'Review due today'],
  ['2026-08-11', 'Review in 60 days'],
  ['2026-08-12', 'Review to come'],
  [null, 'No day set'],
])('a governance document to be reviewed on %s: %s (T7)', (on, state) => {
  const reviewDue = on === null ? null : day(on);
  const governanceDocuments = [aGovernanceDocument('1', { reviewDue, approvedBy: 'The board' })];
  const [row] = structure('governance-documents', { governanceDocuments });
  expect([row?.[0], row?.[2], row?.[4]]).toEqual(['Code of Conduct', 'The board', state]);
});
