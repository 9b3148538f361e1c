import type { Editor } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { agendaItemIdSchema, type AgendaItemId } from '#shared/model/id';
import { BLOCK_DEPTH, itemById, type Placed } from './blocks';
import { focusNow } from './focus-now';
import { goToBlock, goToItem } from './place-in-text';

/** How long the place one has come to is marked. */
const MARK_MS = 2600;
const MARK = 'var(--mb-found)';

/** A place in the text as an address names it: an item, and in it an id, or "3", or "3.1" for a bullet. */
export type TargetInText = { itemId: AgendaItemId; block: string };

/** The place that "item.block" names; null where it names none. */
export function targetFrom(at: string | null): TargetInText | null {
  const [item, ...block] = (at ?? '').split('.');
  const itemId = agendaItemIdSchema.safeParse(item).data;
  return itemId ? { itemId, block: block.join('.') } : null;
}

/**
 * Goes to a place of the text and marks it for a moment; to its item where the place is no more. Waits for
 * the frame in which the text is drawn. Answers the way to think better of it.
 */
export function goToTarget(editor: Editor, target: TargetInText): () => void {
  let frame = 0;
  const go = (): void => {
    if (editor.isDestroyed) return;
    const isDrawn = editor.view.dom.querySelector('p')?.isConnected === true;
    if (!isDrawn) {
      frame = requestAnimationFrame(go);
      return;
    }
    putCursorAt(editor, target);
    const shown = shownAt(editor, target);
    if (!shown) return;
    const isItem = target.block === '';
    show(shown, isItem);
    mark(shown);
    // Items above it may be drawn only now, and have another height than was thought.
    frame = requestAnimationFrame(() => show(shown, isItem));
  };
  frame = requestAnimationFrame(go);
  return () => cancelAnimationFrame(frame);
}

function putCursorAt(editor: Editor, { itemId, block }: TargetInText): void {
  const placed = placedAt(editor.state.doc, { itemId, block });
  if (placed) focusNow(editor, placed.at + placed.node.nodeSize - 1);
  else if (block === '') goToItem(editor, itemId);
  else goToBlock(editor, itemId, block);
}

/** The element of the place with the cursor: the item, the bullet, or the block. */
function shownAt({ state, view }: Editor, { itemId, block }: TargetInText): HTMLElement | null {
  const item = itemById(state.doc, itemId);
  const { $from } = state.selection;
  const inItem = $from.depth > 1 ? $from.before(BLOCK_DEPTH) : $from.pos;
  const at = block === '' ? item?.at : (placedAt(state.doc, { itemId, block })?.at ?? inItem);
  const shown = at === undefined ? null : view.nodeDOM(at);
  return shown instanceof HTMLElement ? shown : null;
}

/** A paragraph or a bullet by its place in the item; null where it is named by its id, or is no more. */
function placedAt(doc: TextNode, { itemId, block }: TargetInText): Placed | null {
  if (!/^\d+(\.\d+)?$/.test(block)) return null;
  let placed = itemById(doc, itemId);
  for (const place of block.split('.').map(Number)) {
    if (!placed || place >= placed.node.childCount) return null;
    const { node, at } = placed;
    const before = node.children.slice(0, place).reduce((sum, one) => sum + one.nodeSize, 0);
    placed = { node: node.child(place), at: at + 1 + before };
  }
  return placed;
}

function show(shown: HTMLElement, isItem: boolean): void {
  shown.scrollIntoView({ block: isItem ? 'start' : 'center' });
}

/** By an animation, as the editor would take a mark of its elements for a change of the text. */
function mark(shown: HTMLElement): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const end = isStill ? MARK : 'transparent';
  shown.animate(
    [{ backgroundColor: MARK }, { backgroundColor: MARK, offset: 0.6 }, { backgroundColor: end }],
    { duration: MARK_MS },
  );
}
