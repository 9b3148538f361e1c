import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recheck } from '../../../../../renderer/features/minutes/writing/marks/act-on-mark';
import { marksStateOf } from '../../../../../renderer/features/minutes/writing/marks/marks-state';
import {
  fakeChecker,
  helpedWriting,
  NO_LISTS,
  stopHelping,
} from '../../../../support/helped-writing';

const ASB = { short: 'ASB', long: 'anti-social behaviour' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stopHelping();
  vi.useRealTimers();
});

/** Nothing is typed for long enough. */
const pause = () => vi.advanceTimersByTimeAsync(1000);

describe('words of a text', () => {
  test('are marked once there is a pause, in paragraphs, lists and whole lines', async () => {
    const text = helpedWriting(
      '<p>The commitee met.</p><ul><li><p>seperate</p></li></ul><aside>xyzzy</aside><section></section>',
    );
    expect(text.marked()).toEqual([]);
    await pause();
    expect(text.marked()).toEqual(['commitee', 'seperate', 'xyzzy']);
    expect(text.shown()).toEqual(['commitee', 'seperate', 'xyzzy']);
  });

  test('are asked of the checker once, after the typing and never at a key', async () => {
    const { checker, after, type } = helpedWriting('<p>The Board</p>');
    await pause();
    expect(checker.asked).toEqual([['The', 'Board']]);
    after('Board');
    type(' met the Board');
    await vi.advanceTimersByTimeAsync(400);
    type(' again');
    await vi.advanceTimersByTimeAsync(400);
    expect(checker.asked).toHaveLength(1);
    await pause();
    expect(checker.asked).toEqual([
      ['The', 'Board'],
      ['met', 'the', 'again'],
    ]);
  });

  test('are judged in portions where a text is long', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const words = letters.flatMap((a) => letters.map((b) => `w${a}${b}`)).join(' ');
    const { checker, marked } = helpedWriting(`<p>${words} commitee</p>`);
    await pause();
    expect(checker.asked.map(({ length }) => length)).toEqual([500, 177]);
    expect(marked()).toEqual(['commitee']);
  });

  test('are not marked while they are typed, and are once the cursor leaves them', async () => {
    const { editor, marked, shown, after, type } = helpedWriting('<p>The </p>');
    after('The ');
    type('commitee');
    await pause();
    expect(marked()).toEqual(['commitee']);
    expect(shown()).toEqual([]);
    editor.commands.setTextSelection(1);
    expect(shown()).toEqual(['commitee']);
  });

  test('keep their mark while others are typed, and lose it when they are typed into', async () => {
    const { after, type, marked, select } = helpedWriting('<p>A seperate commitee</p>');
    await pause();
    after('A');
    type(' very');
    expect(marked()).toEqual(['seperate', 'commitee']);
    after('seper');
    type('x');
    expect(marked()).toEqual(['commitee']);
    select('commitee');
    type('group');
    expect(marked()).toEqual([]);
  });

  test('that the partnership uses are right, also from when its lists change', async () => {
    const { editor, help, marked, checker } = helpedWriting('<p>Commitee of Xyzzy</p>', {
      names: ['Ann Xyzzy'],
    });
    await pause();
    expect(marked()).toEqual(['Commitee']);
    expect(checker.asked).toEqual([['Commitee', 'of']]);
    const lists = { ...NO_LISTS, names: ['Ann Xyzzy'], dictionary: ['commitee'] };
    expect(help.use(checker, lists)).toBe(true);
    expect(help.use(checker, lists)).toBe(false);
    recheck(editor);
    await vi.advanceTimersByTimeAsync(1);
    expect(marked()).toEqual([]);
  });

  test('are judged anew by the dictionaries of other languages', async () => {
    const { editor, help, marked, checker } = helpedWriting('<p>Y commitee</p><p>Bwrdd</p>');
    await pause();
    expect(marked()).toEqual(['commitee']);
    const other = fakeChecker({ bwrdd: [] });
    expect(help.use(other, help.lists())).toBe(true);
    recheck(editor);
    await vi.advanceTimersByTimeAsync(1);
    expect(marked()).toEqual(['Bwrdd']);
    expect([checker.asked, other.asked]).toEqual([
      [['commitee', 'Bwrdd']],
      [['commitee', 'Bwrdd']],
    ]);
  });

  test('are not looked at any more once the text is gone', async () => {
    const { editor, checker, after, type } = helpedWriting('<p>The Board</p>');
    await pause();
    after('Board');
    type(' met');
    editor.destroy();
    await pause();
    expect(checker.asked).toHaveLength(1);
  });
});

