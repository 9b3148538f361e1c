import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { tableWorkbook } from '../../../main/exchange/table-workbook';
import { aDescription, aTable } from '../../support/a-description';
import { openXmlErrors } from '../../support/open-xml-validation';
import { boardLogPapers } from '../../support/sample-papers';

/** A workbook as its parts, each parsed. */
function partsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (name: string) =>
    new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml');
  const all = (name: string, tag: string) => Array.from(part(name).getElementsByTagName(tag));
  return { names: Object.keys(files), all };
}

/** The cells of a sheet, each with its text and its type. */
function cellsOf(bytes: Uint8Array, sheet: number) {
  const { all } = partsOf(bytes);
  const shared = all('xl/sharedStrings.xml', 'si').map(({ textContent }) => textContent ?? '');
  return all(`xl/worksheets/sheet${sheet}.xml`, 'c').map((cell) => ({
    type: cell.getAttribute('t'),
    text: shared[Number(cell.textContent)] ?? '',
    hasFormula: cell.getElementsByTagName('f').length > 0,
  }));
}

const sheetsOf = (bytes: Uint8Array) =>
  partsOf(bytes)
    .all('xl/workbook.xml', 'sheet')
    .map((sheet) => sheet.getAttribute('name'));

/**
 * The SDK wants what is said of a font in one order. ISO/IEC 29500-4 leaves it free (CT_Font is a choice
 * that repeats), Excel takes any, and the library has its own.
 */
function isOrderOfFont(error: string): boolean {
  return /styles\.xml: The element has unexpected child element '\S+main:(b|sz|color)'/.test(error);
}

describe('a paper as a workbook', () => {
  it('has a sheet for each table, and last one for what stands around them', async () => {
    const bytes = await tableWorkbook(
      aDescription(
        [
          { type: 'heading', level: 1, text: 'Log' },
          aTable('Open', [['A-1', 'x']]),
          { type: 'paragraph', role: 'body', text: '1 confidential action is not shown.' },
          aTable('Open', [['A-2', 'y']]),
        ],
        { marking: 'OFFICIAL-SENSITIVE' },
      ),
    );
    expect(sheetsOf(bytes)).toEqual(['Open', 'Open (2)', 'About']);
    expect(cellsOf(bytes, 2).map(({ text }) => text)).toEqual(['Ref', 'What', 'A-2', 'y']);
    expect(cellsOf(bytes, 3).map(({ text }) => text)).toEqual([
      'OFFICIAL-SENSITIVE',
      'Log',
      '1 confidential action is not shown.',
    ]);
  });

  it('keeps its heads in sight, in bold, and its columns in the proportions of the paper', async () => {
    const bytes = await tableWorkbook(aDescription([aTable('Open', [['A-1', 'x']])]));
    const { all } = partsOf(bytes);
    const [pane] = all('xl/worksheets/sheet1.xml', 'pane');
    expect([pane?.getAttribute('ySplit'), pane?.getAttribute('state')]).toEqual(['1', 'frozen']);
    const [narrow = 0, wide = 0] = all('xl/worksheets/sheet1.xml', 'col').map((column) =>
      Number(column.getAttribute('width')),
    );
    expect(wide / narrow).toBeCloseTo(3, 0);
    const styles = all('xl/worksheets/sheet1.xml', 'c').map((cell) => cell.getAttribute('s'));
    expect(styles[0]).not.toBe(styles[2]);
    expect(all('xl/styles.xml', 'b').length).toBeGreaterThan(0);
  });

  it('holds text and never a formula, whatever a cell begins with', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("x")', '12'];
    const bytes = await tableWorkbook(
      aDescription([
        aTable(
          'Open',
          hostile.map((text) => [text, text]),
        ),
      ]),
    );
    const cells = cellsOf(bytes, 1);
    expect(cells.every(({ type, hasFormula }) => type === 's' && !hasFormula)).toBe(true);
    expect(cells.slice(2).map(({ text }) => text)).toEqual(hostile.flatMap((text) => [text, text]));
  });

  it('takes what XML cannot carry out of a cell, and no more than Excel can hold into it', async () => {
    const bytes = await tableWorkbook(
      aDescription([aTable('Open', [['a\u0001\uFFFEb <c> & \uD800', 'x'.repeat(40_000)]])]),
    );
    const [, , odd, long] = cellsOf(bytes, 1);
    expect(odd?.text).toBe('ab <c> & ');
    expect(long?.text).toHaveLength(32_767);
    expect(long?.text.endsWith('…')).toBe(true);
  });

  it('is valid for Excel', { timeout: 60_000 }, async () => {
    const bytes = await tableWorkbook(actionLogDocument(boardLogPapers()));
    expect(sheetsOf(bytes)).toHaveLength(4);
    const errors = await openXmlErrors(bytes, 'xlsx');
    expect(errors.filter((error) => !isOrderOfFont(error))).toEqual([]);
  });
});
