import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import { captureWords } from '#shared/text/screens/capture';
import { BLOCK_DEPTH } from '../text/blocks';
import { captureLineOf } from './capture-line';
import { MENU_PLACE, MenuList, type Choice } from './menu-list';

/** Finds people and organisations by what is typed after "@". */
export type FindNames = (query: string) => Choice[];

/**
 * "@" finds people and organisations by name, initials or organisation. In a line that becomes an
 * action the sign stays, and says who owns it; in ordinary text only the name does.
 */
export const NameMenu = Extension.create<{ find: () => FindNames | null }>({
  name: 'nameMenu',
  // Enter chooses from the menu before it records the line.
  priority: 1100,
  addOptions: () => ({ find: () => null }),
  addProseMirrorPlugins() {
    const { find } = this.options;
    return [
      Suggestion<Choice, Choice>({
        editor: this.editor,
        pluginKey: new PluginKey('nameMenu'),
        char: '@',
        items: ({ query }) => find()?.(query) ?? [],
        command: ({ editor, range, props: { label } }) => {
          const { $from } = editor.state.selection;
          const isLine = $from.depth === BLOCK_DEPTH && captureLineOf($from.parent) !== null;
          editor.view.dispatch(
            editor.state.tr.insertText(isLine ? `@${label} ` : label, range.from, range.to),
          );
        },
        ...MENU_PLACE,
        render: () => new MenuList<Choice>(captureWords.names),
      }),
    ];
  },
});
