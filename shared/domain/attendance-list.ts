import type { MemberId } from '../model/id';
import type { Attendance, Meeting } from '../model/meeting';
import type { Partnership } from '../model/partnership';
import { membersOn, membershipsHeld, seatHoldersOf } from './membership';

type Board = Pick<Partnership, 'members' | 'representatives'>;
type Attended = Pick<Meeting, 'date' | 'attendance'>;

/** One person of an attendance list: whether they were expected, and what became of them. */
export type AttendanceRow = Pick<Attendance, 'personId' | 'mark' | 'standsInFor'> & {
  /** The member whose seat they hold or fill for another; null for nobody’s. */
  memberId: MemberId | null;
  /** Whether they hold a seat on the day. */
  isExpected: boolean;
};

/**
 * Everybody whom the attendance of a meeting is about (M4, WACSO): those who hold a seat on its day,
 * by member, whether or not they were ever listed, each member followed by who stood in for its people
 * (Q8, P6 to P9); then everybody else who is listed. Who holds seats of two members is there for each.
 */
export function attendanceList(partnership: Board, meeting: Attended): AttendanceRow[] {
  const { date, attendance } = meeting;
  const markOf = new Map(attendance.map(({ personId, mark }) => [personId, mark]));
  const rows = membersOn(partnership, date).flatMap(({ id: memberId }): AttendanceRow[] => [
    ...seatHoldersOf(partnership, memberId, date).map((personId) => ({
      personId,
      mark: markOf.get(personId) ?? 'not-marked',
      standsInFor: null,
      memberId,
      isExpected: true,
    })),
    ...attendance
      .filter((entry) => isForMember(partnership, entry, memberId, date))
      .map((entry) => rowOf(entry, memberId)),
  ]);
  const seated = new Set(rows.map(({ personId }) => personId));
  const others = attendance.filter(({ personId }) => !seated.has(personId));
  return [...rows, ...others.map((entry) => rowOf(entry, null))];
}

function rowOf(
  { personId, mark, standsInFor }: Attendance,
  memberId: AttendanceRow['memberId'],
): AttendanceRow {
  return { personId, mark, standsInFor, memberId, isExpected: false };
}

function isForMember(
  partnership: Board,
  { capacity, standsInFor }: Attendance,
  memberId: MemberId,
  on: Meeting['date'],
): boolean {
  if (capacity !== 'stand-in' || standsInFor === null) return false;
  return membershipsHeld(partnership, standsInFor, on)[0]?.id === memberId;
}
