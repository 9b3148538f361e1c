import { screen, waitFor } from '@testing-library/react';
import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { decisionIdSchema, distributionListIdSchema } from '#shared/model/id';
import { isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { boardAnswers, boardView } from '../../../../support/fake-bridge';
import { paragraph } from '../../../../support/minute-blocks';
import { openScreen } from '../../../../support/open-screen';
import { boardAttendance } from '../../../../support/sample-board';
import { ids } from '../../../../support/board-builders';
import { aMeeting, anItem } from '../../../../support/sample-records';

const lists = [
  ['executive', 'Executive', true],
  ['scrutiny', 'Scrutiny', false],
] as const;

/** A meeting of its own for each test, as what is typed outlasts the screen. */
function open(name: string, changes: Partial<Meeting> = {}) {
  const view = boardView({
    distributionLists: lists.map(([id, listName, seesConfidential]) => ({
      id: distributionListIdSchema.parse(id),
      name: listName,
      personIds: [],
      others: '',
      seesConfidential,
    })),
  });
  const item = anItem(1, { title: 'Hate crime pathway' });
  const meeting = aMeeting({
    id: ids.meeting(name),
    state: 'in-progress',
    agenda: [item],
    attendance: boardAttendance(),
    minutes: [{ itemId: item.id, blocks: [paragraph('A matter of staff.', true)] }],
    ...changes,
  });
  return openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
    'minutes:numberDecision': () =>
      ok({ id: decisionIdSchema.parse('d7'), reference: 'D-2026-007' }),
    'actions:record': () => refuse('disk-full'),
    'exports:save': () => ok(null),
  });
}

const NOTE = 'Confidential, as the text at the cursor is.';
const theButton = () => screen.findByRole('button', { name: /^Confidential/ });

