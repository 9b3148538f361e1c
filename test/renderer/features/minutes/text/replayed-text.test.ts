import { Editor } from '@tiptap/core';
import { undo, undoDepth } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { afterEach, describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import { EDITS_KEPT, type EditHistory } from '#shared/model/edit-history';
import { isoInstantSchema } from '#shared/model/iso-date';
import type { Minute } from '#shared/model/minutes';
import { HistoryKeeper } from '../../../../../renderer/features/minutes/history-keeper';
import { contentOf, minutesOf } from '../../../../../renderer/features/minutes/text/minute-content';
import { minuteExtensions } from '../../../../../renderer/features/minutes/text/minute-nodes';
import { replayedText } from '../../../../../renderer/features/minutes/text/replayed-text';
import { agendaItemIdSchema } from '#shared/model/id';
import { ids } from '../../../../support/board-builders';
import { paragraph } from '../../../../support/minute-blocks';

const editors: Editor[] = [];
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()));

const AT = isoInstantSchema.parse('2026-06-10T10:00:00.000Z');
const begun: Minute[] = [
  { itemId: ids.item(1), blocks: [paragraph('One')] },
  { itemId: ids.item(2), blocks: [] },
];

/** What the main process keeps of a meeting. */
function keptBy() {
  let history: EditHistory | null = null;
  const keep = ({ base, from, edits, place }: Omit<Input<'minutes:keepHistory'>, 'meetingId'>) => {
    history = {
      meetingId: ids.meeting('kept'),
      base: base ?? history?.base ?? [],
      edits: [
        ...(history?.edits.slice(0, from) ?? []),
        ...edits.map((edit) => ({ ...edit, at: AT })),
      ],
      place: place && { ...place, itemId: agendaItemIdSchema.parse(place.itemId) },
    };
    return Promise.resolve();
  };
  return { keep, history: () => history };
}

/** The minutes as the screen opens them in one run of the app. */
function openedWith(minutes: Minute[], kept = keptBy()) {
  const editor = new Editor({ extensions: minuteExtensions, content: contentOf(minutes) });
  editors.push(editor);
  const keeper = new HistoryKeeper(kept.keep);
  const { view, schema, state } = editor;
  const replayed = replayedText(schema, minutes, kept.history());
  view.updateState(replayed.state.reconfigure({ plugins: state.plugins }));
  keeper.begin(replayed.log);
  editor.on('transaction', ({ transaction, appendedTransactions }) =>
    keeper.noted([transaction, ...appendedTransactions], editor.state),
  );
  const saved = (): Minute[] => minutesOf(editor.getJSON());
  return {
    editor,
    kept,
    keeper,
    saved,
    texts: () =>
      saved().map(({ blocks }) => blocks.map((one) => 'text' in one && one.text).join('|')),
    type: (text: string, item = 0) => {
      const { doc } = editor.state;
      const end = doc.children.slice(0, item + 1).reduce((sum, one) => sum + one.nodeSize, 0) - 2;
      editor.view.dispatch(
        editor.state.tr.insertText(text, end).setTime(Date.now() + clock++ * 5000),
      );
    },
    again: async () => {
      await keeper.flush();
      return openedWith(saved(), kept);
    },
  };
}
let clock = 0;

describe('what can be taken back outlasts a restart', () => {
  test('step by step, in every item, and can be done again', async () => {
    const first = openedWith(begun);
    first.type(' two');
    first.type('Other', 1);
    first.type(' three');
    const second = await first.again();
    expect(second.texts()).toEqual(['One two three', 'Other']);
    second.editor.commands.undo();
    expect(second.texts()).toEqual(['One two', 'Other']);
    second.editor.commands.undo();
    second.editor.commands.undo();
    expect(second.texts()).toEqual(['One', '']);
    second.editor.commands.redo();
    expect(second.texts()).toEqual(['One two', '']);
  });

  test('and goes on from there: typed, taken back and typed again over several runs', async () => {
    const first = openedWith(begun);
    first.type(' a');
    first.type(' b');
    first.editor.commands.undo();
    const second = await first.again();
    second.type(' c');
    const third = await second.again();
    expect(third.texts()[0]).toBe('One a c');
    third.editor.commands.undo();
    expect(third.texts()[0]).toBe('One a');
    third.editor.commands.undo();
    expect(third.texts()[0]).toBe('One');
    expect(undoDepth(third.editor.state)).toBe(0);
  });

  test('of at least the last 1,000 steps', async () => {
    const first = openedWith(begun);
    for (let n = 0; n < 1100; n += 1) first.type(` ${n}`);
    const second = await first.again();
    expect(undoDepth(second.editor.state)).toBe(1100);
    for (let n = 0; n < 1000; n += 1) second.editor.commands.undo();
    expect(second.texts()[0]?.endsWith(' 99')).toBe(true);
  });

  test('of the latest steps, where there are more than are kept', async () => {
    const first = openedWith(begun);
    for (let n = 0; n < 2100; n += 1) first.type(` ${n}`);
    const second = await first.again();
    expect(undoDepth(second.editor.state)).toBe(2000);
    const third = await second.again();
    third.editor.commands.undo();
    expect(third.texts()[0]?.endsWith(' 2098')).toBe(true);
    expect(third.kept.history()?.edits).toHaveLength(2000);
  });
});

