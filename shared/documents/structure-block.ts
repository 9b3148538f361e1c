import type { ContentsBlock, DocumentBlock, PartBlock } from './document-block';

/** A block that orders a document and says nothing of its own. */
export type StructureBlock = PartBlock | ContentsBlock;

/** Whether a block orders a document: where a part begins, or the contents. */
export function isStructure(block: { type: string }): block is StructureBlock {
  return block.type === 'part' || block.type === 'contents';
}

/** What of it can be read as lines: the contents without their pages. */
export function structureLines(block: StructureBlock): string[] {
  return block.type === 'contents' ? [block.title, ...block.entries] : [];
}

/** A block of a document that is not there to order it. */
export type SpokenBlock = Exclude<DocumentBlock, StructureBlock>;
