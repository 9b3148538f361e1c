import type { DocumentBlock, DocumentDescription } from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import {
  isStructure,
  type SpokenBlock,
  type StructureBlock,
} from '#shared/documents/structure-block';
import { Document, Packer, Paragraph, type FileChild } from 'docx';
import { contentsOf, pageNumbering } from './contents';
import { listDefinitions } from './item-numbering';
import { packageParts } from './package-parts';
import { pageFrame } from './page-frame';
import {
  bulletsOf,
  headingOf,
  itemHeadingOf,
  minuteParagraphOf,
  paragraphOf,
  particularsOf,
  signatureOf,
} from './paragraphs';
import { sectionsOf } from './sections';
import { tableOf } from './tables';
import { textRuns } from './text-runs';

/** Where a block stands, as far as its neighbours matter to how it is set. */
type Place = {
  orientation: DocumentDescription['orientation'];
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

/** Writes a description as a Word document. Takes a while for a large one: run it in the worker. */
export async function renderDocx(
  description: DocumentDescription,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, blocks, fontSize, marking } = description;
  const document = new Document({
    title: paperText(title),
    ...(marking === 'none' ? {} : { customProperties: [{ name: 'Marking', value: marking }] }),
    numbering: listDefinitions(blocks, fontSize),
    ...(await pageNumbering(description)),
    sections: sectionsOf(description).map((section) => ({
      ...pageFrame(section),
      children: childrenOf(section),
    })),
  });
  const bytes = await Packer.toBuffer(document, undefined, packageParts(description));
  return new Uint8Array(bytes);
}

function childrenOf({ blocks, orientation }: DocumentDescription): FileChild[] {
  return blocks.flatMap((block, index) => {
    if (isStructure(block)) return structureOf(block);
    return elementsOf(block, {
      orientation,
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
          orientation: place.orientation,
          keepsWithNext: place.isBeforeParagraph,
        }),
      ];
    case 'signature':
      return signatureOf(block);
  }
}