test('what is taken back from under something that cannot be outlasts a restart too', async () => {
  const first = openedWith(begun);
  first.type(' two');
  const { editor } = first;
  const followed = editor.state.tr.insertText('Recorded. ', 2).setMeta('addToHistory', false);
  editor.view.dispatch(followed);
  editor.commands.undo();
  expect(first.texts()[0]).toBe('Recorded. One');
  first.type(' three');
  const second = await first.again();
  expect(second.texts()[0]).toBe('Recorded. One three');
  second.editor.commands.undo();
  expect(second.texts()[0]).toBe('Recorded. One');
});

test('a long meeting keeps no more edits than there is room for, and goes on with the latest', async () => {
  const first = openedWith(begun);
  for (let n = 0; n < EDITS_KEPT + 10; n += 1) first.type(`${n % 10}`);
  await first.keeper.flush();
  expect(first.kept.history()?.edits).toHaveLength(EDITS_KEPT + 10 - 1000);
  // What follows in the same breath belongs to the last of them.
  first.editor.commands.undo();
  first.type('!');
  const second = await first.again();
  expect(second.texts()).toEqual(first.texts());
  second.editor.commands.undo();
  second.editor.commands.undo();
  expect(second.texts()[0]?.length).toBe('One'.length + EDITS_KEPT + 8);
});

describe('the minutes are what counts', () => {
  const undone = (state: EditorState): EditorState => {
    let next = state;
    undo(state, (tr) => {
      next = state.apply(tr);
    });
    return next;
  };

  test('where a crash kept the last words from the history: one Undo takes them back', async () => {
    const first = openedWith(begun);
    first.type(' two');
    await first.keeper.flush();
    const ahead = [{ itemId: ids.item(1), blocks: [paragraph('One two and more')] }, begun[1]!];
    const second = openedWith(ahead, first.kept);
    expect(second.texts()).toEqual(['One two and more', '']);
    second.editor.view.updateState(undone(second.editor.state));
    expect(second.texts()).toEqual(['One two', '']);
  });

  test('where items were added, moved and taken off the agenda', async () => {
    const first = openedWith(begun);
    first.type(' two');
    await first.keeper.flush();
    const agenda = [
      { itemId: ids.item(3), blocks: [] },
      { itemId: ids.item(1), blocks: [paragraph('One two')] },
    ];
    const second = openedWith(agenda, first.kept);
    expect(second.saved()).toEqual(agenda);
    second.type('!', 1);
    const third = await second.again();
    expect(third.texts()).toEqual(['', 'One two!']);
    third.editor.commands.undo();
    expect(third.texts()).toEqual(['', 'One two']);
  });

  test.each([
    ['is not of this editor', { base: ['{"type":"doc","content":[{"type":"verse"}]}'], edits: [] }],
    ['is damaged', { base: ['{'], edits: [] }],
    [
      'does not fit the text',
      {
        base: [JSON.stringify(contentOf(begun))],
        edits: [
          { at: AT, isUndoable: true, steps: ['[{"stepType":"replace","from":900,"to":901}]'] },
        ],
      },
    ],
  ])('where the history %s', (_, history) => {
    const kept = keptBy();
    const opened = openedWith(begun, {
      ...kept,
      history: () => ({ meetingId: ids.meeting('kept'), place: null, ...history }),
    });
    expect(opened.texts()).toEqual(['One', '']);
    expect(undoDepth(opened.editor.state)).toBe(0);
  });
});
