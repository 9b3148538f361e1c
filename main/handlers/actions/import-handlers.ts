import { actionColumns } from '#shared/text/import/action-columns';
import { readRows, type ReadRows } from '#shared/text/import/read-rows';
import { MOST_TOLD } from '#shared/ipc/areas/table-import';
import type { Output, Parsed } from '#shared/ipc/contract';
import { Refused } from '../../refused';
import type { Answers, Area, Dependencies } from '../dependencies';
import { readActionLog, readDirectory, readPartnership } from '../records';
import { createWaitingTables, SHOWN } from '../tables/waiting-tables';
import { takenOver } from './taken-over';

/** Taking over an action log that was kept elsewhere (A1). */
export function importHandlers(deps: Dependencies): Answers<Area<'actionImport'>> {
  const tables = createWaitingTables(deps, actionColumns);

  async function understood(input: Parsed<'actionImport:preview'>): Promise<ReadRows> {
    const { rows, first } = tables.tableOf(input.token);
    await readPartnership(deps, input.partnershipId);
    const { actions, workStreams } = await readActionLog(deps, input.partnershipId);
    const { addsPeople } = input;
    const known = { ...(await readDirectory(deps)), actions, workStreams, addsPeople };
    return readRows(rows, input.columns, known, first);
  }

  return {
    'actionImport:choose': () => tables.choose(),
    'actionImport:paste': ({ pieces }) => tables.paste(pieces),
    'actionImport:preview': async (input) => previewOf(await understood(input)),
    'actionImport:run': (input) =>
      deps.changes.inTurn(async () => {
        const { ready } = await understood(input);
        if (ready.length === 0) throw new Refused('nothing-to-import');
        const values = await takenOver(deps, input.partnershipId, ready);
        const undo = await deps.changes.commit(values);
        tables.forget(input.token);
        return { taken: ready.length, undo };
      }),
  };
}

function previewOf({ ready, faulty, duplicates }: ReadRows): Output<'actionImport:preview'> {
  return {
    ready: ready.length,
    newPeople: [...new Set(ready.flatMap(({ newOwners }) => newOwners))].slice(0, MOST_TOLD),
    faultyRows: new Set(faulty.map(({ row }) => row)).size,
    faulty: faulty.slice(0, MOST_TOLD),
    duplicateRows: duplicates.length,
    duplicates: duplicates
      .slice(0, MOST_TOLD)
      .map((one) => ({ ...one, what: one.what.slice(0, SHOWN) })),
  };
}
