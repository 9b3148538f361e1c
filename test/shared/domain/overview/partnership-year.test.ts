import { describe, expect, it, test } from 'vitest';
import { partnershipYear } from '#shared/domain/overview/partnership-year';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { ids, rulesWith } from '../../../support/board-builders';
import { aBoard } from '../../../support/sample-board';
import { aMeeting, anAttendance } from '../../../support/sample-records';

const [from, until] = [isoDate('2026-01-01'), isoDate('2026-12-31')];
const today = isoDate('2026-06-12');

function yearOf(meetings: ReturnType<typeof aMeeting>[], rules = rulesWith({})) {
  const board = aBoard();
  const partnership = { ...board, terms: [{ ...board.terms[0]!, rules }] };
  const listed = meetings.map((meeting) => ({ ...meeting, holdsConfidential: false }));
  const held = meetings.filter(
    ({ date, state }) => from <= date && date <= until && state === 'closed',
  );
  return partnershipYear({ partnership, listed, held, from, until, today });
}

const on = (date: string, changes: Partial<ReturnType<typeof aMeeting>> = {}) =>
  aMeeting({ id: ids.meeting(date), date: isoDate(date), state: 'planned', ...changes });

describe('the year of a partnership in one line (T6)', () => {
  it('counts nothing where there is no meeting', () => {
    expect(yearOf([])).toEqual({
      held: 0,
      planned: 0,
      quorum: { quorate: 0, inquorate: 0, silent: 0, 'not-entered': 0 },
      attendance: null,
      sendings: { met: 0, late: 0, missed: 0 },
      next: null,
    });
  });

  it('counts the meetings held of all those in the calendar of the year, first and last day too', () => {
    const closed = { state: 'closed' as const };
    const year = yearOf([
      on('2025-12-31', closed),
      on('2026-01-01', closed),
      on('2026-12-31'),
      on('2027-01-01'),
    ]);
    expect(year).toMatchObject({ held: 1, planned: 2 });
  });

  it('tells the quorum and the attendance of the meetings held (Q6, M4)', () => {
    const attendance = [
      anAttendance(ids.person('ahmed')),
      anAttendance(ids.person('rhys'), { mark: 'apologies' }),
    ];
    const year = yearOf([on('2026-02-01', { state: 'closed', attendance })]);
    expect(year.attendance).toBe(50);
    expect(Object.values(year.quorum).reduce((a, b) => a + b)).toBe(1);
  });

  it('tells what became of circulations that a rule sets a day for, and of no other step (N2, N7)', () => {
    const rules = rulesWith({
      minutesDue: stated({ days: 7, counted: 'calendar', isTarget: false }, '9'),
    });
    const { sendings } = yearOf([on('2026-03-01', { state: 'closed' })], rules);
    expect(sendings).toEqual({ met: 0, late: 0, missed: 1 });
  });
});

test.each([
  ['that of today', ['2026-06-12', '2026-06-13'], '2026-06-12'],
  ['the earliest that is to come', ['2026-09-01', '2026-07-01', '2026-06-11'], '2026-07-01'],
  ['none where all are past', ['2026-06-11'], null],
])('the next meeting is %s', (_, days, next) => {
  expect(yearOf(days.map((day) => on(day))).next?.date ?? null).toBe(next);
});

test('a meeting of today that is closed is not the next one', () => {
  expect(yearOf([on('2026-06-12', { state: 'closed' })]).next).toBeNull();
});
