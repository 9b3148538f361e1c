import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import { captureWords } from '#shared/text/screens/capture';
import { MENU_PLACE, MenuList, type Choice } from './menu-list';

/** Something that can be put into the text, or done to it. */
export type BlockChoice = Choice & { run: () => void };

/** "/" opens the menu of everything that can be put into the text. */
export const BlockMenu = Extension.create<{ choices: () => readonly BlockChoice[] }>({
  name: 'blockMenu',
  // Enter chooses from the menu before it does anything else.
  priority: 1100,
  addOptions: () => ({ choices: () => [] }),
  addProseMirrorPlugins() {
    const { choices } = this.options;
    return [
      Suggestion<BlockChoice, BlockChoice>({
        editor: this.editor,
        pluginKey: new PluginKey('blockMenu'),
        char: '/',
        items: ({ query }) => {
          const wanted = query.toLowerCase();
          return choices().filter(({ label }) =>
            label
              .toLowerCase()
              .split(' ')
              .some((word) => word.startsWith(wanted)),
          );
        },
        command: ({ editor, range, props }) => {
          editor.view.dispatch(editor.state.tr.delete(range.from, range.to));
          props.run();
        },
        ...MENU_PLACE,
        render: () => new MenuList<BlockChoice>(captureWords.blocks),
      }),
    ];
  },
});
