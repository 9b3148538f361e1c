import { describe, expect, test } from 'vitest';
import { adjournmentIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { SILENT, stated } from '#shared/model/setting';
import { ids } from '../../support/board-builders';
import {
  bcp,
  notice,
  stepOf,
  summary,
  timeline,
  wacso,
  warwickshire,
  word,
} from '../../support/sample-timeline';

describe('the day of the meeting', () => {
  test.each([
    [false, 'no-deadline'],
    [true, 'done'],
  ])('agreed: %s is %s, on no recorded day (N10, WACSO Roles)', (dateAgreed, state) => {
    expect(stepOf(timeline(wacso, {}, { dateAgreed }), 'date-agreed')).toMatchObject({
      state,
      due: null,
      doneOn: null,
    });
  });

  test.each([
    ['planned', '2026-06-10', 'due', null],
    ['in-progress', '2026-06-10', 'due', null],
    ['planned', '2026-06-11', 'late', null],
    ['closed', '2026-06-11', 'done', '2026-06-10'],
  ] as const)('of a %s meeting on %s is %s', (state, today, stands, doneOn) => {
    const steps = timeline(bcp, {}, { state, today });
    expect(stepOf(steps, 'meeting')).toMatchObject({ state: stands, doneOn });
  });

  const adjourned = (resumesOn: string | null) => ({
    id: adjournmentIdSchema.parse('break'),
    on: isoDate('2026-06-10'),
    at: isoTime('11:00'),
    reason: 'Fire alarm',
    resumesOn: resumesOn === null ? null : isoDate(resumesOn),
    resumedAt: null,
  });

  test.each([
    [null, '2026-06-10'],
    ['2026-06-10', '2026-06-10'],
    ['2026-06-17', '2026-06-17'],
  ])('adjourned to %s is %s, the minutes’ deadline as before (F6)', (resumesOn, due) => {
    const steps = timeline(warwickshire, {}, { adjournments: [adjourned(resumesOn)] });
    expect(stepOf(steps, 'meeting')?.due).toBe(due);
    expect(stepOf(steps, 'minutes')?.due).toBe('2026-06-24');
  });
});

describe('approval', () => {
  test.each([
    ['2026-06-03', 'done'],
    ['2026-06-04', 'done-late'],
  ])('of the agenda by the Chair on %s is %s (N3, Warwickshire 5.7)', (on, state) => {
    const steps = timeline(warwickshire, { agendaAgreed: [word('A. Chair', on)] });
    expect(stepOf(steps, 'agenda-agreed')).toMatchObject({ state, doneOn: on });
  });

  test.each([
    ['2026-06-24', 'done'],
    ['2026-06-25', 'done-late'],
  ])('of the minutes by the Chair on %s is %s (M1, Warwickshire 5.8)', (on, state) => {
    const steps = timeline(warwickshire, { minutesApproved: [word('A. Chair', on)] });
    expect(stepOf(steps, 'minutes-approved')).toMatchObject({ state, doneOn: on });
  });

  test.each([
    ['nobody', [], null],
    ['one of them', [word('A. Chair', '2026-06-01')], null],
    ['one twice', [word('A. Chair', '2026-06-01'), word('a. chair', '2026-06-02')], null],
    ['both', [word('A. Chair', '2026-06-01'), word('B. Vice', '2026-06-02')], '2026-06-02'],
    [
      'both, noted backwards',
      [word('B. Vice', '2026-06-02'), word('A. Chair', '2026-06-01')],
      '2026-06-02',
    ],
    [
      'both and one again',
      [
        word('A. Chair', '2026-06-01'),
        word('B. Vice', '2026-06-02'),
        word('A. Chair', '2026-06-05'),
      ],
      '2026-06-02',
    ],
  ])(
    'by Chair and Vice-Chair needs two people: %s (N1, WACSO Roles)',
    (_, agendaAgreed, doneOn) => {
      const step = stepOf(timeline(wacso, { agendaAgreed }), 'agenda-agreed');
      expect(step).toMatchObject({ doneOn, state: doneOn === null ? 'due' : 'done' });
    },
  );

  test('has no last day where the agenda has none', () => {
    const steps = timeline({ agendaAgreedBy: stated('chair', '5.7'), agendaNotice: SILENT });
    expect(stepOf(steps, 'agenda-agreed')).toMatchObject({ due: null, state: 'no-deadline' });
  });
});

test('the minutes are confirmed by a later meeting, whose name is kept (M1, Warwickshire 5.8)', () => {
  const minutesConfirmed = {
    meetingId: ids.meeting('august'),
    on: isoDate('2026-08-05'),
    withCorrections: true,
  };
  expect(stepOf(timeline(warwickshire, { minutesConfirmed }), 'minutes-confirmed')).toMatchObject({
    state: 'done',
    doneOn: '2026-08-05',
    confirmedAt: ids.meeting('august'),
  });
});

describe('the notice of an extraordinary meeting (N13)', () => {
  test('is a step of its own, and governs agenda and papers', () => {
    const rules = { ...warwickshire, extraordinaryNotice: stated(notice(3, 'working'), '9') };
    const steps = timeline(rules, {}, { kind: 'extraordinary' });
    expect(summary(steps).slice(1, 5)).toEqual([
      ['agenda-agreed', '2026-06-05', 'due'],
      ['notice', '2026-06-05', 'due'],
      ['agenda', '2026-06-05', 'due'],
      ['papers', '2026-06-05', 'due'],
    ]);
  });

  test('is shown as silent where the terms say nothing, and is no step of other meetings', () => {
    const steps = timeline(warwickshire, {}, { kind: 'extraordinary' });
    expect(stepOf(steps, 'notice')).toMatchObject({ ruleState: 'silent', state: 'no-deadline' });
    expect(stepOf(timeline(warwickshire), 'notice')).toBeUndefined();
  });
});