describe('ConfidentialButton (M3)', () => {
  it('says whether the text at the cursor is confidential, and to those who do not see it', async () => {
    open('said');
    const button = await theButton();
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    const marked = screen.getByRole('group', { name: 'Confidential' });
    expect(marked.textContent).toBe('A matter of staff.');
    expect(screen.getByText('This text is confidential.').getAttribute('role')).toBe('status');
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+C');
  });

  it('takes the mark off and puts it on, by the button and by its key, and saves it', async () => {
    const { bridge, user } = open('switched');
    const button = await theButton();
    const lastSaved = () => bridge.sent('minutes:save').at(-1)?.blocks;
    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('false'));
    await waitFor(() => expect(lastSaved()).toEqual([paragraph('A matter of staff.')]));
    expect(screen.queryByRole('group', { name: 'Confidential' })).toBeNull();
    await user.keyboard('{Alt>}c{/Alt}');
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    await waitFor(() => expect(lastSaved()).toEqual([paragraph('A matter of staff.', true)]));
  });

  it('passes the mark on to a decision recorded from within confidential text', async () => {
    const { bridge, user } = open('passed-on');
    await user.click(await screen.findByRole('button', { name: /^Decision/ }));
    await user.type(await screen.findByRole('textbox', { name: /^Decision/ }), 'Agree it.{Enter}');
    await screen.findByText('RESOLVED D-2026-007 (Confidential)');
    await waitFor(() =>
      expect(bridge.sent('minutes:save').at(-1)?.blocks).toMatchObject([
        { type: 'paragraph', isConfidential: true },
        { type: 'decision', reference: 'D-2026-007', isConfidential: true },
      ]),
    );
  });

  it('passes the mark on to an action recorded from within confidential text', async () => {
    const { bridge, user } = open('action-passed-on');
    await user.click(await screen.findByRole('button', { name: /^Action/ }));
    await user.type(await screen.findByRole('textbox', { name: 'Action' }), 'Ask them.{Enter}');
    await waitFor(() =>
      expect(bridge.sent('actions:record')).toMatchObject([
        { what: 'Ask them.', isConfidential: true },
      ]),
    );
  });

  describe.each([
    ['Decision', 'Record a decision'],
    ['Action', 'Record an action'],
  ])('while the form for a new %s is open', (button, heading) => {
    const openForm = async (of: string, changes: Partial<Meeting> = {}) => {
      const opened = open(`${of}-${button.toLowerCase()}`, changes);
      await opened.user.click(await screen.findByRole('button', { name }));
      await screen.findByRole('form', { name: heading });
      return opened;
    };
    const name = new RegExp(`^${button}`);
    const words = () => screen.findByRole('textbox', { name });
    const saysSo = () => screen.queryByRole('textbox', { name, description: NOTE }) !== null;

    it('says in words that it will be confidential, and leaves that alone by the key', async () => {
      const { user } = await openForm('stays-marked');
      expect(saysSo()).toBe(true);
      await user.keyboard('{Alt>}c{/Alt}');
      expect((await screen.findByRole('alert')).textContent).toMatch(/^Your words are still here/);
      expect(saysSo()).toBe(true);
      expect(screen.getByRole('group', { name: 'Confidential' })).toBeTruthy();
    });

    it('marks neither the text behind nor what is recorded by the key', async () => {
      const { bridge, user } = await openForm('stays-open', {
        minutes: [{ itemId: anItem(1).id, blocks: [paragraph('An open matter.')] }],
      });
      await user.keyboard('{Alt>}c{/Alt}');
      expect(saysSo()).toBe(false);
      expect(screen.queryByRole('group', { name: 'Confidential' })).toBeNull();
      await user.type(await words(), 'Ask them.{Enter}');
      await waitFor(() => {
        const blocks = bridge.sent('minutes:save').at(-1)?.blocks ?? [];
        const recorded = [...bridge.sent('actions:record'), ...blocks];
        expect(recorded.length).toBeGreaterThan(0);
        expect(recorded.filter((one) => 'isConfidential' in one && one.isConfidential)).toEqual([]);
      });
    });
  });

  it('follows the cursor while a form is open, in what it says and records', async () => {
    const { bridge, user } = open('followed', {
      minutes: [
        {
          itemId: anItem(1).id,
          blocks: [paragraph('An open matter.'), paragraph('A matter of staff.', true)],
        },
      ],
    });
    await user.click(await screen.findByRole('button', { name: /^Action/ }));
    const field = await screen.findByRole('textbox', { name: 'Action' });
    const saysSo = () => screen.queryByRole('textbox', { name: 'Action', description: NOTE });
    const text = screen.getByRole('textbox', { name: 'Minutes of the meeting' });
    if (!('editor' in text && text.editor instanceof Editor)) throw new Error('no editor');
    text.editor.commands.setTextSelection(2);
    await waitFor(() => expect(saysSo()).toBeNull());
    text.editor.commands.setTextSelection(text.editor.state.doc.content.size - 2);
    await waitFor(() => expect(saysSo()).not.toBeNull());
    await user.type(field, 'Ask them.{Enter}');
    await waitFor(() =>
      expect(bridge.sent('actions:record')).toMatchObject([{ isConfidential: true }]),
    );
  });

  it('says of a closed item that it is left out as a whole (X1)', async () => {
    open('closed', { agenda: [anItem(1, { title: 'Staff', isClosed: true })] });
    expect(await screen.findByText(/^Closed item: what is recorded here is left out/)).toBeTruthy();
  });
});

describe('the versions of the minutes (M3, X3)', () => {
  const request = { document: 'minutes', meetingId: ids.meeting('chosen') };

  it('are the circulated one unless another is chosen', async () => {
    const { bridge, user } = open('chosen');
    await user.click(await screen.findByRole('button', { name: 'Export minutes to Word' }));
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toEqual([
        { ...request, version: 'circulated', listId: null },
      ]),
    );
  });

  it.each([
    [/^Circulated version/, { version: 'circulated', listId: null }],
    [/^Complete version/, { version: 'complete', listId: null }],
    [/^For Executive/, { version: 'complete', listId: 'executive' }],
    [/^For Scrutiny/, { version: 'circulated', listId: 'scrutiny' }],
  ])('can be chosen: %s', async (name, version) => {
    const { bridge, user } = open('chosen');
    await user.click(
      await screen.findByRole('button', { name: 'Choose a version of the minutes' }),
    );
    await user.click(await screen.findByRole('menuitem', { name }));
    await waitFor(() => expect(bridge.sent('exports:save')).toEqual([{ ...request, ...version }]));
  });
});
