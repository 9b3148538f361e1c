import type { Output, Parsed } from '#shared/ipc/contract';
import type { Action, ActionLog, Chase } from '#shared/model/action';
import type { ActionId, PartnershipId } from '#shared/model/id';
import { settingsOrFirst } from '../../app-handlers';
import type { NextValue } from '../../changes';
import type { Dependencies } from '../../dependencies';
import { entryOf } from '../../entries';
import { actionIn, readActionLog, readDirectory, readPartnership } from '../../records';

/** The logs together or none: each action gets the day and who was asked, as they are called today. */
export async function recordChases(
  deps: Dependencies,
  { on, chases }: Parsed<'chases:record'>,
): Promise<Output<'chases:record'>> {
  const { people } = await readDirectory(deps);
  const { userName: by } = await settingsOrFirst(deps);
  const asked = new Map<PartnershipId, Map<ActionId, Chase[]>>();
  for (const { personId, parts } of chases) {
    const { name: to } = entryOf(people, personId, 'person');
    for (const { partnershipId, actionIds } of parts) {
      const inLog = asked.get(partnershipId) ?? new Map<ActionId, Chase[]>();
      asked.set(partnershipId, inLog);
      for (const id of actionIds) inLog.set(id, [...(inLog.get(id) ?? []), { on, to, by }]);
    }
  }
  const values: NextValue[] = [];
  for (const [id, own] of asked) {
    await readPartnership(deps, id);
    values.push({ kind: 'action-log', id, next: withChases(await readActionLog(deps, id), own) });
  }
  return { undo: await deps.changes.commit(values) };
}

/** Somebody is asked once for a day. */
function withChases(log: ActionLog, asked: ReadonlyMap<ActionId, Chase[]>): ActionLog {
  for (const id of asked.keys()) actionIn(log, id);
  const next = (action: Action): Action => {
    const isNew = (chase: Chase): boolean =>
      !action.chased.some((one) => one.on === chase.on && one.to === chase.to);
    const own = (asked.get(action.id) ?? []).filter(isNew);
    return own.length === 0 ? action : { ...action, chased: [...action.chased, ...own] };
  };
  return { ...log, actions: log.actions.map(next) };
}
