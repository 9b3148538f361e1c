import type { Action } from '../../model/action';
import type { ActionId, MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { MeetingKind } from '../../model/rules/meeting-rules';
import { isOverdue } from '../action-progress';
import { isThere } from '../attendance';

/** A day by which something was to go out, and the day it did; null where it has not. */
export type Deadline = { due: IsoDate; done: IsoDate | null };

/** Whether one meeting had its quorum; `silent` and `not-entered` where there is no rule (Q6). */
export type QuorumRecord = {
  meetingId: MeetingId;
  state: 'quorate' | 'inquorate' | 'silent' | 'not-entered';
};

/** What a health check looks at: the records of a time, and the day on which it looks. */
export type HealthCheckInput = {
  /** The first and the last day of the year, both belonging to it. */
  from: IsoDate;
  until: IsoDate;
  today: IsoDate;
  meetings: readonly Pick<Meeting, 'id' | 'date' | 'kind' | 'state' | 'attendance'>[];
  deadlines: readonly Deadline[];
  actions: readonly Pick<Action, 'id' | 'status' | 'due'>[];
  quorum: readonly QuorumRecord[];
};

/** How often the places of members were taken. */
export type AttendanceRate = {
  /** Members listed at the meetings held: every one at every meeting once. */
  places: number;
  inPerson: number;
  byStandIn: number;
  apologies: number;
  /** Away without apologies, or never marked. */
  absent: number;
  notMarked: number;
  /** Whole per cent of places taken, by members or stand-ins; null where there was none. */
  percent: number | null;
};

/** A year of a partnership in figures. */
export type HealthCheck = {
  held: Record<MeetingKind, number>;
  /** Meetings whose day is over and that were never closed. */
  notClosed: MeetingId[];
  attendance: AttendanceRate;
  /** Deadlines by what became of them: `open` ones are not due yet. */
  deadlines: Record<'met' | 'late' | 'missed' | 'open', number>;
  overdueActions: ActionId[];
  quorum: Record<QuorumRecord['state'], MeetingId[]>;
};

/**
 * The state of a partnership over a year (T6, WACSO: health checks): meetings held by kind, attendance,
 * deadlines met, overdue actions, and the quorum record. A meeting counts as held once it is closed;
 * deadlines are those that fall within the year; actions are counted as they stand today.
 */
export function healthCheck(input: HealthCheckInput): HealthCheck {
  const { from, until, today } = input;
  const isWithin = (day: IsoDate): boolean => from <= day && day <= until;
  const meetings = input.meetings.filter(({ date }) => isWithin(date));
  const held = meetings.filter(({ state }) => state === 'closed');
  const ofKind = (kind: MeetingKind): number => held.filter((one) => one.kind === kind).length;
  const heldIds = held.map(({ id }) => id);
  return {
    held: {
      ordinary: ofKind('ordinary'),
      extraordinary: ofKind('extraordinary'),
      conference: ofKind('conference'),
      annual: ofKind('annual'),
    },
    notClosed: meetings
      .filter(({ state, date }) => state !== 'closed' && date < today)
      .map(({ id }) => id),
    attendance: attendanceRate(held),
    deadlines: deadlineRecord(
      input.deadlines.filter(({ due }) => isWithin(due)),
      today,
    ),
    overdueActions: input.actions.filter((one) => isOverdue(one, today)).map(({ id }) => id),
    quorum: quorumRecord(input.quorum.filter(({ meetingId }) => heldIds.includes(meetingId))),
  };
}

/** How often the places of members were taken at these meetings (T6, M4). */
export function attendanceRate(meetings: readonly Pick<Meeting, 'attendance'>[]): AttendanceRate {
  const marks = meetings.flatMap(({ attendance }) => {
    const places = attendance.filter((entry) => entry.capacity === 'member');
    const replaced = new Set(
      attendance
        .filter((entry) => entry.capacity === 'stand-in' && isThere(entry))
        .map((entry) => entry.standsInFor),
    );
    return places.map((entry) => {
      if (isThere(entry)) return 'in-person';
      return replaced.has(entry.personId) ? 'by-stand-in' : entry.mark;
    });
  });
  const count = (mark: string): number => marks.filter((one) => one === mark).length;
  const taken = count('in-person') + count('by-stand-in');
  return {
    places: marks.length,
    inPerson: count('in-person'),
    byStandIn: count('by-stand-in'),
    apologies: count('apologies'),
    absent: count('absent'),
    notMarked: count('not-marked'),
    percent: marks.length === 0 ? null : Math.round((taken * 100) / marks.length),
  };
}

/** What became of deadlines by a day: met, met late, missed, or still to come (T6). */
export function deadlineRecord(
  deadlines: readonly Deadline[],
  today: IsoDate,
): HealthCheck['deadlines'] {
  const states = deadlines.map(({ due, done }) => {
    if (done !== null) return done <= due ? 'met' : 'late';
    return due < today ? 'missed' : 'open';
  });
  const count = (state: string): number => states.filter((one) => one === state).length;
  return {
    met: count('met'),
    late: count('late'),
    missed: count('missed'),
    open: count('open'),
  };
}

function quorumRecord(records: readonly QuorumRecord[]): HealthCheck['quorum'] {
  const inState = (state: QuorumRecord['state']): MeetingId[] =>
    records.filter((one) => one.state === state).map(({ meetingId }) => meetingId);
  return {
    quorate: inState('quorate'),
    inquorate: inState('inquorate'),
    silent: inState('silent'),
    'not-entered': inState('not-entered'),
  };
}
