import type { Action, ActionStatus } from '../model/action';
import type { IsoDate } from '../model/iso-date';
import { daysBetween } from './calendar';

/** Statuses that end an action (A11). */
const CLOSED: readonly ActionStatus[] = ['complete', 'closed-not-done'];

/** Whether nothing more is to be done on an action. */
export function isClosed(action: Pick<Action, 'status'>): boolean {
  return CLOSED.includes(action.status);
}

/**
 * How many days an open action is past its due date on a day; 0 on the due date itself, and for
 * one without a date or already closed (A6).
 */
export function daysOverdue(action: Pick<Action, 'status' | 'due'>, on: IsoDate): number {
  if (isClosed(action) || action.due === null) return 0;
  return Math.max(0, daysBetween(action.due, on));
}

/** Whether an open action is past its due date. */
export function isOverdue(action: Pick<Action, 'status' | 'due'>, on: IsoDate): boolean {
  return daysOverdue(action, on) > 0;
}

/** The order of an action log: soonest due first, those without a date last, then by reference. */
export function compareByDue(
  a: Pick<Action, 'due' | 'reference'>,
  b: Pick<Action, 'due' | 'reference'>,
): number {
  const byDue = (a.due ?? '9999-99-99').localeCompare(b.due ?? '9999-99-99');
  return byDue === 0 ? a.reference.localeCompare(b.reference) : byDue;
}
