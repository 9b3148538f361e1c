import { Button, VisuallyHidden } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { Check } from 'lucide-react';
import { minutesText } from '#shared/text/screens/minutes';
import { confidentialState, toggleConfidential } from './confidential-blocks';

const words = minutesText.confidential;

/** Marks what is selected as confidential, or takes the mark off (M3). */
export function switchConfidential(editor: Editor | null): void {
  if (!editor) return;
  const change = toggleConfidential(editor.state);
  if (change) editor.view.dispatch(change);
}

/** Says whether the text at the cursor is confidential, and switches that. */
export function ConfidentialButton({ editor }: { editor: Editor }) {
  const standing = useEditorState({
    editor,
    selector: ({ editor: now }) => confidentialState(now.state),
  });
  const isMarked = standing === 'marked';
  return (
    <>
      <Button
        size="compact-sm"
        variant={isMarked ? 'filled' : 'default'}
        aria-pressed={isMarked}
        aria-keyshortcuts="Alt+C"
        title={words.hint}
        leftSection={isMarked ? <Check size={14} aria-hidden /> : null}
        // The cursor stays in the text, where the writing goes on.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => switchConfidential(editor)}
      >
        {words.word}
      </Button>
      <VisuallyHidden role="status">{isMarked ? words.here : ''}</VisuallyHidden>
    </>
  );
}
