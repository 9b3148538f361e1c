import type { RegisterRow, RegisterSelection, RegisterTable } from '../../model/register-table';

type Time = Pick<RegisterSelection, 'from' | 'until'>;

/**
 * The part of a register that a selection shows, in its order: the entries that have every word, in
 * whatever case, and whose day is within the days asked for. Of entries without a day nobody can tell,
 * so they are left out then. Days that choose the records counted choose no rows.
 */
export function selectedRegister(
  table: RegisterTable,
  selection: RegisterSelection,
): RegisterTable {
  const wanted = plain(selection.words).split(/\s+/).filter(Boolean);
  const isWithin = table.isOfTime ? () => true : within(selection);
  const rows = table.rows.filter((row) => isWithin(row) && has(row, wanted));
  return { ...table, rows: inOrder(rows, table, selection) };
}

function within({ from, until }: Time): (row: RegisterRow) => boolean {
  if (from === null && until === null) return () => true;
  return ({ day }) =>
    day !== null && (from === null || from <= day) && (until === null || day <= until);
}

function has({ cells }: RegisterRow, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = plain(cells.map((one) => one.text).join('\n'));
  return wanted.every((word) => text.includes(word));
}

function inOrder(
  rows: readonly RegisterRow[],
  { columns }: RegisterTable,
  { sortBy, isDescending }: RegisterSelection,
): RegisterRow[] {
  if (sortBy === null || columns[sortBy]?.isSortable !== true) return [...rows];
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sortBy) }));
  const turn = isDescending ? -1 : 1;
  return keyed.toSorted((a, b) => turn * compare(a.key, b.key)).map(({ row }) => row);
}

function keyOf({ cells }: RegisterRow, place: number): string {
  const cell = cells[place];
  return cell === undefined ? '' : cell.key || plain(cell.text);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Small letters without their accents, so that "Sian" finds Siân. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
