import type { Node as TextNode, ResolvedPos } from '@tiptap/pm/model';
import type { AgendaItemId } from '#shared/model/id';

/** How deep the blocks of an item lie: the meeting holds items, and each item its blocks. */
export const BLOCK_DEPTH = 2;

/** A block, and the place before it. */
export type Placed = { node: TextNode; at: number };

/** The items that a stretch touches. */
export function itemsWithin(doc: TextNode, from: number, to: number): Placed[] {
  const found: Placed[] = [];
  doc.forEach((node, at) => {
    if (from < at + node.nodeSize && to > at) found.push({ node, at });
  });
  return found;
}

/** The blocks of items that a stretch touches. */
export function blocksWithin(doc: TextNode, from: number, to: number): Placed[] {
  const found: Placed[] = [];
  for (const item of itemsWithin(doc, from, to)) {
    item.node.forEach((node, offset) => {
      const at = item.at + 1 + offset;
      if (from < at + node.nodeSize && to > at) found.push({ node, at });
    });
  }
  return found;
}

/** The item a place is in; null between items. */
export function itemIdAt(place: ResolvedPos): AgendaItemId | null {
  return place.depth === 0 ? null : itemIdOf(place.node(1));
}

export function itemIdOf(item: TextNode): AgendaItemId {
  return item.attrs['itemId'] as AgendaItemId;
}

/** An item by its id, and the place before it; null where the meeting has none of it. */
export function itemById(doc: TextNode, itemId: AgendaItemId): Placed | null {
  return (
    itemsWithin(doc, 0, doc.content.size).find(({ node }) => itemIdOf(node) === itemId) ?? null
  );
}
