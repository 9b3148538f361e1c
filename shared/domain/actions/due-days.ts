import type { Due } from '../../model/action';
import type { TrackedAction } from '../../model/tracked-action';
import type { Tracked } from './tracked';

/** What is due on a day, or by the end of a month: how much there is, and the first of it. */
export type DueDay = { due: Due; count: number; actions: TrackedAction[] };

/**
 * Actions by when they are due, in the order they came: each day and month with how many are due and so many
 * of them (A12). Those without a date are due on none.
 */
export function dueDays(actions: readonly Tracked[], most: number): DueDay[] {
  const days = new Map<Due, DueDay>();
  for (const tracked of actions) {
    const { due } = tracked.action;
    if (due === null) continue;
    const day = days.get(due) ?? { due, count: 0, actions: [] };
    day.count += 1;
    if (day.actions.length < most) day.actions.push(tracked.row);
    days.set(due, day);
  }
  return [...days.values()];
}
