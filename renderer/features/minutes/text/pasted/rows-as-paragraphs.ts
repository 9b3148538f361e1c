/** What stands between the cells of a row. */
const BETWEEN_CELLS = ' | ';
/** What ends a line within a cell. */
const LINE_END = 'br, p, div, li, h1, h2, h3, h4, h5, h6';

/**
 * Makes a paragraph of each row of a table. Messages are laid out in tables too: what stands in one of
 * those, or alone in its row, stays what it is.
 */
export function makeRowsParagraphs(page: Document): void {
  // Asked of all before any is changed, and changed from the innermost out.
  const tables = [...page.querySelectorAll('table')].map((table) => ({
    table,
    isLayout: table.matches('[role="presentation"]') || table.querySelector('table') !== null,
  }));
  for (const { table, isLayout } of tables.toReversed()) {
    const rows = [...table.querySelectorAll('caption, tr')];
    table.replaceWith(...rows.flatMap((row) => blocksOf(row, isLayout)));
  }
}

function blocksOf(row: Element, isLayout: boolean): Element[] {
  if (row.tagName === 'CAPTION') return [blockOf(row)];
  const cells = [...row.children];
  const filled = cells.filter((cell) => cell.textContent?.trim());
  if (isLayout || filled.length < 2) return filled.map(blockOf);
  const paragraph = document.createElement('p');
  paragraph.textContent = cells
    .map(lineOf)
    .join(BETWEEN_CELLS)
    .replace(/[\s|]+$/, '');
  return [paragraph];
}

function blockOf(cell: Element): Element {
  const block = document.createElement('div');
  block.append(...cell.childNodes);
  return block;
}

function lineOf(cell: Element): string {
  for (const end of cell.querySelectorAll(LINE_END)) end.after(' ');
  return (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
