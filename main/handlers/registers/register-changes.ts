import type { RegistersView, UndoToken } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Registers } from '#shared/model/registers';
import { Refused } from '../../refused';
import type { NextValue } from '../changes';
import type { Dependencies } from '../dependencies';
import { readPartnership, readRegisters, viewRegisters } from '../records';

/** What a change makes of the registers, and of a meeting where its agenda takes something up. */
type Changed = { registers: Registers; meeting?: Meeting };

/** Changes the registers of a partnership; answers what they are now and the means to take it back. */
export async function changeRegisters(
  deps: Dependencies,
  id: PartnershipId,
  next: (registers: Registers, partnership: Partnership) => Changed | Promise<Changed>,
): Promise<{ view: RegistersView; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const partnership = await readPartnership(deps, id);
    const { registers, meeting } = await next(await readRegisters(deps, id), partnership);
    const values: NextValue[] = [{ kind: 'registers', id, next: registers }];
    if (meeting) values.push({ kind: 'meeting', id: meeting.id, next: meeting });
    const undo = await deps.changes.commit(values);
    return { view: await viewRegisters(deps, id), undo };
  });
}

/** The entry of a register with this id; refuses where it is not, or no longer, there. */
export function entryOf<T extends { id: string }>(
  list: readonly T[],
  id: T['id'],
  what: string,
): T {
  const entry = list.find((one) => one.id === id);
  if (!entry) throw new Refused('not-found', { what });
  return entry;
}

/** The list with the entry of that id replaced, or with it added at the end. */
export function withEntry<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some((one) => one.id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}

/** Refuses a change to an entry that is not there; a new one has no id yet. */
export function refuseUnknown(
  list: readonly { id: string }[],
  id: string | null,
  what: string,
): void {
  if (id !== null && !list.some((one) => one.id === id)) throw new Refused('not-found', { what });
}
