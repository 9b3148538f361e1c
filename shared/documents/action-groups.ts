import { compareByDue, isClosed } from '../domain/action-progress';
import type { Action } from '../model/action';
import type { IsoDate } from '../model/iso-date';
import type { LoggedMeeting } from './papers';

/** The actions of a log by where they stand between two meetings. */
export type ActionGroups = {
  /** The meeting held last, by which the groups are told apart; null where none was held yet. */
  latest: LoggedMeeting | null;
  carriedForward: Action[];
  /** Raised at the latest meeting or after it. */
  raised: Action[];
  closed: Action[];
  /** How many were closed before the latest meeting: shown once, then dropped. */
  closedEarlier: number;
};

/** The meeting held last: one of today counts once it was opened. */
export function latestHeld(
  meetings: readonly LoggedMeeting[],
  today: IsoDate,
): LoggedMeeting | null {
  const held = meetings.filter(
    ({ date, state }) => date < today || (date === today && state !== 'planned'),
  );
  return held.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null;
}

/** Parts the log into what is carried forward, what is new, and what was closed since. */
export function groupActions(
  actions: readonly Action[],
  meetings: readonly LoggedMeeting[],
  today: IsoDate,
): ActionGroups {
  const latest = latestHeld(meetings, today);
  const sorted = actions.toSorted(compareByDue);
  const open = sorted.filter((action) => !isClosed(action));
  const closed = sorted.filter(isClosed);
  const isNew = (action: Action): boolean =>
    latest === null || action.origin?.meetingId === latest.id || action.raisedOn >= latest.date;
  const isJustClosed = ({ closedOn }: Action): boolean =>
    latest === null || closedOn === null || closedOn >= latest.date;
  return {
    latest,
    carriedForward: open.filter((action) => !isNew(action)),
    raised: open.filter(isNew),
    closed: closed.filter(isJustClosed),
    closedEarlier: closed.filter((action) => !isJustClosed(action)).length,
  };
}
