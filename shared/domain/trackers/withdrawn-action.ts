import type { Action } from '../../model/action';
import type { Tracker } from '../../model/tracker';

/**
 * Trackers once an action is taken out of the log (G12): a next step that became it is nobody's again.
 * One whose action was confidential keeps its tie to it, so that its words stay out of what is printed
 * (M3). Answers the trackers themselves where none had such a step.
 */
export function withoutWithdrawn(
  trackers: Tracker[],
  action: Pick<Action, 'id' | 'isConfidential'>,
): Tracker[] {
  const isIts = ({ actionId }: { actionId: Action['id'] | null }): boolean =>
    actionId === action.id;
  const has = (tracker: Tracker): boolean =>
    tracker.kind === 'grid' && tracker.cells.some(({ nextSteps }) => nextSteps.some(isIts));
  if (action.isConfidential || !trackers.some(has)) return trackers;
  return trackers.map((tracker) =>
    tracker.kind === 'grid' && has(tracker)
      ? {
          ...tracker,
          cells: tracker.cells.map((cell) => ({
            ...cell,
            nextSteps: cell.nextSteps.map((step) =>
              isIts(step) ? { ...step, actionId: null } : step,
            ),
          })),
        }
      : tracker,
  );
}