test('the first use of a short form is marked, until it is written out', async () => {
  const { marked, editor } = helpedWriting('<p>More ASB.</p><p>ASB again</p>', {
    abbreviations: [ASB],
  });
  await pause();
  expect(marked()).toEqual(['ASB']);
  editor.commands.insertContentAt(1, 'On anti-social behaviour (ASB): ');
  await pause();
  expect(marked()).toEqual([]);
});

describe('F7', () => {
  test('goes to the next mark and opens its menu, and after the last to the first', async () => {
    const { press, selected, editor } = helpedWriting('<p>A seperate commitee on ASB</p>', {
      abbreviations: [ASB],
    });
    await pause();
    const visited = [1, 2, 3, 4].map(() => {
      expect(press('F7')).toBe(true);
      return selected();
    });
    expect(visited).toEqual(['seperate', 'commitee', 'ASB', 'seperate']);
    expect(marksStateOf(editor.state)?.open).toMatchObject({ kind: 'spelling', word: 'seperate' });
    press('F7', { shiftKey: true });
    expect(selected()).toBe('ASB');
    press('F7', { shiftKey: true });
    expect(selected()).toBe('commitee');
  });

  test('checks first what was typed a moment ago', async () => {
    const { press, selected, after, type } = helpedWriting('<p>The </p>');
    await pause();
    after('The ');
    type('commitee ');
    expect(press('F7')).toBe(true);
    expect(selected()).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(selected()).toBe('commitee');
  });

  test('goes nowhere where the typing goes on before it is checked', async () => {
    const { press, editor, after, type } = helpedWriting('<p>The commitee </p>');
    after('commitee ');
    press('F7');
    type('x');
    await pause();
    expect(editor.state.selection.empty).toBe(true);
    expect(marksStateOf(editor.state)?.open).toBeNull();
  });

  test('says so where nothing is marked', async () => {
    const { press, editor } = helpedWriting('<p>All right</p>');
    await pause();
    expect(press('F7')).toBe(true);
    expect(marksStateOf(editor.state)).toMatchObject({ open: null, askedInVain: 1 });
  });
});

describe('the key for a context menu', () => {
  test.each<[string, KeyboardEventInit]>([
    ['ContextMenu', {}],
    ['F10', { shiftKey: true }],
  ])('%s opens the menu of the word at the cursor', async (key, more) => {
    const { press, after, editor } = helpedWriting('<p>The commitee met</p>');
    await pause();
    after('met');
    expect(press(key, more)).toBe(false);
    after('commit');
    expect(press(key, more)).toBe(true);
    expect(marksStateOf(editor.state)?.open?.word).toBe('commitee');
  });

  test('a right click opens it too, and the menu closes when the cursor moves', async () => {
    const { editor, after } = helpedWriting('<p>The commitee met</p>');
    await pause();
    after('commit');
    const at = editor.state.selection.head;
    vi.spyOn(editor.view, 'posAtCoords').mockReturnValue({ pos: at, inside: -1 });
    const click = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    editor.view.dom.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(marksStateOf(editor.state)?.open?.word).toBe('commitee');
    after('met');
    expect(marksStateOf(editor.state)?.open).toBeNull();
  });
});
