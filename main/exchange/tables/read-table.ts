import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { ReadTable } from '#shared/model/action-import';

/** More than any action log: what is larger is refused before it is read. */
const LIMITS = { bytes: 20 * 2 ** 20, rows: 20_000, columns: 60, cell: 25_000 };

type Day = { toISOString: () => string };
type Cell = string | number | boolean | Day | null | undefined;

/** The rows of a table in a file: the first sheet of an .xlsx file, otherwise values between commas, semicolons or tabs. */
export async function readTable({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<ReadTable> {
  if (bytes.length > LIMITS.bytes) return { because: 'too-large' };
  try {
    const rows = /\.xlsx$/i.test(name) ? await sheetRows(bytes) : separatedRows(textOf(bytes));
    return squared(rows);
  } catch {
    return { because: 'no-table' };
  }
}

async function sheetRows(bytes: Uint8Array): Promise<Cell[][]> {
  return (await readSheet(Buffer.from(bytes))) as Cell[][];
}

/** UTF-8, or what Excel writes where it was not told otherwise. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function separatedRows(text: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

/** The one of three that stands most often in the first line that has any. */
function separatorOf(text: string): string {
  const line = text.split('\n').find((one) => /[,;\t]/.test(one)) ?? '';
  const count = (separator: string): number => line.split(separator).length;
  return ['\t', ';', ','].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function squared(rows: readonly (readonly Cell[])[]): ReadTable {
  const width = Math.min(
    LIMITS.columns,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const last = rows.findLastIndex((row) => row.some((cell) => textIn(cell) !== ''));
  if (width === 0 || last < 0) return { because: 'empty' };
  if (last >= LIMITS.rows) return { because: 'too-many-rows' };
  return {
    rows: rows
      .slice(0, last + 1)
      .map((row) => Array.from({ length: width }, (_, place) => textIn(row[place]))),
  };
}

/** Days as this app writes them, whatever the sheet shows. */
function textIn(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'object' ? cell.toISOString().slice(0, 10) : String(cell);
  return text.trim().slice(0, LIMITS.cell);
}
