import type { ActionLog } from '../../../model/action';
import { withReferencesMoved } from '../references/references-in';
import type { MergeContext, Merged } from './merge-findings';

/**
 * The actions of a partnership in which two entries of one person or body are one (P18): each owns once, and
 * where they were the only two owners, nobody is left to lead the other.
 */
export function mergedActionLog(before: ActionLog, { swap }: MergeContext): Merged<ActionLog> {
  const moved = withReferencesMoved('action-log', before, swap);
  if (moved === before) return { next: before, effects: [], bars: [] };
  const actions = moved.actions.map((one, place) =>
    one !== before.actions[place] && one.ownerIds.length + one.bodyIds.length < 2
      ? { ...one, leadId: null }
      : one,
  );
  return { next: { ...moved, actions }, effects: [], bars: [] };
}
