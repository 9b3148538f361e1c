import type { MeetingId, OrganisationId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Member } from '../model/membership';
import type { Partnership } from '../model/partnership';
import { isThere } from './attendance';
import { attendanceList, type AttendanceRow } from './attendance-list';
import { membersOn } from './membership';

type Board = Pick<Partnership, 'members' | 'representatives'>;
/** What is read of each meeting. */
export type RecordedMeeting = Pick<Meeting, 'id' | 'date' | 'startTime' | 'state' | 'attendance'>;

/** How one organisation came to one meeting; `no-seat-held` where all its seats were vacant. */
export type BodyMark =
  'present' | 'stand-in' | 'apologies' | 'absent' | 'not-marked' | 'no-seat-held' | 'not-a-member';

/** One organisation over a time: how it came to each meeting, and how often. */
export type BodyRecord = {
  organisationId: OrganisationId;
  /** In the order of the meetings. */
  marks: BodyMark[];
  /** Meetings at which it was a member with a seat that was held, and its attendance was marked. */
  counted: number;
  counts: Record<'present' | 'stand-in' | 'apologies' | 'absent', number>;
  /** Whole per cent of the meetings counted at which somebody sat for it; null where none was. */
  percent: number | null;
};

/** The meetings of a time: those that count, and those that do not. */
export type MeetingsOfTime = {
  /** The meetings held, the first of them first. */
  meetings: RecordedMeeting[];
  /** Of these, those at which nobody was marked: they count for nobody. */
  notMarked: MeetingId[];
  /** Those within the time that were not held, or are not closed yet: they do not count. */
  notHeld: RecordedMeeting[];
};

/** Who came to the meetings of a time. */
export type AttendanceRecord = MeetingsOfTime & { bodies: BodyRecord[] };

/** The meetings of a time that were held and closed, and beside them those that do not count (M4, WACSO). */
export function meetingsOfTime(
  meetings: readonly RecordedMeeting[],
  { from, until }: { from: IsoDate; until: IsoDate },
): MeetingsOfTime {
  const within = meetings
    .filter(({ date }) => from <= date && date <= until)
    .toSorted((a, b) => `${a.date}${a.startTime}`.localeCompare(`${b.date}${b.startTime}`));
  const held = within.filter(({ state }) => state === 'closed');
  return {
    meetings: held,
    notMarked: held.filter(isNotMarked).map(({ id }) => id),
    notHeld: within.filter(({ state }) => state !== 'closed'),
  };
}

/**
 * The attendance record of a time (M4, WACSO): which organisations came to which meetings, in person or
 * by a stand-in (Q8), and how often. Only meetings that were held and closed count; one that was called
 * off does not, and one whose attendance nobody marked counts against nobody.
 */
export function attendanceRecord(
  partnership: Board,
  meetings: readonly RecordedMeeting[],
  time: { from: IsoDate; until: IsoDate },
): AttendanceRecord {
  const ofTime = meetingsOfTime(meetings, time);
  const held = ofTime.meetings;
  const members = held.map(({ date }) => new Set(membersOn(partnership, date).map(toBody)));
  const bodies = [...new Set(partnership.members.map(toBody))].filter((id) =>
    members.some((those) => those.has(id)),
  );
  const rows = held.map((meeting) => rowsByBody(partnership, meeting));
  return {
    ...ofTime,
    bodies: bodies.map((id) =>
      bodyRecord(
        id,
        rows.map((row, place) => (members[place]?.has(id) ? (row.get(id) ?? []) : null)),
      ),
    ),
  };
}

function isNotMarked({ attendance }: RecordedMeeting): boolean {
  return attendance.every(({ mark }) => mark === 'not-marked');
}

const toBody = ({ organisationId }: Member): OrganisationId => organisationId;

function rowsByBody(
  partnership: Board,
  meeting: RecordedMeeting,
): Map<OrganisationId, AttendanceRow[]> {
  const bodyOf = new Map(partnership.members.map((member) => [member.id, toBody(member)]));
  const byBody = new Map<OrganisationId, AttendanceRow[]>();
  for (const row of attendanceList(partnership, meeting)) {
    const body = row.memberId === null ? undefined : bodyOf.get(row.memberId);
    if (body !== undefined) byBody.set(body, [...(byBody.get(body) ?? []), row]);
  }
  return byBody;
}

/** Of one body: for each meeting the people of its seats, or null where it was no member. */
function bodyRecord(
  organisationId: OrganisationId,
  meetings: readonly (readonly AttendanceRow[] | null)[],
): BodyRecord {
  const marks = meetings.map(markOf);
  const count = (mark: BodyMark): number => marks.filter((one) => one === mark).length;
  const counts = {
    present: count('present'),
    'stand-in': count('stand-in'),
    apologies: count('apologies'),
    absent: count('absent'),
  };
  const came = counts.present + counts['stand-in'];
  const counted = came + counts.apologies + counts.absent;
  const percent = counted === 0 ? null : Math.round((came * 100) / counted);
  return { organisationId, marks, counted, counts, percent };
}

/** The best that can be said of a body: one of its seats filled is the body represented. */
function markOf(rows: readonly AttendanceRow[] | null): BodyMark {
  if (rows === null) return 'not-a-member';
  if (rows.length === 0) return 'no-seat-held';
  const holders = rows.filter(({ isExpected }) => isExpected);
  if (holders.some(isThere)) return 'present';
  if (rows.some(isThere)) return 'stand-in';
  const marks = holders.map(({ mark }) => mark);
  return (['apologies', 'absent'] as const).find((mark) => marks.includes(mark)) ?? 'not-marked';
}
