import { describe, expect, it, test } from 'vitest';
import { attendanceRecord, type RecordedMeeting } from '#shared/domain/attendance-record';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import { aMember, aPartnership, aRepresentative, ids } from '../../support/board-builders';
import { anAttendance } from '../../support/sample-records';

const board = aPartnership({
  members: [aMember('council'), aMember('police', { from: isoDate('2026-04-01') })],
  representatives: [
    aRepresentative('ahmed', 'council'),
    aRepresentative('pryce', 'police', { from: isoDate('2026-04-01') }),
  ],
});

const entry = (person: string, changes: Partial<Attendance>): Attendance =>
  anAttendance(ids.person(person), changes);

function held(date: string, attendance: Attendance[], changes: Partial<RecordedMeeting> = {}) {
  return {
    id: ids.meeting(date),
    date: isoDate(date),
    startTime: isoTime('10:00'),
    state: 'closed' as const,
    attendance,
    ...changes,
  };
}

const YEAR = { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') };

function recordOf(meetings: RecordedMeeting[], partnership = board, time = YEAR) {
  return attendanceRecord(partnership, meetings, time);
}

const present = (person: string): Attendance => entry(person, { mark: 'present' });

describe('the attendance record of a time (M4, WACSO)', () => {
  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2026-12-31', 1],
    ['2027-01-01', 0],
  ])('holds a meeting of %s %d times in a year', (date, times) => {
    expect(recordOf([held(date, [present('ahmed')])]).meetings).toHaveLength(times);
  });

  it('has the meetings in their order, and beside them those that were not held', () => {
    const record = recordOf([
      held('2026-09-09', [present('ahmed')]),
      held('2026-06-10', [present('ahmed')], { startTime: isoTime('14:00') }),
      held('2026-06-10', [present('ahmed')]),
      held('2026-03-11', [], { state: 'planned' }),
    ]);
    expect(record.meetings.map(({ date, startTime }) => `${date} ${startTime}`)).toEqual([
      '2026-06-10 10:00',
      '2026-06-10 14:00',
      '2026-09-09 10:00',
    ]);
    expect(record.notHeld.map(({ date }) => date)).toEqual(['2026-03-11']);
    expect(record.bodies[0]?.counted).toBe(3);
  });

  test.each<[string, Attendance[], string]>([
    ['its own person in the room', [present('ahmed')], 'present'],
    ['its own person by remote means', [entry('ahmed', { mark: 'remote' })], 'present'],
    [
      'somebody in their place (Q8)',
      [
        entry('ahmed', { mark: 'apologies' }),
        entry('cole', {
          capacity: 'stand-in',
          mark: 'present',
          standsInFor: ids.person('ahmed'),
        }),
      ],
      'stand-in',
    ],
    ['apologies', [entry('ahmed', { mark: 'apologies' })], 'apologies'],
    ['nobody and no word', [entry('ahmed', { mark: 'absent' })], 'absent'],
    ['no mark though others have one', [present('pryce')], 'not-marked'],
  ])('tells a body that came by %s', (_, attendance, mark) => {
    const [council] = recordOf([held('2026-06-10', attendance)]).bodies;
    expect(council?.marks).toEqual([mark]);
  });

  it('counts nothing against a body before it was a member, without a seat held, or unmarked', () => {
    const representatives = [aRepresentative('ahmed', 'council')];
    const record = recordOf([held('2026-03-11', [present('ahmed')]), held('2026-06-10', [])], {
      ...board,
      representatives,
    });
    expect(record.notMarked).toEqual([ids.meeting('2026-06-10')]);
    expect(record.bodies).toEqual([
      expect.objectContaining({ marks: ['present', 'not-marked'], counted: 1, percent: 100 }),
      expect.objectContaining({
        marks: ['not-a-member', 'no-seat-held'],
        counted: 0,
        percent: null,
      }),
    ]);
  });

  it('gives the rate in whole per cent, rounded', () => {
    const meetings = ['2026-01-14', '2026-02-11', '2026-03-11'].map((date, place) =>
      held(date, [place === 2 ? entry('ahmed', { mark: 'absent' }) : present('ahmed')]),
    );
    expect(recordOf(meetings).bodies).toEqual([
      expect.objectContaining({
        organisationId: ids.organisation('council'),
        counts: { present: 2, 'stand-in': 0, apologies: 0, absent: 1 },
        percent: 67,
      }),
    ]);
  });

  it('does not lay who sits for nobody to any body’s account', () => {
    const guest = entry('lane', { capacity: 'in-attendance', mark: 'present' });
    expect(recordOf([held('2026-06-10', [guest])]).bodies.map(({ marks }) => marks)).toEqual([
      ['not-marked'],
      ['not-marked'],
    ]);
  });
});
