import { tableTokenSchema, type TableToken, type TableView } from '#shared/ipc/areas/table-import';
import type { ReadTable } from '#shared/model/table-import';
import {
  guessColumns,
  headingRow,
  type Column,
  type KnownColumns,
} from '#shared/text/import/guess-columns';
import { isCardFile } from '#shared/text/import/card-columns';
import { Refused } from '../../refused';
import type { ChosenFile, Dependencies } from '../dependencies';

/** A table that was read: its headings, the rows below them, and the number of the first of those. */
export type WaitingTable = {
  name: string;
  headings: string[];
  rows: string[][];
  first: number;
  isCards: boolean;
};

/** Tables that were read and wait to be taken over, each known by a token. */
export type WaitingTables<Field extends string> = {
  /** Reads one from a file the user chooses; null where none was chosen. */
  choose(): Promise<TableView<Column<Field>> | null>;
  /** Reads one that was pasted, in pieces. */
  paste(pieces: readonly string[]): Promise<TableView<Column<Field>>>;
  /** One that was read before; refused where it is gone. */
  tableOf(token: TableToken): WaitingTable;
  forget(token: TableToken): void;
};

/** So many tables wait at once; one that nobody came back to is forgotten. */
const REMEMBERED = 5;
const SAMPLE = 5;

/** So much of a cell is shown. */
export const SHOWN = 120;

/** Tables whose headings are known by these words. */
export function createWaitingTables<Field extends string>(
  deps: Pick<Dependencies, 'readTable' | 'files' | 'newId'>,
  known: KnownColumns<Field>,
): WaitingTables<Field> {
  const tables = new Map<TableToken, WaitingTable>();

  async function read(file: ChosenFile): Promise<TableView<Column<Field>>> {
    const table = keptTable(file.name, await deps.readTable(file), known);
    const token = tableTokenSchema.parse(deps.newId());
    tables.set(token, table);
    const oldest = tables.keys().next();
    if (tables.size > REMEMBERED && !oldest.done) tables.delete(oldest.value);
    const { name, headings, rows, isCards } = table;
    return {
      token,
      name,
      headings,
      columns: guessColumns(headings, known),
      sample: rows.slice(0, SAMPLE).map((row) => row.map((text) => text.slice(0, SHOWN))),
      rows: rows.length,
      isCards,
    };
  }

  return {
    async choose() {
      const chosen = await deps.files.chooseFile('tables');
      return chosen && read(chosen);
    },
    paste: (pieces) => read({ name: 'pasted', bytes: new TextEncoder().encode(pieces.join('')) }),
    tableOf(token) {
      const table = tables.get(token);
      if (!table) throw new Refused('not-found', { what: 'table' });
      return table;
    },
    forget(token) {
      tables.delete(token);
    },
  };
}

/** Where the headings are found, and the rows below them; refused where there is nothing to take over. */
function keptTable<Field extends string>(
  name: string,
  table: ReadTable,
  known: KnownColumns<Field>,
): WaitingTable {
  if ('because' in table) throw new Refused('table-not-read', { name, because: table.because });
  const place = headingRow(table.rows, known);
  const rows = table.rows.slice(place + 1);
  if (rows.length === 0) throw new Refused('table-not-read', { name, because: 'only-headings' });
  const headings = (table.rows[place] ?? []).map((text) => text.slice(0, SHOWN));
  const isCards = isCardFile(name);
  // A spreadsheet counts from 1, and the headings stand above; the first card is the first.
  return { name, headings, rows, first: isCards ? 1 : place + 2, isCards };
}
