import { afterEach, describe, expect, test } from 'vitest';
import type { Minute } from '#shared/model/minutes';
import { followAgenda } from '../../../../../renderer/features/minutes/text/follow-agenda';
import { ids } from '../../../../support/board-builders';
import { paragraph } from '../../../../support/minute-blocks';
import { stopWriting, writingItems } from '../../../../support/minute-writing';

afterEach(stopWriting);

const minute = (item: number, ...texts: string[]): Minute => ({
  itemId: ids.item(item),
  blocks: texts.map((text) => paragraph(text)),
});

/** Two items, a word typed at the end of the second, with the cursor after it. */
function typedInSecond() {
  const text = writingItems([paragraph('One')], [paragraph('Two')]);
  text.at('Two', 'after');
  text.editor.commands.insertContent(' typed');
  const saves: unknown[] = [];
  text.editor.on('update', () => saves.push('save'));
  return { ...text, saves };
}

const textsOf = (text: ReturnType<typeof typedInSecond>) =>
  text.savedItems().map((blocks) => blocks.map((one) => 'text' in one && one.text).join('|'));

describe('the text follows the agenda', () => {
  test.each([
    ['an item more', [1, 3, 2], ['One', '', 'Two typed']],
    ['another order', [2, 1], ['Two typed', 'One']],
    ['an item less', [2], ['Two typed']],
  ])('with %s, and keeps what was typed', (_case, items, expected) => {
    const text = typedInSecond();
    followAgenda(
      text.editor,
      items.map((item) => minute(item)),
    );
    expect(textsOf(text)).toEqual(expected);
  });

  test('and shows what an item brings with it', () => {
    const text = typedInSecond();
    followAgenda(text.editor, [minute(1), minute(2), minute(3, 'Said before.')]);
    expect(textsOf(text)).toEqual(['One', 'Two typed', 'Said before.']);
  });

  test('while the cursor stays among its words, and nothing is saved anew', () => {
    const text = typedInSecond();
    followAgenda(text.editor, [minute(3), minute(1), minute(2)]);
    expect(text.saves).toEqual([]);
    text.editor.view.dispatch(text.editor.state.tr.insertText('!'));
    expect(textsOf(text)).toEqual(['', 'One', 'Two typed!']);
    expect(text.saves).toEqual(['save']);
  });

  test('and Undo takes back the words under it, never the item', () => {
    const text = typedInSecond();
    followAgenda(text.editor, [minute(1), minute(3), minute(2)]);
    text.editor.commands.undo();
    expect(textsOf(text)).toEqual(['One', '', 'Two']);
    text.editor.commands.redo();
    expect(textsOf(text)).toEqual(['One', '', 'Two typed']);
  });

  test('without a change where the agenda is as it was', () => {
    const text = typedInSecond();
    const before = text.editor.state;
    followAgenda(text.editor, [minute(1), minute(2)]);
    expect(text.editor.state).toBe(before);
  });
});
