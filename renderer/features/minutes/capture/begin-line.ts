import type { Editor } from '@tiptap/core';
import { BLOCK_DEPTH } from '../text/blocks';
import { addParagraph } from '../text/place-in-text';
import { beginningOf, captureLineOf, nextOutcome, type Capture } from './capture-line';

/**
 * Begins a line that becomes an action, a decision or the like: in the empty paragraph with the
 * cursor, otherwise in a new one after it. A line that is begun already changes what it becomes; one
 * that becomes a decision goes through the outcomes.
 */
export function beginLine(editor: Editor, capture: Capture, more = ''): void {
  const { $from } = editor.state.selection;
  const block = $from.depth >= BLOCK_DEPTH ? $from.node(BLOCK_DEPTH) : null;
  const line = block && captureLineOf(block);
  if (line && block) {
    const start = $from.start(BLOCK_DEPTH);
    const next = following(line.capture, capture);
    const end = start + beginningOf(line.capture).length;
    editor.view.dispatch(editor.state.tr.insertText(beginningOf(next), start, end));
    editor.view.focus();
    return;
  }
  addParagraph(editor, `${beginningOf(capture)}${more}`);
}

function following(now: Capture, asked: Capture): Capture {
  const isBoth = now.kind === 'decision' && asked.kind === 'decision';
  return isBoth ? { kind: 'decision', outcome: nextOutcome(now.outcome) } : asked;
}
