import type { ImportField, ImportProblem } from '../../model/action-import';
import type { Action } from '../../model/action';
import type { Directory } from '../../model/directory';
import type { OrganisationId, PersonId, WorkStreamId } from '../../model/id';
import { cleanLine } from '../../model/wording';
import type { WorkStream } from '../../model/work-stream';
import { cellOf } from '../../domain/table-cell';
import {
  namesIn,
  plain,
  readAnswer,
  readDay,
  readDueCell,
  readPriority,
  readRag,
  readStatus,
  readWhat,
  type Cell,
  type ReadAction,
} from './read-cells';

/** A row that can be taken over: what it says, and who is to do it. */
export type ReadyRow = ReadAction & {
  /** Its number as a spreadsheet counts it, the first row being 1. */
  row: number;
  ownerIds: PersonId[];
  bodyIds: OrganisationId[];
  /** Owners who are not in the directory so far, by name. */
  newOwners: string[];
  workStreamId: WorkStreamId | null;
};

/** A row that cannot be taken over: which field, what stands there, and why. */
export type FaultyRow = { row: number; field: ImportField; text: string; problem: ImportProblem };

/** A row that is in the log already, or twice in the table: by its reference, or by its words. */
export type DuplicateRow = { row: number; what: string; of: string };

/** What became of the rows of a table. */
export type ReadRows = { ready: ReadyRow[]; faulty: FaultyRow[]; duplicates: DuplicateRow[] };

/** What a table is read against. */
export type Known = Directory & {
  actions: readonly Pick<Action, 'reference' | 'what'>[];
  workStreams: readonly WorkStream[];
  /** Whether owners who are not known are added to the directory; otherwise their rows are faulty. */
  addsPeople: boolean;
};

/**
 * Reads the rows of an action log that is taken over (A1). Every fault of a row is told; a row with one is not
 * taken over, nor is one that is there already. Empty rows are passed over. `first` is the number of the first row.
 */
export function readRows(
  rows: readonly (readonly string[])[],
  columns: readonly ImportField[],
  known: Known,
  first: number,
): ReadRows {
  const found: ReadRows = { ready: [], faulty: [], duplicates: [] };
  const seen = new Map(
    known.actions.flatMap(({ reference, what }) => [
      [plain(reference), reference],
      [plain(what), reference],
    ]),
  );
  const owners = ownerFinder(known);
  const streams = new Map(known.workStreams.map(({ id, name }) => [plain(name), id]));
  for (const [place, cells] of rows.entries()) {
    const row = first + place;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells, columns);
    const owned = ownersOf(cellOf(cells, columns, 'owner'), owners, known.addsPeople);
    const stream = streamOf(cellOf(cells, columns, 'work-stream'), streams);
    const faults = [...read.faults, ...owned.faults, ...stream.faults];
    if (read.action === null || faults.length > 0) {
      found.faulty.push(...faults.map((fault) => ({ row, ...fault })));
      continue;
    }
    const { what, reference } = read.action;
    const of = seen.get(plain(reference)) ?? seen.get(plain(what));
    if (of === undefined) {
      found.ready.push({ row, ...read.action, ...owned.owners, workStreamId: stream.id });
      const name = reference || `row ${row}`;
      for (const key of [reference, what]) if (plain(key) !== '') seen.set(plain(key), name);
    } else found.duplicates.push({ row, what, of });
  }
  return found;
}

type Fault = Omit<FaultyRow, 'row'>;

function readRow(
  cells: readonly string[],
  columns: readonly ImportField[],
): { action: ReadAction | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(field: ImportField, by: (text: string) => Cell<T>): T | null => {
    const text = cellOf(cells, columns, field);
    const cell = by(text);
    if ('value' in cell) return cell.value;
    faults.push({ field, text: cleanLine(text).slice(0, 120), problem: cell.problem });
    return null;
  };
  const action = {
    what: read('what', readWhat),
    due: read('due', readDueCell),
    status: read('status', readStatus),
    rag: read('rag', readRag),
    priority: read('priority', readPriority),
    isConfidential: read('confidential', readAnswer),
    raised: read('raised', readDay),
    closed: read('closed', readDay),
  };
  const { what, status, isConfidential } = action;
  if (what === null || status === null || isConfidential === null) return { action: null, faults };
  const reference = cleanLine(cellOf(cells, columns, 'reference')).slice(0, 200);
  const update = cellOf(cells, columns, 'update');
  return { action: { ...action, what, status, isConfidential, reference, update }, faults };
}

type Found = { personId: PersonId } | { organisationId: OrganisationId };

/** People by name, without titles; then bodies. */
function ownerFinder({ people, organisations }: Directory): Map<string, Found> {
  const bodies = organisations.map(({ id, name }) => [key(name), { organisationId: id }] as const);
  const persons = people.map(({ id, name }) => [key(name), { personId: id }] as const);
  return new Map<string, Found>([...bodies, ...persons]);
}

const key = (name: string): string =>
  plain(name).replace(/^(cllr|councillor|dr|prof|professor|mr|mrs|ms|miss|rev|sir|dame) /, '');

function ownersOf(text: string, owners: Map<string, Found>, addsPeople: boolean) {
  const ownerIds: PersonId[] = [];
  const bodyIds: OrganisationId[] = [];
  const unknown: string[] = [];
  // A name may have a comma or an "and" in it: the whole cell is looked for first.
  const names = owners.has(key(text)) ? [text] : namesIn(text);
  for (const name of names) {
    const found = owners.get(key(name));
    if (found === undefined) unknown.push(cleanLine(name).slice(0, 120));
    else if ('personId' in found) ownerIds.push(found.personId);
    else bodyIds.push(found.organisationId);
  }
  const faults: Fault[] = addsPeople
    ? []
    : unknown.map((name) => ({ field: 'owner', text: name, problem: 'unknown-owner' }));
  const owned = { ownerIds: [...new Set(ownerIds)], bodyIds: [...new Set(bodyIds)] };
  return { owners: { ...owned, newOwners: unknown }, faults };
}

function streamOf(
  text: string,
  streams: Map<string, WorkStreamId>,
): { id: WorkStreamId | null; faults: Fault[] } {
  if (plain(text) === '') return { id: null, faults: [] };
  const id = streams.get(plain(text));
  if (id !== undefined) return { id, faults: [] };
  const fault: Fault = {
    field: 'work-stream',
    text: cleanLine(text).slice(0, 120),
    problem: 'unknown-stream',
  };
  return { id: null, faults: [fault] };
}
