import { describe, expect, test } from 'vitest';
import { bodyAbsence, seatsNeverFilled } from '#shared/domain/attendance-records/body-absence';
import type { BodyMark } from '#shared/domain/attendance-record';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { aMember, aPartnership, aRepresentative, ids } from '../../../support/board-builders';

const meetings = ['2026-01-10', '2026-02-10', '2026-03-10'].map((date) => ({
  id: ids.meeting(date),
  date: isoDate(date),
  startTime: isoTime('10:00'),
  state: 'closed' as const,
  attendance: [],
}));

describe('since when nobody came for a body (M4)', () => {
  test.each<[string, BodyMark[], string | null, number]>([
    ['somebody came last', ['absent', 'absent', 'present'], '2026-03-10', 0],
    ['a stand-in came in between (Q8)', ['absent', 'stand-in', 'apologies'], '2026-02-10', 1],
    ['nobody ever came', ['apologies', 'absent', 'absent'], null, 3],
    ['some meetings do not count', ['present', 'not-marked', 'no-seat-held'], '2026-01-10', 0],
    ['it was a member of none', ['not-a-member', 'not-a-member', 'not-a-member'], null, 0],
  ])('%s', (_, marks, lastThere, missedInARow) => {
    expect(bodyAbsence({ meetings }, { marks })).toEqual({ lastThere, missedInARow });
  });
});

describe('seats nobody ever held (P1)', () => {
  const board = aPartnership({
    members: [aMember('council', { seats: 3, from: isoDate('2026-02-01') })],
    representatives: [
      aRepresentative('ahmed', 'council'),
      aRepresentative('cole', 'council', { from: isoDate('2026-03-01') }),
    ],
  });
  const days = meetings.map(({ date }) => date);

  test.each<[string, string[], number | null]>([
    ['are the fewest that were vacant', days, 1],
    ['are counted on the days of membership only', days.slice(0, 2), 2],
    ['are not known of a body that was no member', days.slice(0, 1), null],
  ])('%s', (_, on, seats) => {
    expect(seatsNeverFilled(board, ids.organisation('council'), on.map(isoDate))).toBe(seats);
  });
});
