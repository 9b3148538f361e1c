import type { DocumentBlock, DocumentDescription } from '#shared/documents/document-block';
import {
  isStructure,
  type SpokenBlock,
  type StructureBlock,
} from '#shared/documents/structure-block';
import { Paragraph, type FileChild } from 'docx';
import { contentsOf } from './contents';
import {
  bulletsOf,
  headingOf,
  itemHeadingOf,
  minuteParagraphOf,
  paragraphOf,
  particularsOf,
  signatureOf,
} from './paragraphs';
import { tableOf } from './tables';
import { textRuns } from './text-runs';

/** Where a block stands, as far as its neighbours matter to how it is set. */
type Place = {
  /** The room between the margins. */
  width: number;
  isAfterTable: boolean;
  isBeforeParagraph: boolean;
  isBeforeClosing: boolean;
};

const CALLOUT_STYLES = {
  decision: 'Decision',
  vote: 'Vote',
  action: 'Action',
  declaration: 'Declaration',
};

/** What a paper says, as the paragraphs and tables of a text that is as wide as this. */
export function bodyOf(
  { blocks }: Pick<DocumentDescription, 'blocks'>,
  width: number,
): FileChild[] {
  return blocks.flatMap((block, index) => {
    if (isStructure(block)) return structureOf(block);
    return elementsOf(block, {
      width,
      isAfterTable: blocks[index - 1]?.type === 'table',
      isBeforeParagraph: blocks[index + 1]?.type === 'paragraph',
      isBeforeClosing: isClosing(blocks[index + 1]),
    });
  });
}

/** A part is where a section begins, and nothing in it. */
function structureOf(block: StructureBlock): FileChild[] {
  return block.type === 'contents' ? contentsOf(block) : [];
}

const isClosing = (block: DocumentBlock | undefined): boolean =>
  block?.type === 'paragraph' && block.role === 'closing';

function elementsOf(block: SpokenBlock, place: Place): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(block)];
    case 'item-heading':
      return [itemHeadingOf(block)];
    case 'minute-paragraph':
      return [minuteParagraphOf(block)];
    case 'paragraph':
      return [paragraphOf(block, place)];
    case 'fields':
      return particularsOf(block);
    case 'bullets':
      return bulletsOf(block);
    case 'callout':
      return [new Paragraph({ style: CALLOUT_STYLES[block.kind], children: textRuns(block.text) })];
    case 'table':
      return [
        tableOf(block, {
          width: place.width,
          keepsWithNext: place.isBeforeParagraph,
        }),
      ];
    case 'signature':
      return signatureOf(block);
  }
}
