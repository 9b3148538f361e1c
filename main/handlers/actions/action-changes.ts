import type { UndoToken } from '#shared/ipc/views';
import type { Action, ActionLog } from '#shared/model/action';
import type { ActionId, PartnershipId } from '#shared/model/id';
import type { Dependencies } from '../dependencies';
import { actionIn, readActionLog, readPartnership } from '../records';
import { withEntry } from '../entries';

type Which = { partnershipId: PartnershipId; actionId: ActionId };

/** Changes the action log of a partnership, and answers the means to take the change back. */
export function changeLog(
  deps: Dependencies,
  id: PartnershipId,
  next: (log: ActionLog) => ActionLog | Promise<ActionLog>,
): Promise<{ undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    await readPartnership(deps, id);
    const log = await next(await readActionLog(deps, id));
    return { undo: await deps.changes.commit([{ kind: 'action-log', id, next: log }]) };
  });
}

/** Changes one action of a log, and answers what it is now and the means to take the change back. */
export async function changeAction(
  deps: Dependencies,
  { partnershipId, actionId }: Which,
  next: (action: Action, log: ActionLog) => Action | Promise<Action>,
): Promise<{ action: Action; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const log = await readActionLog(deps, partnershipId);
    const action = await next(actionIn(log, actionId), log);
    const changed = { ...log, actions: withEntry(log.actions, action) };
    const undo = await deps.changes.commit([
      { kind: 'action-log', id: partnershipId, next: changed },
    ]);
    return { action, undo };
  });
}
