import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { plainPaper, type PlainTable } from '#shared/documents/plain-tables';
import type { DocumentDescription } from '#shared/documents/document-block';
import { cleanText } from '#shared/model/wording';
import { workbookWords } from '#shared/text/file-name';
import { sheetNames } from './sheet-names';

/** The most that Excel lets a cell hold, in UTF-16 units; it calls a file with more damaged. */
const CELL_LIMIT = 32_767;
/** How wide all the columns of a sheet are together, and one of them at the least, in characters. */
const SHEET_WIDTH = 150;
const LEAST_WIDTH = 10;

/**
 * The tables of a paper as a workbook: each a sheet of its own with its heads in bold and in sight, and
 * a last sheet with what the paper says around them. Every cell is text, so that none is ever a formula.
 */
export async function tableWorkbook(description: DocumentDescription): Promise<Uint8Array> {
  const { tables, lines } = plainPaper(description);
  const names = sheetNames([...tables.map(({ title }) => title), workbookWords.about]);
  const sheets = [...tables.map(tableSheet), aboutSheet(lines)].map((sheet, place) => ({
    ...sheet,
    sheet: names[place] ?? '',
  }));
  return writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 12 }).toBuffer();
}

type UnnamedSheet = Omit<Sheet<never>, 'sheet'>;

function tableSheet({ headings, shares, rows }: PlainTable): UnnamedSheet {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return {
    data: [
      headings.map((heading) => ({ ...textCell(heading), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(textCell)),
    ],
    columns: shares.map((share) => ({
      width: Math.max(LEAST_WIDTH, Math.round((share / all) * SHEET_WIDTH)),
    })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function aboutSheet(lines: readonly string[]): UnnamedSheet {
  return { data: lines.map((line) => [textCell(line)]), columns: [{ width: 100 }] };
}

function textCell(text: string): CellObject {
  const value = cleanText(text);
  const isLong = value.length > CELL_LIMIT;
  return {
    type: String,
    value: isLong ? cleanText(`${value.slice(0, CELL_LIMIT - 1)}…`) : value,
    wrap: true,
    alignVertical: 'top',
  };
}
