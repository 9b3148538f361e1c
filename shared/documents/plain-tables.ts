import type {
  CellContent,
  DocumentBlock,
  DocumentDescription,
  Phrases,
  TableBlock,
} from './document-block';
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
      return block.fields.map(({ name, value }) => `${name}: ${textOf(value)}`);
    case 'bullets':
      return block.items.map((item) => `• ${textOf(item)}`);
    case 'signature':
      return [block.statement, ...block.lines];
    case 'item-heading':
      return [`${block.item}. ${block.text}`];
    case 'minute-paragraph':
      return [`${block.item}.${block.paragraph} ${textOf(block.text)}`];
    case 'heading':
    case 'paragraph':
    case 'callout':
      return [textOf(block.text)];
  }
}

function cellText(cell: CellContent): string {
  return typeof cell === 'object' && 'bullets' in cell
    ? cell.bullets.map((item) => `• ${textOf(item)}`).join('\n')
    : textOf(cell);
}

function textOf(text: Phrases): string {
  const pieces = typeof text === 'string' ? [text] : text;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
}
