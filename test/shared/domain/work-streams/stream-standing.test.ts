import { describe, expect, test } from 'vitest';
import {
  afterStreamReport,
  closureOf,
  hasLead,
  openActionsOf,
  streamReportRefusal,
  streamStanding,
} from '#shared/domain/work-streams/stream-standing';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { anAction, TODAY } from '../../../support/sample-records';
import { aStream, aStreamReport } from '../../../support/work-stream-builders';

const closed = aStream('1', { reports: [aStreamReport('closure', '2026-05-01')] });

describe('the reports of a work stream (G14, Safer Communities Programme)', () => {
  test.each([
    ['2026-06-11', 'overdue'],
    ['2026-06-12', 'soon'],
    ['2026-06-26', 'soon'],
    ['2026-06-27', 'later'],
  ])('due %s are %s on 12 June 2026', (due, state) => {
    expect(streamStanding(aStream('1', { reportDue: isoDate(due) }), TODAY, 14).state).toBe(state);
  });

  test('may be asked for on no day', () => {
    expect(streamStanding(aStream('1'), TODAY, 14)).toEqual({ state: 'no-report-due' });
  });

  test('end with a closure report', () => {
    expect(streamStanding(closed, TODAY, 14)).toEqual({ state: 'closed', on: '2026-05-01' });
    expect(
      closureOf(aStream('1', { reports: [aStreamReport('update', '2026-05-01')] })),
    ).toBeNull();
  });

  test('are kept in the order of their days, and an update says when the next is due', () => {
    const stream = aStream('1', { reports: [aStreamReport('update', '2026-05-01')] });
    const next = afterStreamReport(
      stream,
      aStreamReport('update', '2026-04-01'),
      isoDate('2026-09-01'),
    );
    expect(next.reports.map(({ on }) => on)).toEqual(['2026-04-01', '2026-05-01']);
    expect(next.reportDue).toBe('2026-09-01');
  });

  test('a closure report leaves nothing due, and keeps the day in case it is taken back', () => {
    const stream = aStream('1', { reportDue: isoDate('2026-07-01') });
    const next = afterStreamReport(
      stream,
      aStreamReport('closure', '2026-06-12'),
      isoDate('2026-09-01'),
    );
    expect(streamStanding(next, TODAY, 14)).toEqual({ state: 'closed', on: '2026-06-12' });
    expect([next.reportDue, closureOf(next)?.on]).toEqual(['2026-07-01', '2026-06-12']);
  });

  test.each([
    ['2026-06-11', null],
    ['2026-06-12', null],
    ['2026-06-13', 'day-to-come'],
  ])('on %s is refused as %s', (on, refusal) => {
    expect(streamReportRefusal(aStream('1'), { on: isoDate(on) }, TODAY)).toBe(refusal);
  });

  test('are refused once it is closed', () => {
    expect(streamReportRefusal(closed, { on: TODAY }, TODAY)).toBe('closed');
  });
});

test.each([
  [null, null, false],
  [ids.person('davies'), null, true],
  [null, ids.organisation('fire'), true],
])(
  'a person or a body may be the senior responsible owner: %s, %s (A7, A9)',
  (leadId, leadBodyId, isLed) => {
    expect(hasLead({ leadId, leadBodyId })).toBe(isLed);
  },
);

test('what is carried forward is what is open in the stream (A7, Appendix A)', () => {
  const workStreamId = ids.workStream('1');
  const actions = [
    anAction(1, { workStreamId }),
    anAction(2),
    anAction(3, { workStreamId, status: 'transferred' }),
    anAction(4, { workStreamId, status: 'on-hold' }),
  ];
  expect(openActionsOf(aStream('1'), actions).map(({ id }) => id)).toEqual([
    ids.action(1),
    ids.action(4),
  ]);
});
