import { VisuallyHidden } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { writingHelpText as words } from '#shared/text/screens/writing';
import type { WritingHelp } from '../writing-help';
import type { PlacedMark } from './find-marks';
import { marksStateOf } from './marks-state';
import { MarkMenu } from './mark-menu';

type WordMenuProps = {
  editor: Editor;
  help: WritingHelp;
  /** Puts a word into the partnership's dictionary. */
  onAddWord: (word: string) => void;
};

/** The menu of a marked word, beside it, while it is open; and a word where nothing is marked. */
export function WordMenu({ editor, help, onAddWord }: WordMenuProps) {
  const { open, askedInVain } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      open: marksStateOf(now.state)?.open ?? null,
      askedInVain: marksStateOf(now.state)?.askedInVain ?? 0,
    }),
  });
  return (
    <>
      <VisuallyHidden role="status">
        {askedInVain > 0 && open === null && <span key={askedInVain}>{words.nothingMarked}</span>}
      </VisuallyHidden>
      {open && (
        <MarkMenu key={keyOf(open)} editor={editor} help={help} mark={open} onAddWord={onAddWord} />
      )}
    </>
  );
}

const keyOf = ({ from, to, word }: PlacedMark): string => `${from} ${to} ${word}`;
