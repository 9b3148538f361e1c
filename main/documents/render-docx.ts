import type { DocumentBlock, DocumentDescription } from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import { Document, Packer, Paragraph, type Table } from 'docx';
import { noPaperFiles, type PaperFiles } from '../paper-files';
import { listDefinitions } from './item-numbering';
import { logoOf } from './logo';
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
  { logo }: PaperFiles = noPaperFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, blocks, fontSize, marking } = description;
  const document = new Document({
    title: paperText(title),
    ...(marking === 'none' ? {} : { customProperties: [{ name: 'Marking', value: marking }] }),
    numbering: listDefinitions(blocks, fontSize),
    sections: [
      {
        ...pageFrame(description),
        children: [...logoOf(description, logo), ...bodyOf(description)],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, packageParts(description));
  return new Uint8Array(bytes);
}

function bodyOf({ blocks, orientation }: DocumentDescription): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    elementsOf(block, {
      orientation,
      isAfterTable: blocks[index - 1]?.type === 'table',
      isBeforeParagraph: blocks[index + 1]?.type === 'paragraph',
      isBeforeClosing: isClosing(blocks[index + 1]),
    }),
  );
}

const isClosing = (block: DocumentBlock | undefined): boolean =>
  block?.type === 'paragraph' && block.role === 'closing';

function elementsOf(block: DocumentBlock, place: Place): (Paragraph | Table)[] {
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
