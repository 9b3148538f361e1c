import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { canSplit } from '@tiptap/pm/transform';
import { blanksIn, paragraphsOf } from '#shared/domain/writing/snippets';

/** A split of the paragraph alone, or of the bullet around it too. */
const DEPTHS = [1, 2];

/**
 * Puts a snippet at the cursor, in the place of what is selected, as one step of Undo: a paragraph for
 * each of its lines, a point for each within a list. Its first blank is selected, to be typed over.
 */
export function insertSnippet({ view }: Editor, text: string): void {
  const paragraphs = paragraphsOf(text);
  const { tr } = view.state;
  if (paragraphs.length === 0) return;
  tr.deleteSelection();
  if (!tr.selection.$from.parent.isTextblock) return;
  let blank: { from: number; to: number } | null = null;
  for (const [place, paragraph] of paragraphs.entries()) {
    if (place > 0) goOn(tr);
    const start = tr.selection.from;
    tr.insertText(paragraph);
    const [first] = blanksIn(paragraph);
    if (first) blank ??= { from: start + first.from, to: start + first.to };
  }
  if (blank) tr.setSelection(TextSelection.create(tr.doc, blank.from, blank.to));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** Begins the next paragraph; where none may begin, as in a decision, the text goes on in its line. */
function goOn(tr: Transaction): void {
  const at = tr.selection.from;
  const depth = DEPTHS.find((one) => canSplit(tr.doc, at, one));
  if (depth === undefined) tr.insertText(' ');
  else tr.split(at, depth);
}
