import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { findStateOf, lookFor, placeOfCurrent } from './find-replace';
import type { Match, Query } from './matches';

/** Looks for a text and goes to its first match at or after the selection. */
export function find(editor: Editor, query: Query): void {
  const { from } = editor.state.selection;
  editor.view.dispatch(lookFor(editor.state.tr, query));
  const { matches } = findStateOf(editor.state) ?? { matches: [] };
  go(editor, matches.find((match) => match.from >= from) ?? matches[0]);
}

/** Goes to the next match, or the one before, and begins anew at the end of the text. */
export function findAgain(editor: Editor, side: 'before' | 'after'): void {
  const { matches } = findStateOf(editor.state) ?? { matches: [] };
  const { from, to } = editor.state.selection;
  go(
    editor,
    side === 'after'
      ? (matches.find((match) => match.from >= to) ?? matches[0])
      : (matches.findLast((match) => match.to <= from) ?? matches.at(-1)),
  );
}

/** Ends the search; the cursor goes back to the text, where the last match stays selected. */
export function endFind({ view }: Editor): void {
  view.dispatch(lookFor(view.state.tr, null));
  view.focus();
}

/** Replaces the match that is selected and goes to the next; where none is selected, goes to one. */
export function replaceCurrent(editor: Editor, words: string): number {
  const found = findStateOf(editor.state);
  const current = found?.matches[placeOfCurrent(editor.state, found) - 1];
  if (current) editor.view.dispatch(replaced(editor.state.tr, current, words));
  findAgain(editor, 'after');
  return current ? 1 : 0;
}

/** Replaces every match, as one step of Undo; answers how many there were. */
export function replaceAll(editor: Editor, words: string): number {
  const { matches } = findStateOf(editor.state) ?? { matches: [] };
  const { tr } = editor.state;
  // From the end, so that the places of the others stay true.
  for (const match of matches.toReversed()) replaced(tr, match, words);
  if (matches.length > 0) editor.view.dispatch(closeHistory(tr));
  return matches.length;
}

function replaced(tr: Transaction, { from, to }: Match, words: string): Transaction {
  tr.insertText(words, from, to);
  return tr.setSelection(TextSelection.create(tr.doc, from + words.length));
}

/** Selects a match and brings it into view, which the editor itself only does while it has the focus. */
function go({ view }: Editor, match: Match | undefined): void {
  if (!match) return;
  const { tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)));
  const { node } = view.domAtPos(match.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
