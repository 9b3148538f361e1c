import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Typing while a whole block is selected, as an action after a click on it, begins a paragraph
 * after the block. By itself the editor would put the text in its place.
 */
export function typeBesideBlock(view: EditorView, text: string): boolean {
  const { selection, schema, tr } = view.state;
  const { paragraph } = schema.nodes;
  if (!(selection instanceof NodeSelection) || !paragraph) return false;
  const after = selection.to;
  tr.insert(after, paragraph.create(null, schema.text(text)));
  tr.setSelection(TextSelection.create(tr.doc, after + 1 + text.length));
  view.dispatch(tr.scrollIntoView());
  return true;
}
