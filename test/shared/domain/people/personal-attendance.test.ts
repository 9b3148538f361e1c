import { describe, expect, test } from 'vitest';
import {
  personalAttendance,
  type AttendedMeeting,
} from '#shared/domain/people/personal-attendance';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance, MeetingState } from '#shared/model/meeting';
import { ids } from '../../../support/board-builders';
import { anAttendance } from '../../../support/sample-records';

const bell = ids.person('bell');
const cole = ids.person('cole');

const meeting = (
  date: string,
  attendance: Attendance[],
  state: MeetingState = 'closed',
): AttendedMeeting => ({ date: isoDate(date), state, attendance });

const own = (changes: Partial<Attendance> = {}): Attendance => anAttendance(bell, changes);
const inPlace = (changes: Partial<Attendance> = {}): Attendance =>
  anAttendance(cole, { capacity: 'stand-in', standsInFor: bell, ...changes });

describe('how often somebody came (M4, P18)', () => {
  const counted = (attendance: Attendance[]) =>
    personalAttendance([meeting('2026-06-10', attendance)], bell)[0];

  test.each<[string, Attendance[], object]>([
    ['in the room', [own()], { there: 1, percent: 100 }],
    ['by remote means', [own({ mark: 'remote' })], { there: 1, percent: 100 }],
    ['as a stand-in', [own({ capacity: 'stand-in' })], { there: 1, asStandIn: 1, percent: 100 }],
    ['with apologies', [own({ mark: 'apologies' })], { apologies: 1 }],
    ['without', [own({ mark: 'absent' })], { absent: 1 }],
    [
      'with apologies and a stand-in',
      [own({ mark: 'apologies' }), inPlace()],
      { apologies: 1, standInSent: 1 },
    ],
    [
      'with a stand-in who did not come either',
      [own({ mark: 'absent' }), inPlace({ mark: 'apologies' })],
      { absent: 1 },
    ],
    ['there in spite of a stand-in', [own(), inPlace()], { there: 1, percent: 100 }],
    [
      'away, while somebody stood in for another',
      [own({ mark: 'apologies' }), inPlace({ standsInFor: cole })],
      { apologies: 1 },
    ],
  ])('%s', (_, attendance, counts) => {
    expect(counted(attendance)).toEqual({
      year: '2026',
      meetings: 1,
      there: 0,
      asStandIn: 0,
      apologies: 0,
      absent: 0,
      standInSent: 0,
      percent: 0,
      ...counts,
    });
  });

  test.each<[string, AttendedMeeting]>([
    ['nobody marked them', meeting('2026-06-10', [own({ mark: 'not-marked' })])],
    ['they are not named', meeting('2026-06-10', [anAttendance(cole)])],
    ['it is not closed', meeting('2026-06-10', [own()], 'in-progress')],
  ])('a meeting does not count where %s', (_, one) => {
    expect(personalAttendance([one], bell)).toEqual([]);
  });

  test('is told year by year, the latest first, in whole per cent', () => {
    const years = personalAttendance(
      [
        meeting('2025-12-31', [own()]),
        meeting('2026-01-01', [own()]),
        meeting('2026-03-01', [own()]),
        meeting('2026-06-01', [own({ mark: 'absent' })]),
      ],
      bell,
    );
    expect(
      years.map(({ year, meetings, there, percent }) => [year, meetings, there, percent]),
    ).toEqual([
      ['2026', 3, 2, 67],
      ['2025', 1, 1, 100],
    ]);
  });
});
