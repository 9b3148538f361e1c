import { isClosed } from '#shared/domain/action-progress';
import type { ReadyRow } from '#shared/text/import/read-rows';
import { newAction } from '#shared/domain/new-records';
import { nextActionReference, numbersWith, usualPatterns } from '#shared/domain/references';
import type { Action, ActionLog } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import { actionIdSchema, actionUpdateIdSchema, type PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import { ONLY } from '../../storage/documents/document-kinds';
import { settingsOrFirst } from '../app-handlers';
import type { NextValue } from '../changes';
import type { Dependencies } from '../dependencies';
import { withPerson } from '../directory-entries';
import { readActionLog, readDirectory } from '../records';

/**
 * A log with rows that were kept elsewhere, and the directory with the owners they name. References stay as
 * they were given; rows without one are numbered, after all that came with them.
 */
export async function takenOver(
  deps: Dependencies,
  id: PartnershipId,
  rows: readonly ReadyRow[],
): Promise<NextValue[]> {
  const before = await readActionLog(deps, id);
  const { userName } = await settingsOrFirst(deps);
  let directory = await readDirectory(deps);
  const known = directory;
  const references = rows.map(({ reference }) => reference);
  const pattern = before.referencePattern || usualPatterns.A;
  let lastActionNumbers = numbersWith(references, before.lastActionNumbers, pattern);
  const actions: Action[] = [];
  for (const row of rows) {
    const owned = withNewOwners(deps, directory, row);
    directory = owned.directory;
    const raisedOn = row.raised ?? deps.clock.today();
    const numbered = numberedRow(row, { ...before, lastActionNumbers }, raisedOn);
    lastActionNumbers = numbered.last;
    actions.push({
      ...actionOf(deps, row, userName),
      id: actionIdSchema.parse(deps.newId()),
      reference: numbered.reference,
      raisedOn,
      ownerIds: owned.ownerIds,
    });
  }
  const log: ActionLog = { ...before, lastActionNumbers };
  const next = { ...log, actions: [...log.actions, ...actions] };
  // Taking it back frees no number: it may stand in a paper already.
  const values: NextValue[] = [{ kind: 'action-log', id, next, undone: log }];
  if (directory !== known) values.unshift({ kind: 'directory', id: ONLY, next: directory });
  return values;
}

/** The reference a row was given, or the next one of the log. */
function numberedRow({ reference }: ReadyRow, log: ActionLog, on: IsoDate) {
  return reference === ''
    ? nextActionReference(log, on)
    : { reference, last: log.lastActionNumbers };
}

function withNewOwners(
  { newId }: Dependencies,
  directory: Directory,
  { ownerIds, newOwners }: ReadyRow,
): { directory: Directory; ownerIds: Action['ownerIds'] } {
  let next = directory;
  const ids = [...ownerIds];
  for (const name of newOwners) {
    // The row above may have brought them already.
    const known = next.people.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const made = known ? null : withPerson(next, null, { name }, newId);
    if (made) next = made.directory;
    const id = made?.personId ?? known?.id;
    if (id && !ids.includes(id)) ids.push(id);
  }
  return { directory: next, ownerIds: ids };
}

function actionOf(
  { clock, newId }: Dependencies,
  row: ReadyRow,
  by: string,
): Omit<Action, 'id' | 'reference' | 'raisedOn' | 'ownerIds'> {
  const { what, due, status, rag, priority, isConfidential, bodyIds, workStreamId } = row;
  const on = clock.today();
  const update = { id: actionUpdateIdSchema.parse(newId()), on, text: row.update, by };
  return {
    ...newAction,
    what,
    due,
    status,
    rag,
    priority,
    isConfidential,
    bodyIds,
    workStreamId,
    firstDue: due,
    closedOn: isClosed({ status }) ? (row.closed ?? on) : null,
    updates: row.update === '' ? [] : [{ ...update, meetingId: null }],
    origin: null,
  };
}
