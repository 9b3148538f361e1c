import type { Editor } from '@tiptap/core';
import type { NodeType } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { canSplit } from '@tiptap/pm/transform';
import { blanksIn, paragraphsOf } from '#shared/domain/writing/snippets';

/** A split of the paragraph alone, or of the bullet around it too. */
const DEPTHS = [1, 2];

/**
 * Puts a snippet at the cursor, in the place of words that are selected, as one step of Undo: a paragraph
 * for each of its lines, a point for each within a list. Its first blank is selected, to be typed over.
 */
export function insertSnippet({ view }: Editor, text: string): void {
  const paragraphs = paragraphsOf(text);
  const { tr } = view.state;
  if (paragraphs.length === 0) return;
  if (!makeRoom(tr)) return;
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

/** Takes selected words away, but never a block: the snippet stands after one, and after several. */
function makeRoom(tr: Transaction): boolean {
  const { selection } = tr;
  const { $from, $to, to } = selection;
  const { paragraph } = tr.doc.type.schema.nodes;
  if (selection instanceof NodeSelection && paragraph && mayFollow(selection, paragraph)) {
    tr.insert(to, paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, to + 1));
  } else if ($from.sameParent($to) && $from.parent.inlineContent) tr.deleteSelection();
  else tr.setSelection(TextSelection.near($to, -1));
  return tr.selection.$from.parent.isTextblock;
}

function mayFollow({ node, $to }: NodeSelection, type: NodeType): boolean {
  const place = $to.index();
  return node.isBlock && $to.parent.canReplaceWith(place, place, type);
}

/** Begins the next paragraph; where none may begin, as in a decision, the text goes on in its line. */
function goOn(tr: Transaction): void {
  const at = tr.selection.from;
  const depth = DEPTHS.find((one) => canSplit(tr.doc, at, one));
  if (depth === undefined) tr.insertText(' ');
  else tr.split(at, depth);
}
