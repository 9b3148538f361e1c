import type { IsoDate } from '../model/iso-date';
import { daysBetween } from './calendar';

/** How near a day is on which something is due, and how many days are left; fewer than 0 are over. */
export type DueState = { state: 'overdue' | 'soon' | 'later'; due: IsoDate; daysLeft: number };

/** How near `due` is: overdue from the day after it, soon on the day itself and `withinDays` before. */
export function dueState(due: IsoDate, today: IsoDate, withinDays: number): DueState {
  const daysLeft = daysBetween(today, due);
  if (daysLeft < 0) return { state: 'overdue', due, daysLeft };
  return { state: daysLeft <= withinDays ? 'soon' : 'later', due, daysLeft };
}
