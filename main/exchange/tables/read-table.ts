import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { TABLE_FILE_MAXIMUM, type ReadTable, type TableFault } from '#shared/model/table-import';
import { cardHeadings, isCardFile } from '#shared/text/import/card-columns';
import { readCards } from '../cards/read-cards';
import { unharmedCell } from '../harmless-cell';
import { ZipRefused, zipParts } from '../zip-parts';

/** More than any action log or directory: what is larger is refused before it is read. */
const LIMITS = { rows: 20_000, columns: 60, cell: 25_000, record: 2 ** 20 };

/** So many rows at the end may be without anything in them. */
const EMPTY_ROWS = 1000;

type Day = { toISOString: () => string };
type Cell = string | number | boolean | Day | null | undefined;

/**
 * The rows of a table in a file: the first sheet of an .xlsx file, the contact cards of a .vcf file below their
 * headings, otherwise values between commas, semicolons or tabs.
 */
export async function readTable({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<ReadTable> {
  if (bytes.length > TABLE_FILE_MAXIMUM) return { because: 'too-large' };
  try {
    if (isCardFile(name)) return cardTable(textOf(bytes));
    const rows = /\.xlsx$/i.test(name) ? await sheetRows(bytes) : separatedRows(textOf(bytes));
    return squared(rows);
  } catch (error) {
    return { because: faultOf(error) };
  }
}

/** What is wrong with a workbook is told where it was made to do harm. */
function faultOf(error: unknown): TableFault {
  if (!(error instanceof ZipRefused) || error.because === 'no-zip') return 'no-table';
  return error.because;
}

/** Packed anew from what was judged, so that the library reads nothing else of the file. */
async function sheetRows(bytes: Uint8Array): Promise<Cell[][]> {
  const parts = await zipParts(bytes, (path) => /\.(xml|rels)$/.test(path));
  const judged = zipSync(Object.fromEntries(parts), { level: 0 });
  parts.clear();
  return (await readSheet(Buffer.from(judged.buffer))) as Cell[][];
}

/** A card in which nothing could be read stays an empty row: it is for the reader to say so. */
function cardTable(text: string): ReadTable {
  const cards = readCards(text);
  if (cards.every((cells) => cells.every((cell) => cell === ''))) return { because: 'no-cards' };
  if (cards.length >= LIMITS.rows) return { because: 'too-many-rows' };
  return { rows: [[...cardHeadings], ...cards.map((cells) => cells.map(textIn))] };
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
  const separator = separatorOf(text);
  if (hasEndlessRow(text, separator)) throw new Error('a row goes on for ever');
  return parse(text, {
    bom: true,
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    // What goes on for ever is not read to its end.
    to: LIMITS.rows + 1 + EMPTY_ROWS,
    max_record_size: LIMITS.record,
  });
}

/** Whether a line has more separators than all the text of a row could hold: the library would count them all. */
function hasEndlessRow(text: string, separator: string): boolean {
  let lineEnd = -1;
  let count = 0;
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) {
    if (at > lineEnd) {
      lineEnd = endOfLine(text, at);
      count = 0;
    }
    count += 1;
    if (count > LIMITS.cell) return true;
  }
  return false;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The one of three that stands most often in the first line that has any. */
function separatorOf(text: string): string {
  const begin = text.slice(0, LIMITS.cell);
  const line = begin.split('\n').find((one) => /[,;\t]/.test(one)) ?? '';
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

/** Days as this app writes them, whatever the sheet shows; without the apostrophe that it put before a formula. */
function textIn(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'object' ? cell.toISOString().slice(0, 10) : String(cell);
  return unharmedCell(text.trim().slice(0, LIMITS.cell));
}
