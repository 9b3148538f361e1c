import type { OrganisationId, PersonId } from '../../model/id';
import type { Partnership } from '../../model/partnership';
import { isThere } from '../attendance';
import { attendanceList, type AttendanceRow } from '../attendance-list';
import type { RecordedMeeting } from '../attendance-record';

type Board = Pick<Partnership, 'members' | 'representatives'>;

/** How somebody who holds a seat came to one meeting; `not-a-member` where they held none on its day. */
export type MemberMark =
  'present' | 'stand-in' | 'apologies' | 'absent' | 'not-marked' | 'not-a-member';

/** One holder of a seat: the body they last sat for in this time, and how they came, in the order of the meetings. */
export type MemberAttendance = {
  personId: PersonId;
  organisationId: OrganisationId;
  marks: MemberMark[];
};

/**
 * Who of those with a seat came to which of the meetings held (M4, WACSO), in the order of the members: there
 * in person or by remote means, filled by somebody in their place (Q8), away, or without a seat on that day.
 */
export function memberAttendance(
  board: Board,
  held: readonly RecordedMeeting[],
): MemberAttendance[] {
  const bodyOf = new Map(board.members.map(({ id, organisationId }) => [id, organisationId]));
  const places = board.members.map(({ organisationId }) => organisationId);
  const people = new Map<PersonId, MemberAttendance>();
  for (const [place, meeting] of held.entries()) {
    const rows = attendanceList(board, meeting);
    for (const row of rows) {
      const { personId, memberId, isExpected } = row;
      const organisationId = memberId === null ? undefined : bodyOf.get(memberId);
      if (!isExpected || organisationId === undefined) continue;
      const known = people.get(personId) ?? { marks: held.map((): MemberMark => 'not-a-member') };
      const marks = known.marks.with(place, markOf(row, rows));
      people.set(personId, { personId, organisationId, marks });
    }
  }
  const rank = ({ organisationId }: MemberAttendance): number => places.indexOf(organisationId);
  return [...people.values()].toSorted((a, b) => rank(a) - rank(b));
}

function markOf(row: AttendanceRow, rows: readonly AttendanceRow[]): MemberMark {
  if (isThere(row)) return 'present';
  if (rows.some((one) => one.standsInFor === row.personId && isThere(one))) return 'stand-in';
  return row.mark === 'apologies' || row.mark === 'absent' ? row.mark : 'not-marked';
}
