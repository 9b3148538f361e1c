import { describe, expect, test } from 'vitest';
import { followedAttendance } from '#shared/domain/linked-meetings';
import type { Attendance, AttendanceMark, Meeting } from '#shared/model/meeting';
import { ids } from '../../support/board-builders';
import { anAttendance } from '../../support/sample-records';

const bell = (mark: AttendanceMark, changes: Partial<Attendance> = {}): Attendance =>
  anAttendance(ids.person('bell'), { mark, ...changes });

const linked = (entry: Attendance, state: Meeting['state'] = 'planned') => ({
  state,
  attendance: [entry, anAttendance(ids.person('shah'), { mark: 'not-marked' })],
});

describe('the attendance of a meeting held back to back (F7, WACSO Annex E)', () => {
  test.each<[string, Attendance[], Attendance, Attendance, AttendanceMark]>([
    ['follows a first mark', [bell('not-marked')], bell('present'), bell('not-marked'), 'present'],
    ['follows where nobody was listed here', [], bell('present'), bell('not-marked'), 'present'],
    ['follows a correction', [bell('present')], bell('apologies'), bell('present'), 'apologies'],
    [
      'keeps what was marked otherwise',
      [bell('present')],
      bell('apologies'),
      bell('remote'),
      'remote',
    ],
    [
      'stays where it is the same',
      [bell('not-marked')],
      bell('present'),
      bell('present'),
      'present',
    ],
    [
      'is not that of somebody there in another right',
      [bell('not-marked')],
      bell('present', { capacity: 'in-attendance' }),
      bell('not-marked'),
      'not-marked',
    ],
  ])('%s', (_, before, change, there, expected) => {
    const [first] = followedAttendance(before, [change], linked(there));
    expect(first?.mark).toBe(expected);
  });

  test('says what each meeting needs of its own: in whose place, and why', () => {
    const there = bell('not-marked', { reason: 'asked for', standsInFor: ids.person('owen') });
    expect(followedAttendance([], [bell('present')], linked(there))[0]).toEqual({
      ...there,
      mark: 'present',
    });
  });

  test.each(['in-progress', 'closed'] as const)('follows no more once it is %s', (state) => {
    const other = linked(bell('not-marked'), state);
    expect(followedAttendance([], [bell('present')], other)).toBe(other.attendance);
  });

  test('is the same list where nothing changes', () => {
    const other = linked(bell('present'));
    expect(followedAttendance([], [bell('present')], other)).toBe(other.attendance);
  });
});
