import type { RegistersView, UndoToken } from '#shared/ipc/views';
import type { ActionLog } from '#shared/model/action';
import type { PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Registers } from '#shared/model/registers';
import type { NextValue } from '../changes';
import type { Dependencies } from '../dependencies';
import { refuseLocked } from '../record/locked-minutes';
import { readPartnership, readRegisters, viewRegisters } from '../records';

/** What a change makes of the registers, of a meeting whose agenda takes something up, and of the action log. */
type Changed = {
  registers: Registers;
  meeting?: Meeting;
  log?: { next: ActionLog; undone: ActionLog };
};

/** Changes the registers of a partnership; answers what they are now and the means to take it back. */
export async function changeRegisters(
  deps: Dependencies,
  id: PartnershipId,
  next: (registers: Registers, partnership: Partnership) => Changed | Promise<Changed>,
): Promise<{ view: RegistersView; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const partnership = await readPartnership(deps, id);
    const { registers, meeting, log } = await next(await readRegisters(deps, id), partnership);
    if (meeting) await refuseLocked(deps, meeting);
    const values: NextValue[] = [{ kind: 'registers', id, next: registers }];
    if (meeting) values.push({ kind: 'meeting', id: meeting.id, next: meeting });
    if (log) values.push({ kind: 'action-log', id, ...log });
    const undo = await deps.changes.commit(values);
    return { view: await viewRegisters(deps, id), undo };
  });
}
