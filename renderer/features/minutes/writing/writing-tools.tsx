import type { Editor } from '@tiptap/core';
import type { KnownLists } from '#shared/domain/writing/words';
import type { Partnership } from '#shared/model/partnership';
import { writingHelpText } from '#shared/text/screens/writing';
import { useCommand } from '../../../data/commands';
import { FindBar } from './find/find-bar';
import { WordMenu } from './marks/word-menu';
import { useNewest } from './use-writing-help';
import type { WritingHelp } from './writing-help';

type WritingToolsProps = {
  editor: Editor;
  help: WritingHelp;
  lists: KnownLists;
  partnership: Partnership;
};

/** What belongs to a text that is helped with: the bar of find and replace, and the menu at its words. */
export function WritingTools({ editor, help, lists, partnership }: WritingToolsProps) {
  const { run } = useCommand('writing:addWord', ({ word }) => writingHelpText.wordAdded(word));
  useNewest(editor, help, { lists, spelling: partnership.spelling });
  return (
    <>
      <FindBar editor={editor} />
      <WordMenu
        editor={editor}
        help={help}
        onAddWord={(word) => void run({ partnershipId: partnership.id, word })}
      />
    </>
  );
}
