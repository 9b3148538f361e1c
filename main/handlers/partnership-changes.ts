import type { PartnershipView, UndoToken } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import type { Dependencies } from './dependencies';
import { readPartnership, viewPartnership } from './records';

/** Changes one partnership, and answers what it is now and the means to take the change back. */
export async function changePartnership(
  deps: Dependencies,
  id: PartnershipId,
  change: (partnership: Partnership) => Partnership | Promise<Partnership>,
): Promise<{ view: PartnershipView; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const next = await change(await readPartnership(deps, id));
    const undo = await deps.changes.commit([{ kind: 'partnership', id, next }]);
    return { view: await viewPartnership(deps, id), undo };
  });
}
