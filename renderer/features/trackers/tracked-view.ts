import { unownedSteps, blankPositions } from '#shared/domain/trackers/grid';
import { unownedRecommendations } from '#shared/domain/trackers/recommendations';
import { nameBook, type NameBook } from '#shared/documents/name-book';
import type { ActionLogView, RegistersView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { Tracker } from '#shared/model/tracker';

/** What the screens of trackers are made from: the registers, and the actions steps became. */
export type TrackedView = RegistersView & { actions: readonly Action[]; names: NameBook };

/** The registers of a partnership with its actions. */
export function trackedViewOf(view: RegistersView, { actions }: ActionLogView): TrackedView {
  return { ...view, actions, names: nameBook(view, view.today) };
}

/** How much of a tracker is missing: positions, and owners of steps or recommendations (G12, A10). */
export function lacksOf(
  tracker: Tracker,
  { actions, today }: Pick<TrackedView, 'actions' | 'today'>,
): { blank: number; steps: number; rows: number } {
  if (tracker.kind === 'recommendations') {
    return { blank: 0, steps: 0, rows: unownedRecommendations(tracker).length };
  }
  return {
    blank: blankPositions(tracker, today).length,
    steps: unownedSteps(tracker, actions).length,
    rows: 0,
  };
}
