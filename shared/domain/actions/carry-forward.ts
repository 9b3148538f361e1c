import type { Action } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import { daysBetween } from '../calendar';

/** What has to be known of a meeting to place it among the others. */
export type PlacedMeeting = Pick<Meeting, 'id' | 'date' | 'startTime' | 'state'>;

/** Where a meeting stands among the others, as text that sorts: two on one day by when they start. */
export function placeInTime({ date, startTime }: Pick<Meeting, 'date' | 'startTime'>): string {
  return `${date} ${startTime}`;
}

/** The meeting before another; null for the first. */
export function meetingBefore<M extends PlacedMeeting>(
  meetings: readonly M[],
  meeting: Pick<Meeting, 'date' | 'startTime'>,
): M | null {
  const before = meetings.filter((one) => placeInTime(one) < placeInTime(meeting));
  return before.toSorted((a, b) => placeInTime(a).localeCompare(placeInTime(b))).at(-1) ?? null;
}

/**
 * How long an action has been with the partnership (A2): its days so far, or those until it was
 * closed, and how many meetings carried it forward.
 */
export type CarryForward = { ageDays: number; times: number };

/** The age of an action on a day, and the number of times it was carried forward by then (A2, WACSO 4.3). */
export function carryForward(
  action: Carried,
  meetings: readonly PlacedMeeting[],
  today: IsoDate,
): CarryForward {
  return {
    ageDays: Math.max(0, daysBetween(action.raisedOn, action.closedOn ?? today)),
    times: timesCarried(action, meetings),
  };
}

/**
 * How often an action was carried forward: the closed meetings after the one it was raised at, at the
 * end of which it was still open. One raised outside meetings counts those after its day (A2).
 */
export function timesCarried(action: Carried, meetings: readonly PlacedMeeting[]): number {
  return carryCounter(meetings)(action);
}

type Carried = Pick<Action, 'raisedOn' | 'closedOn' | 'origin'>;

/** The same for very many actions of one partnership: its meetings are looked at once (A2). */
export function carryCounter(meetings: readonly PlacedMeeting[]): (action: Carried) => number {
  const places = new Map(meetings.map((meeting) => [meeting.id, placeInTime(meeting)]));
  const closed = meetings
    .filter(({ state }) => state === 'closed')
    .map((meeting) => ({ date: meeting.date, place: placeInTime(meeting) }));
  return ({ raisedOn, closedOn, origin }) => {
    const raisedAt = origin ? places.get(origin.meetingId) : undefined;
    return closed.filter(
      ({ date, place }) =>
        (raisedAt === undefined ? date > raisedOn : place > raisedAt) &&
        (closedOn === null || closedOn > date),
    ).length;
  };
}
