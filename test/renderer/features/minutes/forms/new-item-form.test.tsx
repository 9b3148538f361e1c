import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { ok, refuse, type Result } from '#shared/ipc/result';
import { isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../../support/fake-bridge';
import { openScreen } from '../../../../support/open-screen';
import { aMeeting, anItem } from '../../../../support/sample-records';
import { dispatch, emptyCycle } from '../../../../support/sample-timeline';

type Added = Result<Output<'agenda:addItem'>>;

const view = boardView();
const agenda = [anItem(1, { title: 'Hate crime pathway' }), anItem(2, { title: 'Forward plan' })];

/** The form for an item after the first, with a main process that answers when told to. */
async function open(name: string, changes: Partial<Meeting> = {}, answers: Answers = {}) {
  const meeting = aMeeting({
    id: ids.meeting(`new-item-${name}`),
    state: 'in-progress',
    agenda,
    ...changes,
  });
  let answer: (added: Added) => void = () => {};
  const opened = openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'agenda:addItem': () => new Promise<Added>((done) => (answer = done)),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
    ...answers,
  });
  const [first, second] = agenda;
  const added = anItem(3, { title: 'Flooding' });
  const next = { ...meeting, agenda: [first!, added, second!] };
  const text = await screen.findByRole('textbox', { name: 'Minutes of the meeting' });
  text.focus();
  await opened.user.keyboard('{Alt>}n{/Alt}');
  const form = await screen.findByRole('form', { name: 'New item after item 1' });
  return {
    ...opened,
    text,
    form,
    field: within(form).getByRole<HTMLInputElement>('textbox', { name: 'Title' }),
    add: () =>
      answer(ok({ view: { ...view, meeting: next, actions: [] }, undo: UNDO, itemId: added.id })),
    refuseIt: () => answer(refuse('disk-full')),
  };
}

describe('a new item', () => {
  it('is added after the one with the cursor, which then is in it with what was typed on the way', async () => {
    const { bridge, user, field, form, add, text } = await open('typed-on');
    expect(document.activeElement).toBe(field);
    await user.keyboard('Flooding{Enter}The river rose.');
    expect(bridge.sent('agenda:addItem')).toEqual([
      { meetingId: ids.meeting('new-item-typed-on'), afterId: ids.item(1), title: 'Flooding' },
    ]);
    add();
    const item = await screen.findByRole('group', { name: 'Minute of item 2, Flooding' });
    await waitFor(() => expect(item.textContent).toContain('The river rose.'));
    expect(document.body.contains(form)).toBe(false);
    expect(document.activeElement).toBe(text);
    expect(screen.getByText('Item 2 of 3, Flooding').getAttribute('role')).toBe('status');
    await waitFor(() =>
      expect(bridge.sent('minutes:save')).toMatchObject([
        { itemId: ids.item(3), blocks: [{ text: 'The river rose.' }] },
      ]),
    );
  });

  it('keeps its words where it is refused, and says why', async () => {
    const { user, field, refuseIt } = await open('refused');
    await user.keyboard('Flooding{Enter} again');
    refuseIt();
    expect(await screen.findByText(/The disk is full/)).toBeDefined();
    await waitFor(() => expect(field.value).toBe('Flooding again'));
  });

  it('needs a title', async () => {
    const { bridge, user, form } = await open('untitled');
    await user.keyboard(' {Enter}');
    expect(within(form).getByText('Enter a title')).toBeDefined();
    expect(bridge.sent('agenda:addItem')).toEqual([]);
  });

  it('is left with Escape, which goes back to the text', async () => {
    const { user, form, text } = await open('left');
    await user.keyboard('Floo{Escape}');
    expect(document.body.contains(form)).toBe(false);
    expect(document.activeElement).toBe(text);
  });

  it('says that its reason is asked where the agenda has gone out (N4)', async () => {
    const cycle = { ...emptyCycle, sent: [dispatch('agenda', '2026-06-03')] };
    const { form } = await open('late', { cycle });
    expect(within(form).getByText(/^The agenda has gone out/)).toBeDefined();
  });
});
