import type { PluginView } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { WritingHelp } from '../writing-help';
import { marksIn, unjudgedWords } from './find-marks';
import { openNext } from './mark-keys';
import { changeMarks, marksStateOf } from './marks-state';

/** How long nothing must be typed before the text is checked. */
const IDLE_MS = 500;
/** So many words are judged at a time, so that an old text does not keep the worker from a new one. */
const MOST_WORDS = 500;

/** Checks the text once it is open, and after each pause in the typing; never at a key. */
export function checkWhenIdle(view: EditorView, help: WritingHelp): PluginView {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const later = (ms = IDLE_MS): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void check(), ms);
  };
  const check = async (): Promise<void> => {
    timer = null;
    const words = unjudgedWords(view.state.doc, help).slice(0, MOST_WORDS);
    if (words.length > 0) {
      await help.checker().check(words);
      // Typing goes before; it has set the clock anew.
      if (timer === null && !view.isDestroyed) await check();
      return;
    }
    const marks = marksIn(view.state.doc, help);
    view.dispatch(changeMarks(view.state.tr, { what: 'found', marks }));
    const wanted = marksStateOf(view.state)?.wanted;
    if (wanted) openNext(view, wanted);
  };
  later();
  return {
    update: ({ state }, before) => {
      const isAsked = marksStateOf(state)?.recheck !== marksStateOf(before)?.recheck;
      if (isAsked) later(0);
      else if (state.doc !== before.doc) later();
    },
    destroy: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
