import type { CellContent, DocumentBlock, DocumentDescription, TableBlock } from './document-block';
import { wordsOf } from './paper-text';
import { isStructure, structureLines, type SpokenBlock } from './structure-block';

/** A table of a paper as rows of text, with what each column is to be as wide as. */
export type PlainTable = {
  title: string;
  headings: string[];
  /** The columns’ shares of the width, to be compared with each other. */
  shares: number[];
  rows: string[][];
};

/** What a spreadsheet can hold of a paper: its tables, and what it says around them, line by line. */
export type PlainPaper = { tables: PlainTable[]; lines: string[] };

/**
 * The tables of a paper as plain text, in their order, for programs that know rows and columns only;
 * and its other lines, from the marking and the title on, so that what it says of itself is not lost.
 */
export function plainPaper({ blocks, marking }: DocumentDescription): PlainPaper {
  return {
    tables: blocks.filter((block) => block.type === 'table').map(plainTable),
    lines: [...(marking === 'none' ? [] : [marking]), ...blocks.flatMap(anyLines)],
  };
}

function plainTable({ title, columns, rows }: TableBlock): PlainTable {
  return {
    title,
    headings: columns.map(({ heading }) => heading),
    shares: columns.map(({ share }) => share),
    rows: rows.map((row) => row.map(cellText)),
  };
}

function anyLines(block: DocumentBlock): string[] {
  return isStructure(block) ? structureLines(block) : linesOf(block);
}

function linesOf(block: SpokenBlock): string[] {
  switch (block.type) {
    case 'table':
      return [];
    case 'fields':
      return block.fields.map(({ name, value }) => `${name}: ${wordsOf(value)}`);
    case 'bullets':
      return block.items.map((item) => `• ${wordsOf(item)}`);
    case 'signature':
      return [block.statement, ...block.lines];
    case 'item-heading':
      return [`${block.item}. ${wordsOf(block.text)}`];
    case 'minute-paragraph':
      return [`${block.item}.${block.paragraph} ${wordsOf(block.text)}`];
    case 'heading':
    case 'paragraph':
    case 'callout':
      return [wordsOf(block.text)];
  }
}

function cellText(cell: CellContent): string {
  return typeof cell === 'object' && 'bullets' in cell
    ? cell.bullets.map((item) => `• ${wordsOf(item)}`).join('\n')
    : wordsOf(cell);
}
