import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import type { WritingHelp } from '../writing-help';
import { checkWhenIdle } from './check-when-idle';
import { handleContextMenu, handleMarkKeys } from './mark-keys';
import { marksKey, marksStateOf, nextMarksState, NO_MARKS, type MarksState } from './marks-state';

/**
 * Marks misspelled words and short forms that are not written out yet, with a menu at each: F7 and
 * Shift+F7 go from one to the next, the key or click for a context menu opens the one at hand.
 */
export const MarkedWords = Extension.create<{ help: WritingHelp | null }>({
  name: 'markedWords',
  addOptions: () => ({ help: null }),
  addProseMirrorPlugins() {
    const { help } = this.options;
    return help ? [markedWords(help)] : [];
  },
});

function markedWords(help: WritingHelp): Plugin<MarksState> {
  return new Plugin<MarksState>({
    key: marksKey,
    state: { init: () => NO_MARKS, apply: nextMarksState },
    view: (view) => checkWhenIdle(view, help),
    props: {
      decorations: shownMarks,
      handleKeyDown: handleMarkKeys,
      handleDOMEvents: { contextmenu: handleContextMenu },
    },
  });
}

function shownMarks(state: EditorState): DecorationSet {
  const { marks, typedAt } = marksStateOf(state) ?? NO_MARKS;
  if (typedAt === null) return marks;
  return marks.remove(marks.find(typedAt, typedAt).filter(({ to }) => to === typedAt));
}
