import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { WritingHelp } from '../writing-help';
import type { PlacedMark } from './find-marks';
import { changeMarks } from './marks-state';

/** Checks the text anew, by lists that changed. */
export function recheck({ view }: Editor): void {
  view.dispatch(changeMarks(view.state.tr, { what: 'recheck' }));
}

/** Closes the menu, wherever the typing goes on. */
export function dismissMenu({ view }: Editor): void {
  view.dispatch(changeMarks(view.state.tr, { what: 'close' }));
}

/** Closes the menu; the marked word stays selected and the typing goes on there. */
export function closeMenu(editor: Editor): void {
  dismissMenu(editor);
  editor.view.focus();
}

/** Puts other words in the place of the marked one, as one step of Undo, and goes on after them. */
export function replaceMarked({ view }: Editor, { from, to }: PlacedMark, words: string): void {
  const { tr } = view.state;
  tr.insertText(words, from, to);
  tr.setSelection(TextSelection.create(tr.doc, from + words.length));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** Writes a short form out where it is first used: "anti-social behaviour (ASB)". */
export function expandAbbreviation(editor: Editor, mark: PlacedMark): void {
  if (mark.kind === 'abbreviation') replaceMarked(editor, mark, mark.written);
}

/** Leaves a word as it is, all over the text, for as long as the screen is open. */
export function leaveMarked(editor: Editor, help: WritingHelp, { kind, word }: PlacedMark): void {
  if (kind === 'spelling') help.ignored.add(word.toLowerCase());
  else help.left.add(word);
  recheck(editor);
  editor.view.focus();
}
