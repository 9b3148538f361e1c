import { afterEach, describe, expect, test } from 'vitest';
import { bullets, paragraph } from '../../../../support/minute-blocks';
import { stopWriting, writing } from '../../../../support/minute-writing';

afterEach(stopWriting);

describe('Backspace at the beginning of a paragraph after a list', () => {
  test('joins its words to the last point, and goes on there', () => {
    const { editor, at, press, saved } = writing(bullets(['One', 'Two']), paragraph('Three'));
    at('Three');
    press('Backspace');
    expect(saved()).toEqual([bullets(['One', 'TwoThree'])]);
    editor.commands.insertContent(' and ');
    expect(saved()).toEqual([bullets(['One', 'Two and Three'])]);
    editor.commands.undo();
    editor.commands.undo();
    expect(saved()).toEqual([bullets(['One', 'Two']), paragraph('Three')]);
  });

  test('never deletes a point, however often it is pressed in an empty paragraph', () => {
    const { editor, press, saved } = writing(bullets(['One', 'Two']));
    editor.commands.focus('end');
    press('Backspace');
    press('Backspace');
    expect(saved()).toEqual([bullets(['One', 'Two'])]);
  });

  test('joins confidential words to a confidential point (M3)', () => {
    const { at, press, saved } = writing(bullets('One', true), paragraph('Two', true));
    at('Two');
    press('Backspace');
    expect(saved()).toEqual([bullets('OneTwo', true)]);
  });

  test.each([
    [bullets('One', true), paragraph('Two')],
    [bullets('One'), paragraph('Two', true)],
  ])('joins nothing where one of them is confidential (M3): %o', (list, after) => {
    const { editor, at, press, saved } = writing(list, after);
    at('Two');
    press('Backspace');
    expect(saved()).toEqual([list, after]);
    expect(editor.state.selection.$from.parent.textContent).toBe('One');
  });

  test('within a paragraph, and after another paragraph, is what it always was', () => {
    const { at, press, saved } = writing(paragraph('One'), paragraph('Two'));
    at('Two');
    press('Backspace');
    expect(saved()).toEqual([paragraph('OneTwo')]);
  });
});
