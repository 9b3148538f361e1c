import { describe, expect, test } from 'vitest';
import { DUE_WITHIN_DAYS, timelineOf } from '#shared/domain/timeline';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOffice, ids, rulesWith } from '../../support/board-builders';
import { aCalendar, aClosure } from '../../support/sample-calendar';
import {
  bcp,
  dispatch,
  emptyCycle,
  stepOf,
  summary,
  timeline,
  wacso,
  warwickshire,
  word,
} from '../../support/sample-timeline';

describe('the life of a meeting', () => {
  test('runs from the date agreed to the minutes confirmed (N3 and M1, Warwickshire 5.7, 5.8)', () => {
    expect(summary(timeline(warwickshire))).toEqual([
      ['date-agreed', null, 'no-deadline'],
      ['agenda-agreed', '2026-06-03', 'due'],
      ['agenda', '2026-06-03', 'due'],
      ['papers', '2026-06-03', 'due'],
      ['meeting', '2026-06-10', 'not-due-yet'],
      ['minutes-approved', '2026-06-24', 'not-due-yet'],
      ['minutes', '2026-06-24', 'not-due-yet'],
      ['minutes-confirmed', null, 'no-deadline'],
    ]);
  });

  test('has the action log where only that has a deadline (N2, BCP 4.2; M5)', () => {
    expect(summary(timeline(bcp))).toEqual([
      ['date-agreed', null, 'no-deadline'],
      ['agenda', null, 'no-deadline'],
      ['papers', null, 'no-deadline'],
      ['action-log', '2026-06-03', 'due'],
      ['meeting', '2026-06-10', 'not-due-yet'],
      ['minutes', null, 'no-deadline'],
      ['minutes-confirmed', null, 'no-deadline'],
    ]);
  });

  test('names the rule, its clause and its state for every step (N7)', () => {
    const sources = timeline(wacso).map(({ step, rule, ruleState, clause }) => [
      step,
      rule,
      ruleState,
      clause,
    ]);
    expect(sources).toEqual([
      ['date-agreed', 'datesAgreedBy', 'set', 'Roles'],
      ['agenda-agreed', 'agendaAgreedBy', 'set', 'Roles'],
      ['agenda', 'agendaNotice', 'set', 'Operation'],
      ['papers', 'papersNotice', 'set', 'Operation'],
      ['meeting', null, null, null],
      ['minutes', 'minutesDue', 'silent', null],
      ['minutes-confirmed', 'minutesConfirmed', 'silent', null],
    ]);
  });

  test.each([
    [stated('any' as const, '3'), { state: 'any', clause: '3' }, 'done'],
    [stated('all' as const, '3'), { state: 'all', clause: '3' }, 'due'],
    [SILENT, { state: 'silent' }, 'due'],
    [NOT_ENTERED, { state: 'not-entered' }, 'due'],
  ] as const)('of joint Chairs it says whose word it takes: %o (C8)', (rule, says, state) => {
    const steps = timeline(
      { ...wacso, agendaAgreedBy: stated('chair', 'Roles'), jointChairsApprove: rule },
      { agendaAgreed: [{ ...word('Amara Ahmed', '2026-06-01'), personId: ids.person('ahmed') }] },
      { offices: [anOffice('chair', 'ahmed'), anOffice('chair', 'owen')] },
    );
    expect(stepOf(steps, 'agenda-agreed')).toMatchObject({ jointChairs: says, state });
  });

  test('of one Chair there is nothing to say (C8)', () => {
    const steps = timeline(wacso, {}, { offices: [anOffice('chair', 'ahmed')] });
    expect(stepOf(steps, 'agenda-agreed')?.jointChairs).toBeNull();
  });

  test('shows what is not entered yet as such, approvals included', () => {
    const notEntered = {
      datesAgreedBy: NOT_ENTERED,
      agendaAgreedBy: NOT_ENTERED,
      actionLogNotice: NOT_ENTERED,
      minutesApprovedBy: NOT_ENTERED,
      minutesConfirmed: NOT_ENTERED,
    };
    const steps = timeline({ ...warwickshire, ...notEntered });
    const open = steps.filter((one) => one.ruleState === 'not-entered');
    expect(open.map(({ step, due, state }) => [step, due, state])).toEqual([
      ['date-agreed', null, 'no-deadline'],
      ['agenda-agreed', null, 'no-deadline'],
      ['action-log', null, 'no-deadline'],
      ['minutes-approved', null, 'no-deadline'],
      ['minutes-confirmed', null, 'no-deadline'],
    ]);
  });

  test('keeps what was recorded though no rule asked for it', () => {
    const steps = timeline(
      { minutesConfirmed: stated(false, '9') },
      {
        agendaAgreed: [word('A. Chair', '2026-06-01')],
        minutesApproved: [word('A. Chair', '2026-06-12')],
        minutesConfirmed: { meetingId: null, on: isoDate('2026-08-05'), withCorrections: false },
        sent: [dispatch('action-log', '2026-06-02'), dispatch('notice', '2026-05-01')],
      },
    );
    const kept = ['agenda-agreed', 'notice', 'action-log', 'minutes-approved', 'minutes-confirmed'];
    expect(kept.map((name) => stepOf(steps, name)?.state)).toEqual(kept.map(() => 'done'));
    expect(stepOf(steps, 'notice')).toMatchObject({ rule: null, ruleState: null, clause: null });
    expect(stepOf(steps, 'action-log')).toMatchObject({ ruleState: 'silent' });
  });

  test('leaves confirmation out where the terms say that none is needed (M1)', () => {
    const steps = timeline({ minutesConfirmed: stated(false, '9') });
    expect(stepOf(steps, 'minutes-confirmed')).toBeUndefined();
  });
});

