import { afterEach, describe, expect, test } from 'vitest';
import { actionIdSchema } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import { bullets, paragraph } from '../../../../support/minute-blocks';
import { clipboardEvent, stopWriting, writingItems } from '../../../../support/minute-writing';

afterEach(stopWriting);

const action: MinuteBlock = { type: 'action', actionId: actionIdSchema.parse('a1') };

const threeItems = () =>
  writingItems(
    [paragraph('One a'), paragraph('One x')],
    [paragraph('Two'), action],
    [paragraph('Second part'), paragraph('Three b')],
  );

/** From within the first item to within the last. */
function acrossAll() {
  const text = threeItems();
  text.select('x', 'Second');
  return text;
}

const REST = [
  [paragraph('One a'), paragraph('One ')],
  [],
  [paragraph(' part'), paragraph('Three b')],
];

describe('what is selected across items', () => {
  test.each(['Backspace', 'Delete', 'Enter'])('goes out of each by itself at %s', (key) => {
    const { press, savedItems, editor } = acrossAll();
    press(key);
    expect(savedItems()).toEqual(REST);
    editor.commands.undo();
    expect(savedItems()).toEqual(threeItems().savedItems());
  });

  test('is replaced by what is typed, where it began', () => {
    const { editor, savedItems } = acrossAll();
    const { view } = editor;
    view.someProp('handleTextInput', (handle) => handle(view, 0, 0, 'new', () => editor.state.tr));
    const [first = [], ...others] = REST;
    expect(savedItems()).toEqual([[first[0], paragraph('One new')], ...others]);
  });

  test('is replaced by what is pasted, where it began', () => {
    const { editor, savedItems } = acrossAll();
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', '<p>new</p>');
    clipboardEvent(editor, 'paste', clipboard);
    expect(savedItems()[0]).toEqual([paragraph('One a'), paragraph('One new')]);
    expect(savedItems().slice(1)).toEqual(REST.slice(1));
  });

  test('is cut to the clipboard, and pasted into one item as its blocks', async () => {
    const { editor, savedItems, at } = acrossAll();
    const clipboard = new DataTransfer();
    clipboardEvent(editor, 'cut', clipboard);
    await Promise.resolve();
    expect(savedItems()).toEqual(REST);
    at('Three b', 'after');
    clipboardEvent(editor, 'paste', clipboard);
    const words = JSON.stringify(savedItems()[2]);
    expect(words).toContain('Three bx');
    expect(words).toContain('Two');
    expect(savedItems()).toHaveLength(3);
  });

  test('is never everything at Ctrl+A, however often: the item with the cursor', () => {
    const { editor, at } = threeItems();
    at('Two');
    const { view } = editor;
    const all = () => {
      const event = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true });
      view.someProp('handleKeyDown', (handle) => handle(view, event));
      return view.state.doc.textBetween(view.state.selection.from, view.state.selection.to, '|');
    };
    const item = all();
    expect(item).toContain('Two');
    expect(item).not.toContain('One');
    expect(all()).toBe(item);
  });
});

describe('an item', () => {
  test('is neither joined to the one before nor left by a key at its edge', () => {
    const { at, press, savedItems } = writingItems([bullets('One')], [paragraph('Two')]);
    at('Two');
    press('Backspace');
    expect(savedItems()).toEqual([[bullets('One')], [paragraph('Two')]]);
  });

  test('keeps a place to write after an action', () => {
    const { editor } = writingItems([paragraph('Said.')]);
    const end = editor.state.doc.child(0).nodeSize - 1;
    editor.commands.insertContentAt(
      { from: 1, to: end },
      { type: 'action', attrs: { actionId: 'a1' } },
    );
    expect(editor.state.doc.child(0).lastChild?.type.name).toBe('paragraph');
  });
});
