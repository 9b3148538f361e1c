import type { Editor } from '@tiptap/core';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { PlaceInText } from '#shared/model/edit-history';
import type { AgendaItemId } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import { BLOCK_DEPTH, blocksWithin, itemById, itemIdAt } from './blocks';
import { isWithinConfidential } from './confidential-blocks';
import { focusNow } from './focus-now';
import { NODE, nodeOf } from './minute-content';

/** Where somebody is writing; null where the cursor is in no item. */
export function placeOf({ selection: { $head } }: EditorState): PlaceInText | null {
  const itemId = itemIdAt($head);
  return itemId === null ? null : { itemId, offset: $head.pos - $head.start(1) };
}

/** The cursor where somebody was writing; at the end of the first item where nobody was, or it is gone. */
export function atPlace({ doc, tr }: EditorState, place: PlaceInText | null): Transaction {
  const item = place && itemById(doc, place.itemId);
  const [start, end] = item
    ? [item.at + 1, item.at + item.node.nodeSize - 1]
    : [1, doc.child(0).nodeSize - 1];
  const at = item ? Math.min(start + (place?.offset ?? 0), end) : end;
  return tr.setSelection(TextSelection.near(doc.resolve(at), -1)).setMeta('addToHistory', false);
}

/** Goes to an item: its head comes into sight, and the cursor to the end of its text. */
export function goToItem(editor: Editor, itemId: AgendaItemId): void {
  const item = itemById(editor.state.doc, itemId);
  if (!item) return;
  const shown = editor.view.nodeDOM(item.at);
  if (shown instanceof Element) shown.scrollIntoView({ block: 'start' });
  focusNow(editor, item.at + item.node.nodeSize - 2);
}

/** Goes to an item that is new, and goes on there with what was typed on the way to it. */
export function beginItem(editor: Editor, itemId: AgendaItemId, typed: string): void {
  goToItem(editor, itemId);
  if (typed !== '') editor.view.dispatch(editor.state.tr.insertText(typed));
}

/** Goes to a block of an item, by the id of what it records; to the item where it is there no more. */
export function goToBlock(editor: Editor, itemId: AgendaItemId, blockId: string): void {
  const item = itemById(editor.state.doc, itemId);
  const block =
    item &&
    blocksWithin(editor.state.doc, item.at, item.at + item.node.nodeSize).find(
      ({ node: { attrs } }) => attrs['id'] === blockId || attrs['actionId'] === blockId,
    );
  if (!block) {
    goToItem(editor, itemId);
  } else if (block.node.isTextblock) {
    focusNow(editor, block.at + block.node.nodeSize - 1);
  } else {
    editor.commands.setNodeSelection(block.at);
    focusNow(editor);
  }
}

/**
 * Puts a block after the one with the cursor, and the cursor into a paragraph after it. Where the
 * cursor has gone to another item meanwhile, the block goes to the end of its own.
 */
export function insertBlock(editor: Editor, itemId: AgendaItemId, block: MinuteBlock): void {
  if (itemIdAt(editor.state.selection.$to) !== itemId) goToItem(editor, itemId);
  const { $to } = editor.state.selection;
  const isInBlock = $to.depth >= BLOCK_DEPTH;
  const current = isInBlock ? $to.node(BLOCK_DEPTH) : null;
  // What is written on is as confidential as what was recorded from here.
  const isConfidential = isWithinConfidential(editor.state);
  const isEmpty = current?.isTextblock === true && current.content.size === 0;
  const end = isInBlock ? $to.after(BLOCK_DEPTH) : $to.pos;
  const from = isEmpty ? $to.before(BLOCK_DEPTH) : end;
  const before = editor.state.doc.content.size;
  editor.commands.insertContentAt({ from, to: end }, [
    nodeOf(block),
    { type: NODE.paragraph, attrs: { isConfidential } },
  ]);
  const added = editor.state.doc.content.size - before;
  focusNow(editor, end + added - 1);
}

/** Puts a paragraph after the block with the cursor, and the cursor behind its words. */
export function addParagraph(editor: Editor, text: string): void {
  const { $to } = editor.state.selection;
  const { tr, schema } = editor.state;
  const isEmpty = $to.depth >= BLOCK_DEPTH && $to.parent.content.size === 0;
  if (isEmpty) {
    tr.insertText(text, $to.pos);
  } else {
    const after = $to.depth >= BLOCK_DEPTH ? $to.after(BLOCK_DEPTH) : $to.pos;
    const attrs = { isConfidential: isWithinConfidential(editor.state) };
    const paragraph = schema.nodes[NODE.paragraph]?.create(attrs, schema.text(text));
    if (paragraph) tr.insert(after, paragraph);
    tr.setSelection(TextSelection.create(tr.doc, after + 1 + text.length));
  }
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}
