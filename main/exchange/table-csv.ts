import { stringify } from 'csv-stringify/sync';
import { plainPaper, type PlainTable } from '#shared/documents/plain-tables';
import type { DocumentDescription } from '#shared/documents/document-block';
import { harmlessCell } from './harmless-cell';

/**
 * The tables of a paper as comma-separated values. One table is nothing but its rows, as other programs
 * expect it; before each of several stands a line with its title, and between them an empty one. A paper
 * without a table is what it says instead, so that no file is empty. A marking stands before all of it.
 */
export function tableCsv(description: DocumentDescription): Uint8Array {
  const { tables, lines } = plainPaper(description);
  const text = stringify([...markingRows(description), ...rowsOf(tables, lines)], {
    // Excel reads UTF-8 for what it is only with this before it.
    bom: true,
    record_delimiter: 'windows',
    // Lines within a cell end with a line feed alone, which the library would not take for the end of a row.
    quoted_match: /[\r\n]/,
  });
  return new TextEncoder().encode(text);
}

function markingRows({ blocks, marking }: DocumentDescription): string[][] {
  // What a paper without a table says begins with it.
  const isSaid = marking === 'none' || !blocks.some(({ type }) => type === 'table');
  return isSaid ? [] : [[marking]];
}

function rowsOf(tables: readonly PlainTable[], lines: readonly string[]): string[][] {
  const [only] = tables;
  if (only === undefined) return lines.map((line) => [harmlessCell(line)]);
  if (tables.length === 1) return tableRows(only);
  return tables.flatMap((table, place) => [
    ...(place === 0 ? [] : [['']]),
    [harmlessCell(table.title)],
    ...tableRows(table),
  ]);
}

function tableRows({ headings, rows }: PlainTable): string[][] {
  return [headings, ...rows].map((row) => row.map(harmlessCell));
}
