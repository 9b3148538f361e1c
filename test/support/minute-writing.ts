import { Editor } from '@tiptap/core';
import type { MinuteBlock } from '#shared/model/minutes';
import {
  confidentialState,
  toggleConfidential,
} from '../../renderer/features/minutes/text/confidential-blocks';
import { contentOf, minutesOf } from '../../renderer/features/minutes/text/minute-content';
import { minuteExtensions } from '../../renderer/features/minutes/text/minute-nodes';
import { cleanPastedMarkup } from '../../renderer/features/minutes/text/pasted-markup';

import { ids } from './board-builders';

const editors: Editor[] = [];

/** Takes down the editors of a test. */
export function stopWriting(): void {
  for (const editor of editors.splice(0)) editor.destroy();
}

/** The editor of the minute of one item, without the screen around it, and what would be saved of it. */
export function writing(...blocks: MinuteBlock[]) {
  return writingItems(blocks);
}

/** The same for several items, each with its blocks; they are numbered from 1. */
export function writingItems(...items: MinuteBlock[][]) {
  const minutes = items.map((blocks, place) => ({ itemId: ids.item(place + 1), blocks }));
  const editor = new Editor({
    extensions: minuteExtensions,
    content: contentOf(minutes),
    editorProps: { transformPastedHTML: cleanPastedMarkup },
  });
  editors.push(editor);
  /** The place before these words, or after them. */
  const placeOf = (words: string, side: 'before' | 'after'): number => {
    let found = -1;
    editor.state.doc.descendants((node, place) => {
      const start = node.isText ? (node.text ?? '').indexOf(words) : -1;
      if (start >= 0) found = place + start + (side === 'before' ? 0 : words.length);
    });
    if (found < 0) throw new Error(`not in the text: ${words}`);
    return found;
  };
  return {
    editor,
    saved: () => minutesOf(editor.getJSON())[0]?.blocks ?? [],
    savedItems: () => minutesOf(editor.getJSON()).map(({ blocks }) => blocks),
    state: () => confidentialState(editor.state),
    toggle: () => {
      const change = toggleConfidential(editor.state);
      if (change) editor.view.dispatch(change);
    },
    /** Presses a key in the text. */
    press: (key: string) => {
      const event = new KeyboardEvent('keydown', { key });
      editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event));
    },
    /** Puts the cursor before these words, or after them. */
    at: (words: string, side: 'before' | 'after' = 'before') => {
      editor.commands.setTextSelection(placeOf(words, side));
    },
    /** Selects from the first words to the end of the last ones. */
    select: (first: string, last = first) => {
      editor.commands.setTextSelection({
        from: placeOf(first, 'before'),
        to: placeOf(last, 'after'),
      });
    },
  };
}

/** What a copy, cut or paste of the browser does to the text. */
export function clipboardEvent(
  { view }: Editor,
  type: 'copy' | 'cut' | 'paste',
  clipboardData: DataTransfer,
): void {
  view.dom.dispatchEvent(
    new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }),
  );
}
