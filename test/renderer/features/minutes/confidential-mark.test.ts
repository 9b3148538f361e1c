import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, test } from 'vitest';
import { actionIdSchema } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import {
  confidentialState,
  toggleConfidential,
} from '../../../../renderer/features/minutes/confidential-blocks';
import { blocksOf, contentOf } from '../../../../renderer/features/minutes/minute-content';
import { minuteExtensions } from '../../../../renderer/features/minutes/minute-nodes';
import { aDecision, bullets, paragraph } from '../../../support/minute-blocks';

const action: MinuteBlock = { type: 'action', actionId: actionIdSchema.parse('a1') };

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

/** The editor of a minute, without the screen around it, and what would be saved of it. */
function writing(...blocks: MinuteBlock[]) {
  const editor = new Editor({ extensions: minuteExtensions, content: contentOf(blocks) });
  editors.push(editor);
  return {
    editor,
    saved: () => blocksOf(editor.getJSON()),
    state: () => confidentialState(editor.state),
    toggle: () => {
      const change = toggleConfidential(editor.state);
      if (change) editor.view.dispatch(change);
    },
    /** Presses a key in the text. */
    press: (key: string) => {
      const event = new KeyboardEvent('keydown', { key });
      editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event));
    },
    /** Puts the cursor before these words, or after them. */
    at: (words: string, side: 'before' | 'after' = 'before') => {
      editor.state.doc.descendants((node, place) => {
        const found = node.isText ? (node.text ?? '').indexOf(words) : -1;
        if (found < 0) return;
        const start = place + found;
        editor.commands.setTextSelection(side === 'before' ? start : start + words.length);
      });
    },
  };
}

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

  test('cannot be put on an action, which has it in the action log', () => {
    const { editor, toggle, saved, state } = writing(action);
    editor.commands.setNodeSelection(0);
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
    editor.commands.deleteRange({ from: 3, to: 9 });
    expect(saved()).toEqual([paragraph('Opcret', true)]);
  });

  test('and not when all of it is deleted', () => {
    const { editor, saved } = writing(paragraph('Open'), paragraph('Secret', true));
    editor.commands.deleteRange({ from: 3, to: 13 });
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

  test('through the clipboard of the editor', () => {
    const { editor, saved } = writing(paragraph('Open'));
    editor.commands.insertContentAt(0, '<p data-confidential="">Secret</p>');
    expect(saved()).toEqual([paragraph('Secret', true), paragraph('Open')]);
  });
});
