import type { Editor } from '@tiptap/core';
import type { AgendaItemId } from '#shared/model/id';
import type { OpenComposer } from './forms/use-composer';
import type { MinutesSaver } from './minutes-saver';
import { focusNow } from './text/focus-now';
import { goToBlock, goToItem } from './text/place-in-text';

/** The ways from what stands beside the text into it. */
export type Going = {
  toItem: (itemId: AgendaItemId) => void;
  /** To what was recorded in an item, by its id. */
  toBlock: (itemId: AgendaItemId, blockId: string) => void;
  /** To where the cursor was. */
  back: () => void;
};

type From = { editor: Editor | null; composer: OpenComposer; saver: MinutesSaver };

/** Goes about in the text, unless a form under it is open, whose words would be left behind. */
export function goingIn({ editor, composer, saver }: From): Going {
  const going = (go: (text: Editor) => void): void =>
    composer.unlessOpen(() => {
      void saver.flush();
      if (editor) go(editor);
    });
  return {
    toItem: (itemId) => going((text) => goToItem(text, itemId)),
    toBlock: (itemId, blockId) => going((text) => goToBlock(text, itemId, blockId)),
    back: () => editor && focusNow(editor),
  };
}
