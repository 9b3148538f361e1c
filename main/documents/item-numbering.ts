import type { DocumentBlock } from '#shared/documents/document-block';
import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';
import { itemIndent } from './page-geometry';

const BULLETS = 'bullets';
const CELL_BULLETS = 'cell-bullets';

/** The list that numbers one item and its paragraphs. */
export function itemList(item: number): string {
  return `item-${item}`;
}

/** Where a block stands in the lists; level 0 numbers items, level 1 their paragraphs. */
export const bulletNumbering = { reference: BULLETS, level: 0 } as const;

/** The bullets of a list within a cell, which has no room for an indent. */
export const cellBulletNumbering = { reference: CELL_BULLETS, level: 0 } as const;

/**
 * Every item has a list of its own that starts at the item's number, so that 5.2 is a real list
 * number and yet stays 5.2 when an item above is cut out or a list pasted in (D2).
 */
export function listDefinitions(blocks: readonly DocumentBlock[], fontSize: number) {
  const items = blocks.filter((block) => block.type === 'item-heading');
  return {
    config: [
      { reference: BULLETS, levels: [bulletLevel(itemIndent(fontSize) + 360, 360)] },
      { reference: CELL_BULLETS, levels: [bulletLevel(284, 284)] },
      ...items.map(({ item }) => ({
        reference: itemList(item),
        levels: itemLevels(item, itemIndent(fontSize)),
      })),
    ],
  };
}

function itemLevels(item: number, indent: number): ILevelsOptions[] {
  const level = (index: number, text: string, start: number): ILevelsOptions => ({
    level: index,
    format: LevelFormat.DECIMAL,
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent, hanging: indent } } },
  });
  return [level(0, '%1.', item), level(1, '%1.%2', 1)];
}

function bulletLevel(left: number, hanging: number): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging } } },
  };
}
