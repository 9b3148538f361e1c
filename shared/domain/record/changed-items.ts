import type { AgendaItemId } from '../../model/id';

/** An item of a version as it is read: its title, and each piece of its minute in words. */
export type WordedItem = { itemId: AgendaItemId; title: string; lines: readonly string[] };

/** An item that two versions have differently: what each says; null where it has no such item. */
export type ChangedItem = {
  itemId: AgendaItemId;
  before: WordedItem | null;
  after: WordedItem | null;
};

/**
 * The items that two versions of minutes have differently (M1), in the order of the later one, with
 * those that are gone from it last. An item is the same one by its id, wherever it stands.
 */
export function changedItems(
  before: readonly WordedItem[],
  after: readonly WordedItem[],
): ChangedItem[] {
  const beforeById = new Map(before.map((item) => [item.itemId, item]));
  const afterIds = new Set(after.map(({ itemId }) => itemId));
  const kept = after.map((item) => ({
    itemId: item.itemId,
    before: beforeById.get(item.itemId) ?? null,
    after: item,
  }));
  const gone = before
    .filter(({ itemId }) => !afterIds.has(itemId))
    .map((item) => ({ itemId: item.itemId, before: item, after: null }));
  return [...kept, ...gone].filter((pair) => asText(pair.before) !== asText(pair.after));
}

/** Title and lines as one text; an item that is not there is unlike any that is. */
function asText(item: WordedItem | null): string | null {
  return item === null ? null : [item.title, ...item.lines].join('\n');
}
