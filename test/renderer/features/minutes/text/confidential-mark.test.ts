import { afterEach, describe, expect, test } from 'vitest';
import { actionIdSchema } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import { isWithinConfidential } from '../../../../../renderer/features/minutes/text/confidential-blocks';
import { aDecision, bullets, paragraph } from '../../../../support/minute-blocks';
import { stopWriting, writing } from '../../../../support/minute-writing';

const action: MinuteBlock = { type: 'action', actionId: actionIdSchema.parse('a1') };

afterEach(stopWriting);

describe('the mark of confidential text (M3)', () => {
  test('outlasts saving and opening again, for every kind of block', () => {
    const blocks = [
      paragraph('Secret', true),
      bullets('Secret', true),
      aDecision('1', 'Secret', true),
      paragraph('Open'),
      bullets('Open'),
      aDecision('2', 'Open'),
    ];
    expect(writing(...blocks).saved()).toEqual(blocks);
  });

  test.each([
    ['paragraph', paragraph('Words'), paragraph('Words', true)],
    ['list', bullets('Words'), bullets('Words', true)],
    ['decision', aDecision('1', 'Words'), aDecision('1', 'Words', true)],
  ])('is put on a %s, taken back, done again and taken off', (_, open, marked) => {
    const { editor, at, toggle, saved, state } = writing(open);
    at('Words');
    expect(state()).toBe('open');
    toggle();
    expect(state()).toBe('marked');
    expect(saved()).toEqual([marked]);
    editor.commands.undo();
    expect(saved()).toEqual([open]);
    editor.commands.redo();
    expect(saved()).toEqual([marked]);
    toggle();
    expect(saved()).toEqual([open]);
  });

  test('is put on all blocks of a selection, of which one was marked', () => {
    const { editor, toggle, saved } = writing(paragraph('One'), paragraph('Two', true));
    editor.commands.selectAll();
    toggle();
    expect(saved()).toEqual([paragraph('One', true), paragraph('Two', true)]);
  });

  test.each([
    ['the first', 'One', [bullets('One', true), bullets(['Two', 'Three'])]],
    ['one in the middle', 'Two', [bullets('One'), bullets('Two', true), bullets('Three')]],
    ['the last', 'Three', [bullets(['One', 'Two']), bullets('Three', true)]],
  ])('is put on %s point of a list alone, and taken off again', (_, words, parts) => {
    const { editor, at, toggle, saved, state } = writing(bullets(['One', 'Two', 'Three']));
    at(words);
    toggle();
    expect(saved()).toEqual(parts);
    expect(state()).toBe('marked');
    editor.commands.undo();
    expect(saved()).toEqual([bullets(['One', 'Two', 'Three'])]);
    editor.commands.redo();
    toggle();
    expect(saved().every((block) => 'isConfidential' in block && !block.isConfidential)).toBe(true);
  });

  test('leaves a confidential point confidential where writing goes on openly', () => {
    const { editor, at, press, toggle, saved } = writing(bullets(['Public', 'Secret']));
    at('Secret', 'after');
    toggle();
    press('Enter');
    editor.commands.insertContent('Again');
    toggle();
    expect(saved()).toEqual([bullets('Public'), bullets('Secret', true), bullets('Again')]);
  });

  test.each([
    ['open text', 'One', 'One', false],
    ['confidential text', 'Two', 'Two', true],
    ['a selection that begins in confidential text', 'Two', 'Three', true],
    ['a selection that ends in confidential text', 'One', 'Two', true],
  ])('is passed on to what is recorded from within %s: %s to %s', (_, first, last, isPassedOn) => {
    const { editor, select } = writing(
      paragraph('One'),
      paragraph('Two', true),
      paragraph('Three'),
    );
    select(first, last);
    expect(isWithinConfidential(editor.state)).toBe(isPassedOn);
  });

  test('cannot be put on an action, which has it in the action log', () => {
    const { editor, toggle, saved, state } = writing(action);
    editor.commands.setNodeSelection(1);
    expect(state()).toBe('none');
    toggle();
    expect(saved()).toEqual([action]);
  });
});

describe('the mark goes with the text (M3)', () => {
  test.each([
    ['in the middle', 'before', [paragraph('Secret ', true), paragraph('words', true)]],
    ['at its end, where one writes on', 'after', [paragraph('Secret words', true)]],
  ] as const)('when a paragraph is parted %s', (_, side, blocks) => {
    const { at, press, saved, state } = writing(paragraph('Secret words', true));
    at('words', side);
    press('Enter');
    expect(saved()).toEqual(blocks);
    expect(state()).toBe('marked');
  });

  test('when one writes on after a decision', () => {
    const { editor, at, press, saved } = writing(aDecision('1', 'Secret', true), paragraph('Open'));
    at('Secret', 'after');
    press('Enter');
    editor.commands.insertContent('More');
    expect(saved()).toEqual([
      aDecision('1', 'Secret', true),
      paragraph('More', true),
      paragraph('Open'),
    ]);
  });

  test('when it is joined to open text before it', () => {
    const { editor, at, press, saved } = writing(paragraph('Open '), paragraph('secret', true));
    at('secret');
    press('Backspace');
    expect(saved()).toEqual([paragraph('Open secret', true)]);
    editor.commands.undo();
    expect(saved()).toEqual([paragraph('Open '), paragraph('secret', true)]);
  });

  test('when a part of it is deleted together with open text', () => {
    const { editor, saved } = writing(paragraph('Open'), paragraph('Secret', true));
    editor.commands.deleteRange({ from: 4, to: 10 });
    expect(saved()).toEqual([paragraph('Opcret', true)]);
  });

  test('and not when all of it is deleted', () => {
    const { editor, saved } = writing(paragraph('Open'), paragraph('Secret', true));
    editor.commands.deleteRange({ from: 4, to: 14 });
    expect(saved()).toEqual([paragraph('Op')]);
  });

  test('into a list and out of it', () => {
    const { editor, at, saved } = writing(paragraph('Secret', true), paragraph('Open'));
    at('Secret');
    editor.commands.toggleBulletList();
    expect(saved()).toEqual([bullets('Secret', true), paragraph('Open')]);
    editor.commands.toggleBulletList();
    expect(saved()).toEqual([paragraph('Secret', true), paragraph('Open')]);
  });

  test('to all of a list that it is joined to', () => {
    const { editor, at, saved } = writing(bullets('Open'), paragraph('secret', true));
    at('secret');
    editor.commands.toggleBulletList();
    expect(saved()).toEqual([{ ...bullets('Open', true), items: ['Open', 'secret'] }]);
  });
});
