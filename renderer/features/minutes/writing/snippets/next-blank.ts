import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blanksIn } from '#shared/domain/writing/snippets';
import { textOf } from '../text-of-blocks';

/**
 * Tab goes to the next blank of the paragraph, as "[name]", and is what it always is after the last
 * one: it never goes back to the first, so that nobody is caught in a text.
 */
export const NextBlank = Extension.create({
  name: 'nextBlank',
  // Before Tab moves a point of a list inwards.
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown: (view, { key, shiftKey, ctrlKey, altKey }) =>
          key === 'Tab' && !shiftKey && !ctrlKey && !altKey && selectNextBlank(view),
      },
    }),
  ],
});

function selectNextBlank(view: EditorView): boolean {
  const { $to } = view.state.selection;
  if (!$to.parent.isTextblock) return false;
  const next = blanksIn(textOf($to.parent)).find(({ from }) => from >= $to.parentOffset);
  if (!next) return false;
  const { tr } = view.state;
  const start = $to.start();
  tr.setSelection(TextSelection.create(tr.doc, start + next.from, start + next.to));
  view.dispatch(tr.scrollIntoView());
  return true;
}
