import { describe, expect, test } from 'vitest';
import {
  attendanceRate,
  healthCheck,
  type HealthCheckInput,
} from '#shared/domain/reviews/health-check';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance, AttendanceMark } from '#shared/model/meeting';
import { ids } from '../../../support/board-builders';

const entry = (
  person: string,
  mark: AttendanceMark,
  changes: Partial<Attendance> = {},
): Attendance => ({
  personId: ids.person(person),
  capacity: 'member',
  mark,
  standsInFor: null,
  reason: '',
  ...changes,
});

const aMeeting = (
  key: string,
  date: string,
  changes: Partial<HealthCheckInput['meetings'][number]> = {},
): HealthCheckInput['meetings'][number] => ({
  id: ids.meeting(key),
  date: isoDate(date),
  kind: 'ordinary',
  state: 'closed',
  attendance: [],
  ...changes,
});

const checked = (changes: Partial<HealthCheckInput>) =>
  healthCheck({
    from: isoDate('2026-01-01'),
    until: isoDate('2026-12-31'),
    today: isoDate('2026-06-10'),
    meetings: [],
    deadlines: [],
    actions: [],
    quorum: [],
    ...changes,
  });

describe('a year in figures (T6, WACSO)', () => {
  test('counts the meetings held by kind, from the first day of the year to the last', () => {
    const meetings = [
      aMeeting('1', '2025-12-31'),
      aMeeting('2', '2026-01-01'),
      aMeeting('3', '2026-03-01', { kind: 'conference' }),
      aMeeting('4', '2026-04-01', { kind: 'extraordinary' }),
      aMeeting('5', '2026-05-01', { kind: 'annual' }),
      aMeeting('6', '2026-05-02'),
      aMeeting('7', '2026-12-31'),
      aMeeting('8', '2027-01-01'),
    ];
    expect(checked({ meetings }).held).toEqual({
      ordinary: 3,
      conference: 1,
      extraordinary: 1,
      annual: 1,
    });
  });

  test.each([
    ['2026-06-09', 'planned', 1],
    ['2026-06-09', 'in-progress', 1],
    ['2026-06-10', 'planned', 0],
    ['2026-06-09', 'closed', 0],
  ] as const)('names a meeting of %s that is %s: %i never closed', (date, state, count) => {
    expect(checked({ meetings: [aMeeting('1', date, { state })] }).notClosed).toHaveLength(count);
  });

  test.each([
    ['2026-03-01', '2026-03-01', 'met'],
    ['2026-03-01', '2026-03-02', 'late'],
    ['2026-06-09', null, 'missed'],
    ['2026-06-10', null, 'open'],
  ] as const)('a deadline on %s, done %s, is %s', (due, done, state) => {
    const deadlines = [
      { due: isoDate(due), done: done === null ? null : isoDate(done) },
      { due: isoDate('2025-12-31'), done: null },
    ];
    const nothing = { met: 0, late: 0, missed: 0, open: 0 };
    expect(checked({ deadlines }).deadlines).toEqual({ ...nothing, [state]: 1 });
  });

  test('names the actions that are overdue today', () => {
    const due = isoDate('2026-06-09');
    const actions = [
      { id: ids.action('1'), status: 'open' as const, due },
      { id: ids.action('2'), status: 'complete' as const, due },
      { id: ids.action('3'), status: 'open' as const, due: isoDate('2026-06-10') },
    ];
    expect(checked({ actions }).overdueActions).toEqual([ids.action('1')]);
  });

  test('keeps the quorum record of the meetings held, and of no other', () => {
    const states = ['quorate', 'inquorate', 'silent', 'not-entered'] as const;
    const meetings = states.map((state) => aMeeting(state, '2026-03-01'));
    const quorum = [
      ...states.map((state) => ({ meetingId: ids.meeting(state), state })),
      { meetingId: ids.meeting('other'), state: 'inquorate' as const },
    ];
    expect(checked({ meetings, quorum }).quorum).toEqual({
      quorate: [ids.meeting('quorate')],
      inquorate: [ids.meeting('inquorate')],
      silent: [ids.meeting('silent')],
      'not-entered': [ids.meeting('not-entered')],
    });
  });

  test('takes the attendance of meetings held', () => {
    const attendance = [entry('bell', 'present')];
    const meetings = [
      aMeeting('1', '2026-03-01', { attendance }),
      aMeeting('2', '2026-04-01', { attendance, state: 'planned' }),
    ];
    expect(checked({ meetings }).attendance).toMatchObject({ places: 1, percent: 100 });
  });
});

describe('the attendance rate (T6, WACSO)', () => {
  test('counts each member’s place once, whoever took it', () => {
    const standIn = { capacity: 'stand-in', standsInFor: ids.person('khan') } as const;
    const attendance = [
      entry('bell', 'present'),
      entry('remote', 'remote'),
      entry('khan', 'apologies'),
      entry('deputy', 'present', standIn),
      entry('jones', 'apologies'),
      entry('other', 'present', { capacity: 'stand-in' }),
      entry('away', 'absent'),
      entry('unmarked', 'not-marked'),
      entry('absentee', 'apologies', { capacity: 'stand-in', standsInFor: ids.person('jones') }),
      entry('guest', 'present', { capacity: 'in-attendance' }),
    ];
    expect(attendanceRate([{ attendance }])).toEqual({
      places: 6,
      inPerson: 2,
      byStandIn: 1,
      apologies: 1,
      absent: 1,
      notMarked: 1,
      percent: 50,
    });
  });

  test.each([
    [1, 3, 33],
    [2, 3, 67],
    [1, 8, 13],
    [0, 5, 0],
  ])('%i of %i is %i per cent', (there, of, percent) => {
    const attendance = Array.from({ length: of }, (_, n) =>
      entry(`p${n}`, n < there ? 'present' : 'absent'),
    );
    expect(attendanceRate([{ attendance }]).percent).toBe(percent);
  });

  test('is none where nobody was expected', () => {
    expect(attendanceRate([]).percent).toBeNull();
  });
});
