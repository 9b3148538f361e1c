import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Minute } from '#shared/model/minutes';
import { itemById, itemIdOf } from './blocks';
import { itemContentOf } from './minute-content';

/** Set on a change that only does to the text what was done to the agenda. */
const FOLLOWS = 'followsAgenda';

export function isFollowing(change: Transaction): boolean {
  return change.getMeta(FOLLOWS) === true;
}

/**
 * The items of the agenda in its order: those that were added, moved and taken off it. No Undo takes
 * that back, as the agenda would stay as it is.
 */
export function toTheAgenda({ schema, tr }: EditorState, minutes: readonly Minute[]): Transaction {
  let at = 0;
  minutes.forEach((minute, place) => {
    const there = tr.doc.maybeChild(place);
    if (!there || itemIdOf(there) !== minute.itemId) {
      const moved = itemById(tr.doc, minute.itemId);
      if (moved) tr.delete(moved.at, moved.at + moved.node.nodeSize);
      tr.insert(at, moved?.node ?? schema.nodeFromJSON(itemContentOf(minute)));
    }
    at += tr.doc.child(place).nodeSize;
  });
  if (at < tr.doc.content.size) tr.delete(at, tr.doc.content.size);
  return tr.setMeta('addToHistory', false).setMeta(FOLLOWS, true);
}

/** Lets the text on screen follow the agenda. What is typed, its Undos and the cursor stay. */
export function followAgenda({ state, view }: Editor, minutes: readonly Minute[]): void {
  const change = toTheAgenda(state, minutes);
  // Nothing was written by it, so that there is nothing to save.
  if (change.docChanged) view.dispatch(closeHistory(change).setMeta('preventUpdate', true));
}
