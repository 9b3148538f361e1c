import { highestMarking } from '../domain/markings';
import { plainDate } from '../text/dates';
import { packTitle, packWords as words } from '../text/packs';
import type { DocumentBlock, DocumentDescription, HeadingBlock } from './document-block';
import { packCover, packItemBlocks, type PackCover } from './pack-cover-blocks';
import { paperFrame } from './papers';

/** A paper within a pack, and what it is called there. */
export type PackPart = { title: string; description: DocumentDescription };

/**
 * A pack as one document: cover, contents, what each item has, and every part on pages of its own, as it
 * would be by itself but for its headings, which are one level lower (N2, N6).
 */
export function packDocument(cover: PackCover, parts: readonly PackPart[]): DocumentDescription {
  const entries = [words.itemsHeading, ...parts.map(({ title }) => title)];
  return {
    ...packFrame(cover, parts),
    blocks: [
      ...packCover(cover),
      { type: 'contents', title: words.contents, entries },
      ...packItemBlocks(cover),
      besides(cover),
      ...parts.flatMap(partBlocks),
    ],
  };
}

/** Words in any case: what ends with a table is followed by an empty line when a part begins. */
function besides({ plan: { paperIds } }: PackCover): DocumentBlock {
  const text = paperIds.length === 0 ? words.endOfContents : words.besides;
  return { type: 'paragraph', role: 'body', text };
}

/** The cover of a pack of files: with what each item has, and the files in their order. */
export function packCoverDocument(
  cover: PackCover,
  parts: readonly PackPart[],
  files: readonly string[],
): DocumentDescription {
  return {
    ...packFrame(cover, parts),
    blocks: [
      ...packCover(cover),
      ...packItemBlocks(cover),
      { type: 'heading', level: 2, text: words.filesHeading },
      {
        type: 'table',
        title: words.filesTitle,
        summary: words.filesSummary,
        columns: [
          { heading: words.number, share: 900 },
          { heading: words.file, share: 8126 },
        ],
        rows: files.map((file, place) => [[{ strong: String(place + 1) }], file]),
      },
    ],
  };
}

/** A pack is marked as its most sensitive part is. */
function packFrame(
  cover: PackCover,
  parts: readonly PackPart[],
): Omit<DocumentDescription, 'blocks'> {
  const { partnership, meeting, audience, plan } = cover;
  const { name } = partnership;
  const title = packTitle({ audience, supplement: plan.supplement }, meeting.date);
  const frame = paperFrame(cover);
  const markings = [frame.marking, ...parts.map(({ description }) => description.marking)];
  return {
    ...frame,
    marking: highestMarking(markings),
    title: `${name}: ${title}`,
    footerText: `${name}: ${words.name}, ${plainDate(meeting.date)}`,
    orientation: 'portrait',
  };
}

/** Its own title gives way to what the contents call it, and the name above it to the cover's. */
function partBlocks({ title, description }: PackPart): DocumentBlock[] {
  const { orientation, footerText, blocks } = description;
  return [
    { type: 'part', orientation, footerText },
    ...blocks.flatMap((block) => lowered(block, title)),
  ];
}

function lowered(block: DocumentBlock, title: string): DocumentBlock[] {
  if (block.type === 'heading') {
    return [loweredHeading(block.level, block.level === 1 ? title : block.text)];
  }
  if (block.type === 'item-heading') return [{ ...block, level: 3 }];
  const isNameAbove = block.type === 'paragraph' && block.role === 'over-title';
  return isNameAbove ? [] : [block];
}

function loweredHeading(level: number, text: HeadingBlock['text']): DocumentBlock {
  if (level === 1) return { type: 'heading', level: 2, text };
  return { type: 'heading', level: level === 2 ? 3 : 4, text };
}

/**
 * Of minutes what was taken without the public: their head, and what stands under the closed items, which
 * keep their numbers (X1, BCP 3.4). Null where there is none.
 */
export function closedPart(
  description: DocumentDescription,
  closed: ReadonlySet<number>,
): DocumentDescription | null {
  if (closed.size === 0) return null;
  const { blocks } = description;
  const firstItem = blocks.findIndex(({ type }) => type === 'item-heading');
  const isUnder = underClosed(closed);
  const body = blocks.slice(Math.max(firstItem, 0)).filter(isUnder);
  return { ...description, blocks: [...blocks.slice(0, Math.max(firstItem, 0)), ...body] };
}

/** Whether a block stands under a closed item, for blocks that are asked about in their order. */
function underClosed(closed: ReadonlySet<number>): (block: DocumentBlock) => boolean {
  let isUnder = false;
  return (block) => {
    if (block.type === 'item-heading') isUnder = closed.has(block.item);
    if (block.type === 'heading' && block.level <= 2) isUnder = false;
    return isUnder;
  };
}
