import type { DocumentBlock, MinuteParagraphBlock } from '#shared/documents/document-block';

/** Minute paragraphs that follow each other, as one list. */
export type MinuteList = { type: 'minutes'; paragraphs: readonly MinuteParagraphBlock[] };

/** What is drawn as one: a block, or a list of paragraphs. */
export type DrawnBlock = Exclude<DocumentBlock, MinuteParagraphBlock> | MinuteList;

/** The blocks of a paper, with the paragraphs between two other blocks drawn together. */
export function inLists(blocks: readonly DocumentBlock[]): DrawnBlock[] {
  const drawn: DrawnBlock[] = [];
  let open: MinuteParagraphBlock[] | null = null;
  for (const block of blocks) {
    if (block.type !== 'minute-paragraph') {
      open = null;
      drawn.push(block);
    } else if (open) {
      open.push(block);
    } else {
      open = [block];
      drawn.push({ type: 'minutes', paragraphs: open });
    }
  }
  return drawn;
}
