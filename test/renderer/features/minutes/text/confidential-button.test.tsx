import { screen, waitFor } from '@testing-library/react';
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
      groups: [],
      documents: [],
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
    await user.keyboard('Agree it.{Enter}');
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
    await user.keyboard('Ask them.{Enter}');
    await waitFor(() =>
      expect(bridge.sent('actions:record')).toMatchObject([
        { what: 'Ask them.', isConfidential: true },
      ]),
    );
  });

  it('can be taken off and put on a line before it is recorded', async () => {
    const { bridge, user } = open('line-opened');
    await user.click(await screen.findByRole('button', { name: /^Action/ }));
    await user.keyboard('{Alt>}c{/Alt}Ask them.{Enter}');
    await waitFor(() =>
      expect(bridge.sent('actions:record')).toMatchObject([
        { what: 'Ask them.', isConfidential: false },
      ]),
    );
  });

  it('leaves the text alone by its key while a form is open', async () => {
    const { user } = open('form-open');
    await user.click(await screen.findByRole('button', { name: /^Interest/ }));
    await screen.findByRole('form', { name: 'Record a declaration of interest' });
    await user.keyboard('{Alt>}c{/Alt}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Your words are still here/);
    expect(screen.getByRole('group', { name: 'Confidential' })).toBeDefined();
  });

  it('says of a closed item that it is left out as a whole (X1)', async () => {
    open('closed', { agenda: [anItem(1, { title: 'Staff', isClosed: true })] });
    expect(
      await screen.findByText(/^Closed item: what is recorded here is left out/),
    ).toBeDefined();
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
