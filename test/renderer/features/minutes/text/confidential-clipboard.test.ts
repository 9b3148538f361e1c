import { afterEach, describe, expect, test } from 'vitest';
import { aDecision, bullets, paragraph } from '../../../../support/minute-blocks';
import { clipboardEvent, stopWriting, writing } from '../../../../support/minute-writing';

afterEach(stopWriting);

type Writing = ReturnType<typeof writing>;

/** Takes what is selected to the clipboard of the browser. */
function taken({ editor }: Writing, how: 'copy' | 'cut' = 'copy'): DataTransfer {
  const clipboard = new DataTransfer();
  clipboardEvent(editor, how, clipboard);
  return clipboard;
}

function paste({ editor }: Writing, clipboard: DataTransfer): void {
  clipboardEvent(editor, 'paste', clipboard);
}

function clipboardWith(type: 'text/html' | 'text/plain', data: string): DataTransfer {
  const clipboard = new DataTransfer();
  clipboard.setData(type, data);
  return clipboard;
}

const secrets = [
  ['a paragraph', paragraph('Two secret words', true)],
  ['a list', bullets('Two secret words', true)],
  ['a decision', aDecision('1', 'Two secret words', true)],
] as const;

describe('what is copied from confidential text and pasted (M3)', () => {
  describe.each(secrets)('from %s', (_, source) => {
    test('marks the open paragraph in which some words of it land', () => {
      const text = writing(source, paragraph('Open: end'));
      text.select('secret');
      const clipboard = taken(text);
      text.at(': end', 'after');
      paste(text, clipboard);
      expect(text.saved()).toEqual([source, paragraph('Open: endsecret', true)]);
    });

    test('marks the empty paragraph in which all of it lands', () => {
      const from = writing(source);
      from.select('Two secret words');
      const into = writing();
      paste(into, taken(from));
      expect(into.saved()).toMatchObject([{ isConfidential: true }]);
      expect(JSON.stringify(into.saved())).toContain('Two secret words');
    });

    test('marks an open list and an open decision in which it lands', () => {
      const from = writing(source);
      from.select('secret');
      const clipboard = taken(from);
      const into = writing(bullets('Point '), aDecision('2', 'Agreed '));
      into.at('Point ', 'after');
      paste(into, clipboard);
      into.at('Agreed ', 'after');
      paste(into, clipboard);
      expect(into.saved()).toEqual([
        bullets('Point secret', true),
        aDecision('2', 'Agreed secret', true),
      ]);
    });

    test('marks where it lands as plain text', () => {
      const from = writing(source);
      from.select('secret');
      const plain = clipboardWith('text/plain', taken(from).getData('text/plain'));
      const into = writing(paragraph('Open '));
      into.at('Open ', 'after');
      paste(into, plain);
      expect(into.saved()).toEqual([paragraph('Open secret', true)]);
    });
  });

  test('is marked too when it was cut, and taking the paste back opens the text again', () => {
    const text = writing(paragraph('Two secret words', true), paragraph('Open '));
    text.select('secret ');
    const clipboard = taken(text, 'cut');
    text.at('Open ', 'after');
    paste(text, clipboard);
    const moved = [paragraph('Two words', true), paragraph('Open secret ', true)];
    expect(text.saved()).toEqual(moved);
    text.editor.commands.undo();
    expect(text.saved()).toEqual([paragraph('Two words', true), paragraph('Open ')]);
    text.editor.commands.redo();
    expect(text.saved()).toEqual(moved);
  });

  test('can be opened by the command, and typing beside it marks nothing again', () => {
    const from = writing(paragraph('secret', true));
    from.select('secret');
    const into = writing(paragraph('Open '));
    into.at('Open ', 'after');
    paste(into, taken(from));
    into.toggle();
    into.editor.commands.insertContent(' on');
    expect(into.saved()).toEqual([paragraph('Open secret on')]);
  });

  test('leaves open what was open beside it, and marks what it is joined to', () => {
    const from = writing(paragraph('Open one'), paragraph('Secret', true), paragraph('Open two'));
    from.select('one', 'two');
    const into = writing(paragraph('Start '), paragraph('End'));
    into.at('Start ', 'after');
    paste(into, taken(from));
    expect(into.saved()).toEqual([
      paragraph('Start one'),
      paragraph('Secret', true),
      paragraph('Open two'),
      paragraph('End'),
    ]);
  });

  test('marks both ends of the text that it parts', () => {
    const from = writing(paragraph('One secret', true), paragraph('Two other', true));
    from.select('secret', 'Two');
    const into = writing(paragraph('Startend'));
    into.at('end');
    paste(into, taken(from));
    expect(into.saved()).toEqual([paragraph('Startsecret', true), paragraph('Twoend', true)]);
  });

  test('marks where it is dropped', () => {
    const text = writing(paragraph('Two secret words', true), paragraph('Open '));
    text.select('secret ');
    const { view } = text.editor;
    const slice = view.state.selection.content();
    view.dragging = { slice, move: true };
    text.at('Open ', 'after');
    const place = view.state.selection.from;
    text.select('secret ');
    view.posAtCoords = () => ({ pos: place, inside: -1 });
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
    view.dom.dispatchEvent(Object.assign(drop, { dataTransfer: new DataTransfer() }));
    expect(text.saved()).toEqual([paragraph('Two words', true), paragraph('Open secret ', true)]);
  });
});

describe('what is pasted and was never confidential (M3)', () => {
  const fromWord = clipboardWith('text/html', '<p>One</p><p>Two</p>');

  test.each([
    [
      'from the minutes',
      () => {
        const from = writing(paragraph('Open words'), paragraph('Secret', true));
        from.select('words');
        return taken(from);
      },
    ],
    ['from another programme', () => clipboardWith('text/html', '<p>words</p>')],
    ['as plain text', () => clipboardWith('text/plain', 'words')],
  ])('leaves open text open: %s', (_, clipboard) => {
    const into = writing(paragraph('Start '));
    into.at('Start ', 'after');
    paste(into, clipboard());
    expect(into.saved()).toEqual([paragraph('Start words')]);
  });

  test.each(['before', 'after'] as const)(
    'is confidential where confidential text is written on with it: %s the words',
    (side) => {
      const text = writing(paragraph('Secret ', true), paragraph('Open'));
      text.at('Secret ', side);
      paste(text, fromWord);
      const parts = side === 'before' ? ['One', 'TwoSecret '] : ['Secret One', 'Two'];
      expect(text.saved()).toEqual([
        ...parts.map((part) => paragraph(part, true)),
        paragraph('Open'),
      ]);
    },
  );
});
