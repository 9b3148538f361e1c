import type { Editor } from '@tiptap/core';

/**
 * Puts the cursor into the text at once, at a place or where it was. The editor's own command waits
 * for the next frame, and would then take the focus from a form that a quick hand opened meanwhile.
 */
export function focusNow(editor: Editor, at?: number): void {
  if (at !== undefined) editor.commands.setTextSelection(at);
  editor.view.focus();
  editor.commands.scrollIntoView();
}