describe('how a step stands', () => {
  test('on each day around its last day, 3 June', () => {
    expect(DUE_WITHIN_DAYS).toBe(7);
    const on = (today: string) => stepOf(timeline(warwickshire, {}, { today }), 'agenda')?.state;
    expect(on('2026-05-26')).toBe('not-due-yet');
    expect(on('2026-05-27')).toBe('due');
    expect(on('2026-06-02')).toBe('due');
    expect(on('2026-06-03')).toBe('due');
    expect(on('2026-06-04')).toBe('late');
  });

  test.each([
    ['2026-06-02', 'done'],
    ['2026-06-03', 'done'],
    ['2026-06-04', 'done-late'],
  ])('sent on %s is %s (N3, Warwickshire 5.7)', (on, state) => {
    const steps = timeline(warwickshire, { sent: [dispatch('agenda', on)] });
    expect(stepOf(steps, 'agenda')).toMatchObject({ state, doneOn: on, due: '2026-06-03' });
    expect(stepOf(steps, 'papers')?.doneOn).toBeNull();
  });

  test('keeps why papers went late (N4), so that members’ short time is seen (N12)', () => {
    const late = dispatch('papers', '2026-06-08', 'Figures came late');
    const steps = timeline(warwickshire, { sent: [late] });
    expect(stepOf(steps, 'papers')).toMatchObject({
      state: 'done-late',
      lateReason: 'Figures came late',
    });
  });

  test('goes by the first sending, in whatever order they were recorded (N6, Safer Essex 8.4)', () => {
    const first = dispatch('papers', '2026-06-03');
    const toFollow = dispatch('papers', '2026-06-08', 'To follow');
    for (const sent of [
      [first, toFollow],
      [toFollow, first],
    ]) {
      expect(stepOf(timeline(warwickshire, { sent }), 'papers')).toMatchObject({
        state: 'done',
        doneOn: '2026-06-03',
        lateReason: '',
      });
    }
  });

  test.each([
    ['2026-06-03', 'due'],
    ['2026-06-04', 'late'],
  ])('says of a target that it is one, on %s: %s (N1, WACSO Operation)', (today, state) => {
    const steps = timeline(wacso, {}, { today });
    expect(stepOf(steps, 'agenda')).toMatchObject({ state, isTarget: true });
    expect(stepOf(steps, 'agenda-agreed')).toMatchObject({ state, isTarget: true });
    expect(stepOf(timeline(warwickshire), 'agenda')?.isTarget).toBe(false);
  });

  test('is done without a last day where no period is stated (M5)', () => {
    const steps = timeline(bcp, { sent: [dispatch('minutes', '2027-01-10')] });
    expect(stepOf(steps, 'minutes')).toMatchObject({
      state: 'done',
      due: null,
      ruleState: 'silent',
    });
  });

  test('has no last day where the calendar leaves none (N13)', () => {
    const [, , agenda] = timelineOf({
      rules: rulesWith(warwickshire),
      meeting: {
        date: isoDate('2026-06-10'),
        kind: 'ordinary',
        state: 'planned',
        dateAgreed: true,
        cycle: emptyCycle,
        adjournments: [],
      },
      partnership: {
        calendar: aCalendar({ closures: [aClosure('2000-01-01', '2050-12-31')] }),
        offices: [],
      },
      holdsConfidential: false,
      today: isoDate('2026-06-01'),
    });
    expect(agenda).toMatchObject({
      step: 'agenda',
      due: null,
      ruleState: 'set',
      clause: '5.7',
      state: 'no-deadline',
    });
  });
});
