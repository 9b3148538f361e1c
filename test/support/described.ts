import type {
  CellContent,
  DocumentBlock,
  DocumentDescription,
  TableBlock,
} from '#shared/documents/document-block';
import { wordsOf } from '#shared/documents/paper-text';
import { isStructure, structureLines, type SpokenBlock } from '#shared/documents/structure-block';

export { wordsOf };

function cellWords(cell: CellContent): string {
  return typeof cell === 'object' && 'bullets' in cell
    ? cell.bullets.map((one) => `• ${wordsOf(one)}`).join('\n')
    : wordsOf(cell);
}

/** A table's rows as words. */
export function rowsOf(table: TableBlock | undefined): string[][] {
  return table?.rows.map((row) => row.map(cellWords)) ?? [];
}

/** The table of this title. */
export function tableTitled(
  { blocks }: DocumentDescription,
  title: string,
): TableBlock | undefined {
  return blocks.find(
    (block): block is TableBlock => block.type === 'table' && block.title === title,
  );
}

/** The value of a particular at the head of a paper; null where it is not there. */
export function fieldOf({ blocks }: DocumentDescription, name: string): string | null {
  const fields = blocks.flatMap((block) => (block.type === 'fields' ? block.fields : []));
  const field = fields.find((one) => one.name === name);
  return field === undefined ? null : wordsOf(field.value);
}

/** What stands between a heading and the next one, in short: "5.1 text", "action: text". */
export function under(description: DocumentDescription, heading: string): string[] {
  const isHeading = (block: DocumentBlock): boolean =>
    block.type === 'heading' || block.type === 'item-heading';
  const start = description.blocks.findIndex(
    (block) => isHeading(block) && 'text' in block && wordsOf(block.text) === heading,
  );
  if (start < 0) throw new Error(`no heading ${heading}`);
  const rest = description.blocks.slice(start + 1);
  const end = rest.findIndex(isHeading);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (isStructure(block) ? structureLines(block) : inShort(block)));
}

function inShort(block: SpokenBlock): string[] {
  switch (block.type) {
    case 'minute-paragraph':
      return [`${block.item}.${block.paragraph} ${wordsOf(block.text)}`];
    case 'callout':
      return [`${block.kind}: ${wordsOf(block.text)}`];
    case 'bullets':
      return block.items.map((item) => `• ${wordsOf(item)}`);
    case 'table':
      return rowsOf(block).map((row) => row.join(' | '));
    case 'fields':
      return block.fields.map((field) => `${field.name}: ${wordsOf(field.value)}`);
    case 'signature':
      return [block.statement, ...block.lines];
    case 'heading':
    case 'item-heading':
    case 'paragraph':
      return [wordsOf(block.text)];
  }
}
