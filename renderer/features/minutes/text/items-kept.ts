import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node as TextNode, type Schema } from '@tiptap/pm/model';
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { itemIdOf, itemsWithin } from './blocks';
import { isFollowing } from './follow-agenda';
import { NODE } from './minute-content';

const DELETING_KEYS: readonly string[] = ['Backspace', 'Delete', 'Enter'];

/**
 * That the text keeps its items, whatever is selected across them: what is deleted goes out of each
 * item by itself, so that no item loses its place or takes up the words of another. A change that
 * would part, join or drop items is not made, unless the agenda was changed so.
 */
export const ItemsKept = Extension.create({
  name: 'itemsKept',
  // Before all keys that delete.
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (_changes, _before, { doc, schema, tr }) => endedInText(doc, schema, tr),
      filterTransaction: (change) =>
        !change.docChanged || isFollowing(change) || haveSameItems(change.before, change.doc),
      props: {
        handleKeyDown: (view, { key }) =>
          DELETING_KEYS.includes(key) && isAcrossItems(view.state) && deleteChosen(view),
        handleTextInput: (view, _from, _to, text) =>
          isAcrossItems(view.state) && deleteChosen(view, text),
        handlePaste: (view) => {
          if (isAcrossItems(view.state)) deleteChosen(view);
          return false;
        },
        handleDOMEvents: {
          // The browser's clipboard takes the words first.
          cut: (view) => {
            if (isAcrossItems(view.state)) queueMicrotask(() => deleteChosen(view));
            return false;
          },
        },
        transformPasted: withoutItems,
      },
    }),
  ],
});

/** Gives each item a place to write at its end, as an action there would have none after it. */
function endedInText(doc: TextNode, { nodes }: Schema, tr: Transaction): Transaction | null {
  for (const { node, at } of itemsWithin(doc, 0, doc.content.size).toReversed()) {
    const paragraph = nodes[NODE.paragraph]?.create();
    if (paragraph && node.lastChild?.type !== paragraph.type) {
      tr.insert(at + node.nodeSize - 1, paragraph);
    }
  }
  return tr.docChanged ? tr : null;
}

function haveSameItems(before: TextNode, after: TextNode): boolean {
  if (before.childCount !== after.childCount) return false;
  return before.children.every((item, place) => itemIdOf(item) === itemIdOf(after.child(place)));
}

function isAcrossItems({ selection: { $from, $to } }: EditorState): boolean {
  return $from.index(0) !== $to.index(0);
}

function deleteChosen(view: EditorView, typed = ''): true {
  const tr = withoutChosen(view.state);
  if (typed !== '') tr.insertText(typed);
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** The text without what is selected, item by item; the cursor stays where the selection began. */
export function withoutChosen({ doc, selection: { from, to }, tr }: EditorState): Transaction {
  // From the end, so that the places before stay where they are.
  for (const { node, at } of itemsWithin(doc, from, to).toReversed()) {
    const [start, end] = [Math.max(from, at + 1), Math.min(to, at + node.nodeSize - 1)];
    if (start < end) tr.delete(start, end);
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size))));
}

/** What was copied across items is pasted as their blocks: into the one item with the cursor. */
function withoutItems(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  if (!content.content.some(isItem)) return slice;
  const blocks = content.content.flatMap((node) => (isItem(node) ? node.children : [node]));
  return new Slice(
    Fragment.fromArray([...blocks]),
    Math.max(0, openStart - 1),
    Math.max(0, openEnd - 1),
  );
}

const isItem = ({ type }: TextNode): boolean => type.name === NODE.item;
