import { describe, expect, test } from 'vitest';
import { newPartnership } from '#shared/domain/new-records';
import {
  circulationLog,
  type CirculatedMeeting,
} from '#shared/domain/distribution/circulation-log';
import { isoDate } from '#shared/model/iso-date';
import type { Dispatch } from '#shared/model/meeting-cycle';
import { stated } from '#shared/model/setting';
import { dispatch, emptyCycle, notice } from '../../../support/sample-timeline';
import { aMeeting, someTerms } from '../../../support/sample-records';

/** Agenda five clear working days before, papers the same where possible, nothing on the action log. */
const terms = someTerms({
  agendaNotice: stated(notice(5, 'clear-working'), '8.4'),
  papersNotice: stated(notice(5, 'clear-working', true), '8.4'),
  actionLogNotice: { state: 'silent' },
});
const board = { terms, calendar: newPartnership.calendar };

/** A meeting on Wednesday 24 June 2026, for which the last day is Tuesday 16 June. */
function aMeetingWith(...sent: Dispatch[]): CirculatedMeeting {
  return aMeeting({ date: isoDate('2026-06-24'), cycle: { ...emptyCycle, sent } });
}

describe('how a sending stands to its last day (N1, N5, N6, N7, Safer Essex 8.4)', () => {
  const standings = (...sent: Dispatch[]) =>
    circulationLog(board, [aMeetingWith(...sent)], null).map(({ standing }) => standing);
  test.each([
    ['the day before', [dispatch('agenda', '2026-06-15')], ['in-time']],
    ['on the last day', [dispatch('agenda', '2026-06-16')], ['in-time']],
    ['the day after', [dispatch('agenda', '2026-06-17')], ['late']],
    ['after a day that is only aimed at', [dispatch('papers', '2026-06-17')], ['after-target']],
    [
      'after an earlier one that kept the day',
      [dispatch('papers', '2026-06-16'), dispatch('papers', '2026-06-17')],
      ['in-time', 'follows'],
    ],
    [
      'after one of another kind that kept it',
      [dispatch('papers', '2026-06-16'), dispatch('agenda', '2026-06-17')],
      ['in-time', 'late'],
    ],
    ['where the terms set no day', [dispatch('action-log', '2026-06-23')], ['no-day']],
    ['where no rule speaks of it', [dispatch('notice', '2026-06-23')], ['no-day']],
  ])('%s', (_, sent, expected) => {
    expect(standings(...sent)).toEqual(expected);
  });
});

describe('what a circulation log holds (N7)', () => {
  const meetings = [
    aMeetingWith(dispatch('agenda', '2026-06-16'), dispatch('notice', '2026-06-01')),
    { ...aMeetingWith(dispatch('agenda', '2026-06-16')), date: isoDate('2026-06-23') },
  ];
  const days = (from: string, until: string) =>
    circulationLog(board, meetings, { from: isoDate(from), until: isoDate(until) }).map(
      ({ dispatch: { on }, meeting: { date } }) => `${on} for ${date}`,
    );
  test('what was sent in its time, both days included, in the order of the days', () => {
    expect(days('2026-06-01', '2026-06-16')).toEqual([
      '2026-06-01 for 2026-06-24',
      '2026-06-16 for 2026-06-23',
      '2026-06-16 for 2026-06-24',
    ]);
    expect(days('2026-06-02', '2026-06-16')).toHaveLength(2);
    expect(days('2026-06-01', '2026-06-15')).toHaveLength(1);
    expect(days('2026-06-17', '2026-06-30')).toEqual([]);
  });
});
