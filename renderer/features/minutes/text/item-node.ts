import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ItemView } from './item-view';
import { NODE } from './minute-content';

/** The text as a whole: the items of the agenda, each with its blocks. */
export const MeetingText = Node.create({ name: 'doc', topNode: true, content: `${NODE.item}+` });

/** One item: its head is the agenda's, its text the minute's. */
export const ItemNode = Node.create({
  name: NODE.item,
  content: 'block+',
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => ({ itemId: { default: null, rendered: false } }),
  renderHTML: () => ['section', 0],
  addNodeView: () =>
    ReactNodeViewRenderer(ItemView, {
      // Its head says nothing of its text: a key must not make it be drawn again.
      update: ({ oldNode, newNode, updateProps }) => {
        if (oldNode.type !== newNode.type) return false;
        if (oldNode.attrs !== newNode.attrs) updateProps();
        return true;
      },
    }),
  addKeyboardShortcuts: () => ({
    'Mod-a': ({ editor }) => {
      editor.view.dispatch(itemChosen(editor.state));
      return true;
    },
    // The heads of items cannot be written in: the browser would stop there.
    'Mod-Home': ({ editor }) => editor.commands.focus('start'),
    'Mod-End': ({ editor }) => editor.commands.focus('end'),
    // The screen goes to the next item; no line break is left behind.
    'Mod-Enter': () => true,
    'Mod-Shift-Enter': () => true,
  }),
});

/**
 * All of the item with the cursor selected, and never more: one key must not be able to put the whole
 * meeting in the way of the next.
 */
function itemChosen({ doc, selection: { $from }, tr }: EditorState): Transaction {
  const item = $from.depth === 0 ? doc.firstChild : $from.node(1);
  const start = $from.depth === 0 ? 1 : $from.start(1);
  const end = start + (item?.content.size ?? 0);
  return tr.setSelection(TextSelection.between(doc.resolve(start), doc.resolve(end)));
}
