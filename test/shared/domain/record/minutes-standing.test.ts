import { describe, expect, test } from 'vitest';
import { minutesLock, minutesStanding, stepTaken } from '#shared/domain/record/minutes-standing';
import { isoDate } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { aPartnership, rulesWith, someTermsOfReference } from '../../../support/board-builders';
import { aMeeting } from '../../../support/sample-records';
import { dispatch, emptyCycle, warwickshire, word } from '../../../support/sample-timeline';

const board = (rules: Partial<Rules> = warwickshire) =>
  aPartnership({ terms: [someTermsOfReference({ rules: rulesWith(rules) })] });
const held = (cycle: Partial<Cycle>) => aMeeting({ cycle: { ...emptyCycle, ...cycle } });

const withChair: Partial<Cycle> = { minutesWithChair: isoDate('2026-06-15') };
const approved: Partial<Cycle> = {
  ...withChair,
  minutesApproved: [word('Chair', '2026-06-18')],
};
const circulated: Partial<Cycle> = {
  ...approved,
  sent: [dispatch('minutes', '2026-06-22'), dispatch('minutes', '2026-06-20')],
};
const confirmed: Partial<Cycle> = {
  ...circulated,
  minutesConfirmed: { meetingId: null, on: isoDate('2026-09-10'), withCorrections: true },
};

describe('how far minutes have come, and since when (M1, Warwickshire 5.8)', () => {
  test.each<[string, Partial<Cycle>, string, string | null, string | null]>([
    ['a draft', {}, 'draft', null, null],
    ['with the Chair', withChair, 'with-chair', '2026-06-15', null],
    ['approved', approved, 'approved', '2026-06-18', null],
    ['circulated, since the first time', circulated, 'circulated', '2026-06-20', null],
    ['confirmed, and locked by it', confirmed, 'confirmed', '2026-09-10', 'confirmed'],
    [
      'no further by what else was sent',
      { sent: [dispatch('agenda', '2026-06-01')] },
      'draft',
      null,
      null,
    ],
  ])('%s', (_, cycle, state, since, lockedBy) => {
    expect(minutesStanding(board(), held(cycle))).toMatchObject({ state, since, lockedBy });
  });

  test('names every step in order, also one that was left out', () => {
    const { steps } = minutesStanding(board(), held({ sent: [dispatch('minutes', '2026-06-20')] }));
    expect(steps).toEqual([
      { step: 'with-chair', on: null },
      { step: 'approved', on: null },
      { step: 'circulated', on: '2026-06-20' },
      { step: 'confirmed', on: null },
    ]);
  });

  test('waits with approval for all whose word the terms ask for', () => {
    const both = board({ minutesApprovedBy: stated('chair-and-vice-chair', 'Roles') });
    expect(minutesStanding(both, held(approved)).state).toBe('with-chair');
  });
});

describe('what locks minutes (M1)', () => {
  const needNot = board({ ...warwickshire, minutesConfirmed: stated(false, '5.8') });
  test.each<[string, ReturnType<typeof board>, Partial<Cycle>, string | null]>([
    ['approval does not, where a meeting is to confirm them', board(), approved, null],
    ['approval does not, where the terms do not say', board({}), approved, null],
    ['approval does, where none need confirm them', needNot, approved, 'approved'],
    ['being sent does not', needNot, { sent: [dispatch('minutes', '2026-06-20')] }, null],
    ['a meeting that confirms them does', board(), confirmed, 'confirmed'],
  ])('%s', (_, partnership, cycle, lock) => {
    expect(minutesLock(partnership, held(cycle))).toBe(lock);
  });
});

describe('the step a change takes, at which a version is kept (M1)', () => {
  const again = {
    ...confirmed,
    sent: [...(circulated.sent ?? []), dispatch('minutes', '2026-09-12')],
  };
  const later = { ...withChair, minutesWithChair: isoDate('2026-06-16') };
  test.each<[string, Partial<Cycle>, Partial<Cycle>, string | null]>([
    ['given to the Chair', {}, withChair, 'with-chair'],
    ['approved', withChair, approved, 'approved'],
    ['circulated', approved, circulated, 'circulated'],
    ['confirmed', circulated, confirmed, 'confirmed'],
    ['circulated once more', confirmed, again, 'circulated'],
    [
      'approved after they were circulated',
      { sent: circulated.sent ?? [] },
      circulated,
      'approved',
    ],
    ['none where a day is corrected', withChair, later, null],
    ['none where a step is taken back', confirmed, circulated, null],
    ['none where the agenda is agreed', {}, { agendaAgreed: [word('Chair', '2026-06-01')] }, null],
  ])('%s', (_, before, after, step) => {
    expect(stepTaken(board(), held(before), held(after))).toBe(step);
  });
});
