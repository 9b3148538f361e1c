import type { IsoDate } from '../../model/iso-date';
import type { TrackedAction } from '../../model/tracked-action';
import { isClosed, isOverdue } from '../action-progress';
import { groupedActions, type ActionGroup, type GroupKey, type Grouping } from './grouping';
import type { Tracked } from './tracked';

/** One line of a list of actions: the heading of a group, or an action. */
export type ActionLine =
  | { kind: 'group'; key: GroupKey; open: number; overdue: number }
  | { kind: 'action'; action: TrackedAction };

/**
 * A list of actions line by line, each group under its heading; an action that belongs to several groups
 * stands in each of them. Without groups there are no headings.
 */
export function actionLines(
  found: readonly Tracked[],
  grouping: Grouping,
  today: IsoDate,
): ActionLine[] {
  if (grouping === 'none') return found.map(lineOf);
  return groupedActions(found, grouping, today).flatMap(linesOfGroup);
}

/** The line of one action. */
export function lineOf({ row }: Tracked): ActionLine {
  return { kind: 'action', action: row };
}

/** A group line by line, its heading first. */
export function linesOfGroup({ key, actions, open, overdue }: ActionGroup): ActionLine[] {
  return [{ kind: 'group', key, open, overdue }, ...actions.map(lineOf)];
}

/** How many actions there are, how many of them are open, and how many overdue (A6). */
export type ActionTally = { count: number; open: number; overdue: number };

/** Counts of several lists as one. */
export function sumOfTallies(tallies: readonly ActionTally[]): ActionTally {
  return tallies.reduce(
    (sum, one) => ({
      count: sum.count + one.count,
      open: sum.open + one.open,
      overdue: sum.overdue + one.overdue,
    }),
    { count: 0, open: 0, overdue: 0 },
  );
}

/** Counts actions as they stand on a day. */
export function tallyOf(actions: readonly Tracked[], today: IsoDate): ActionTally {
  return {
    count: actions.length,
    open: actions.filter(({ action }) => !isClosed(action)).length,
    overdue: actions.filter(({ action }) => isOverdue(action, today)).length,
  };
}
