import type { Action, ActionStatus } from '../model/action';
import type { IsoDate } from '../model/iso-date';
import { lastDayOf } from './action-due';
import { daysBetween } from './calendar';

/** Statuses that end an action (A11). */
const CLOSED: readonly ActionStatus[] = ['complete', 'closed-not-done', 'transferred'];

/** Whether nothing more is to be done on an action. */
export function isClosed(action: Pick<Action, 'status'>): boolean {
  return CLOSED.includes(action.status);
}

/** Whether somebody is to do it: a person, or a body without anybody of it being named (A10). */
export function hasOwner({ ownerIds, bodyIds }: Pick<Action, 'ownerIds' | 'bodyIds'>): boolean {
  return ownerIds.length + bodyIds.length > 0;
}

/**
 * How many days an open action is past its due date on a day, or past the end of the month by which
 * it is due (A12); 0 on the due date itself, and for one without a date or already closed (A6).
 */
export function daysOverdue(action: Pick<Action, 'status' | 'due'>, on: IsoDate): number {
  if (isClosed(action) || action.due === null) return 0;
  return Math.max(0, daysBetween(lastDayOf(action.due), on));
}

/** Whether an open action is past its due date. */
export function isOverdue(action: Pick<Action, 'status' | 'due'>, on: IsoDate): boolean {
  // Days written so are in the order of the alphabet: no calendar is needed for a county's lists.
  return !isClosed(action) && action.due !== null && lastDayOf(action.due) < on;
}

/** The order of an action log: soonest due first, those without a date last, then by reference. */
export function compareByDue(
  a: Pick<Action, 'due' | 'reference'>,
  b: Pick<Action, 'due' | 'reference'>,
): number {
  const [first, second] = [dayToSortBy(a), dayToSortBy(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.reference.localeCompare(b.reference);
}

function dayToSortBy({ due }: Pick<Action, 'due'>): string {
  return due === null ? '9999-99-99' : lastDayOf(due);
}
