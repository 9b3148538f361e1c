import { describe, expect, it } from 'vitest';
import { attendanceList } from '#shared/domain/attendance-list';
import type { Attendance } from '#shared/model/meeting';
import { aMember, aPartnership, aRepresentative, ids } from '../../support/board-builders';
import { anAttendance, MEETING_DAY } from '../../support/sample-records';

const board = aPartnership({
  members: [aMember('council'), aMember('police')],
  representatives: [aRepresentative('ahmed', 'council'), aRepresentative('pryce', 'police')],
});

const entry = (person: string, changes: Partial<Attendance> = {}): Attendance =>
  anAttendance(ids.person(person), changes);

function listOf(attendance: Attendance[], partnership = board) {
  return attendanceList(partnership, { date: MEETING_DAY, attendance });
}

describe('the attendance list (M4, WACSO)', () => {
  it('has everybody who holds a seat, marked or not, by member', () => {
    expect(listOf([entry('pryce', { mark: 'apologies' })])).toEqual([
      expect.objectContaining({
        personId: ids.person('ahmed'),
        mark: 'not-marked',
        isExpected: true,
      }),
      expect.objectContaining({
        personId: ids.person('pryce'),
        mark: 'apologies',
        isExpected: true,
      }),
    ]);
  });

  it('puts who stands in after the member in whose place they are (Q8, P6 to P9)', () => {
    const standIn = entry('webb', {
      capacity: 'stand-in',
      mark: 'present',
      standsInFor: ids.person('ahmed'),
    });
    expect(listOf([standIn]).map(({ personId, memberId }) => [personId, memberId])).toEqual([
      [ids.person('ahmed'), ids.member('council')],
      [ids.person('webb'), ids.member('council')],
      [ids.person('pryce'), ids.member('police')],
    ]);
  });

  it('ends with all others who are listed, of no member', () => {
    const others = [
      entry('lane', { capacity: 'in-attendance', mark: 'remote' }),
      entry('webb', { capacity: 'stand-in', mark: 'present', standsInFor: null }),
      entry('cole', { capacity: 'stand-in', mark: 'present', standsInFor: ids.person('nobody') }),
    ];
    expect(listOf(others).slice(2)).toEqual(
      others.map(({ personId, mark, standsInFor }) => ({
        personId,
        mark,
        standsInFor,
        memberId: null,
        isExpected: false,
      })),
    );
  });

  it('names who holds seats of two members for each of them', () => {
    const representatives = [
      aRepresentative('ahmed', 'council'),
      aRepresentative('ahmed', 'police'),
    ];
    const rows = listOf([entry('ahmed', { mark: 'present' })], { ...board, representatives });
    expect(rows.map(({ memberId, mark }) => [memberId, mark])).toEqual([
      [ids.member('council'), 'present'],
      [ids.member('police'), 'present'],
    ]);
  });
});
