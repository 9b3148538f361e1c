import { guessColumns, headingRow } from '#shared/text/import/guess-columns';
import { readRows, type ReadRows } from '#shared/text/import/read-rows';
import {
  MOST_TOLD,
  tableTokenSchema,
  type TableToken,
  type TableView,
} from '#shared/ipc/areas/action-import';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { ReadTable } from '#shared/model/action-import';
import { Refused } from '../../refused';
import type { Answers, Area, ChosenFile, Dependencies } from '../dependencies';
import { readActionLog, readDirectory, readPartnership } from '../records';
import { takenOver } from './taken-over';

/** A table that was read: its headings, the rows below them, and the number of the first of those. */
type Kept = { name: string; headings: string[]; rows: string[][]; first: number };

/** So many tables wait at once; one that nobody came back to is forgotten. */
const REMEMBERED = 5;
const SAMPLE = 5;
const SHOWN = 120;

/** Taking over an action log that was kept elsewhere (A1). */
export function importHandlers(deps: Dependencies): Answers<Area<'actionImport'>> {
  const tables = new Map<TableToken, Kept>();

  async function read(file: ChosenFile): Promise<TableView> {
    const table = keptTable(file.name, await deps.readTable(file));
    const token = tableTokenSchema.parse(deps.newId());
    tables.set(token, table);
    const oldest = tables.keys().next();
    if (tables.size > REMEMBERED && !oldest.done) tables.delete(oldest.value);
    return viewOf(token, table);
  }

  function tableOf(token: TableToken): Kept {
    const table = tables.get(token);
    if (!table) throw new Refused('not-found', { what: 'table' });
    return table;
  }

  async function understood(input: Parsed<'actionImport:preview'>): Promise<ReadRows> {
    const { rows, first } = tableOf(input.token);
    await readPartnership(deps, input.partnershipId);
    const { actions, workStreams } = await readActionLog(deps, input.partnershipId);
    const { addsPeople } = input;
    const known = { ...(await readDirectory(deps)), actions, workStreams, addsPeople };
    return readRows(rows, input.columns, known, first);
  }

  return {
    'actionImport:choose': async () => {
      const chosen = await deps.files.chooseFile();
      return chosen && read(chosen);
    },
    'actionImport:paste': ({ pieces }) =>
      read({ name: 'pasted', bytes: new TextEncoder().encode(pieces.join('')) }),
    'actionImport:preview': async (input) => previewOf(await understood(input)),
    'actionImport:run': (input) =>
      deps.changes.inTurn(async () => {
        const { ready } = await understood(input);
        if (ready.length === 0) throw new Refused('nothing-to-import');
        const values = await takenOver(deps, input.partnershipId, ready);
        const undo = await deps.changes.commit(values);
        tables.delete(input.token);
        return { taken: ready.length, undo };
      }),
  };
}

/** Where the headings are found, and the rows below them; refused where there is nothing to take over. */
function keptTable(name: string, table: ReadTable): Kept {
  if ('because' in table) throw new Refused('table-not-read', { name, because: table.because });
  const place = headingRow(table.rows);
  const rows = table.rows.slice(place + 1);
  if (rows.length === 0) throw new Refused('table-not-read', { name, because: 'only-headings' });
  const headings = (table.rows[place] ?? []).map((text) => text.slice(0, SHOWN));
  // A spreadsheet counts from 1, and the headings stand above.
  return { name, headings, rows, first: place + 2 };
}

function viewOf(token: TableToken, { name, headings, rows }: Kept): TableView {
  return {
    token,
    name,
    headings,
    columns: guessColumns(headings),
    sample: rows.slice(0, SAMPLE).map((row) => row.map((text) => text.slice(0, SHOWN))),
    rows: rows.length,
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
