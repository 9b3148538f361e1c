import type { Editor } from '@tiptap/core';
import type { KnownLists } from '#shared/domain/writing/words';
import type { PartnershipId } from '#shared/model/id';
import { writingHelpText } from '#shared/text/screens/writing';
import { useCommand } from '../../../data/commands';
import { FindBar } from './find/find-bar';
import { WordMenu } from './marks/word-menu';
import { useLists } from './use-writing-help';
import type { WritingHelp } from './writing-help';

type WritingToolsProps = {
  editor: Editor;
  help: WritingHelp;
  lists: KnownLists;
  partnershipId: PartnershipId;
};

/** What belongs to a text that is helped with: the bar of find and replace, and the menu at its words. */
export function WritingTools({ editor, help, lists, partnershipId }: WritingToolsProps) {
  const { run } = useCommand('writing:addWord', ({ word }) => writingHelpText.wordAdded(word));
  useLists(editor, help, lists);
  return (
    <>
      <FindBar editor={editor} />
      <WordMenu
        editor={editor}
        help={help}
        onAddWord={(word) => void run({ partnershipId, word })}
      />
    </>
  );
}
