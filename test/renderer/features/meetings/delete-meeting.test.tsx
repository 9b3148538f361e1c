import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import type { Deletion } from '#shared/model/deletion';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { meetingOfRegisters } from '../../../support/register-views';
import { aMeeting } from '../../../support/sample-records';
import { someDeletion } from '../../../support/some-deletion';

const view = boardView();
const LIST = `/p/${view.partnership.id}/meetings`;
const meeting = aMeeting();
const march = aMeeting({ id: ids.meeting('march'), date: isoDate('2026-03-11') });

/** A main process that keeps two meetings, until it is told to delete the one of June, and has it back. */
function book(deletion: Deletion): Answers {
  let isThere = true;
  const set = (next: boolean): void => {
    isThere = next;
  };
  const gone = refuse('not-found', { what: 'meeting' });
  return {
    ...boardAnswers(view),
    'meetings:list': () => ok((isThere ? [meeting, march] : [march]).map(meetingOfRegisters)),
    'meetings:open': () => (isThere ? ok({ ...view, meeting, actions: [] }) : gone),
    'meetings:deletion': () => ok(deletion),
    'meetings:remove': () => {
      set(false);
      return ok({ undo: UNDO });
    },
    'app:undo': () => {
      set(true);
      return ok(null);
    },
  };
}

async function askToDelete(deletion: Deletion) {
  const opened = openScreen(LIST, book(deletion));
  const name = 'Delete the meeting of Wednesday 10 June 2026';
  await opened.user.click(await screen.findByRole('button', { name }));
  const dialog = await screen.findByRole('dialog', { name: `${name}?` });
  return { ...opened, dialog };
}

const row = () => screen.queryByRole('link', { name: 'Wednesday 10 June 2026' });

describe('deleting a meeting', () => {
  it('asks first, with what goes and what stays, and does nothing when that was a mistake', async () => {
    const { bridge, user, dialog } = await askToDelete(
      someDeletion({ items: 7, minuted: 6, decisions: 2, marked: 14 }, { actions: 3 }),
    );
    await within(dialog).findByText('This goes with it:');
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'the agenda of 7 items',
      'the minutes under 6 items, with 2 decisions',
      'the attendance of 14 people',
      '3 actions in the action log',
    ]);
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.sent('meetings:remove')).toEqual([]);
    expect(row()).not.toBeNull();
  });

  it('takes it off the list, says so, and brings it back', async () => {
    const { bridge, user, dialog } = await askToDelete(someDeletion());
    expect(
      await within(dialog).findByText('It has no agenda, and nothing is recorded of it.'),
    ).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Delete the meeting' }));
    expect(await screen.findByText('Meeting of Wednesday 10 June 2026 deleted.')).toBeDefined();
    expect(bridge.sent('meetings:remove')).toEqual([{ meetingId: meeting.id }]);
    bridge.dataChanged();
    await waitFor(() => expect(row()).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(row()).not.toBeNull());
    expect(bridge.sent('app:undo')).toEqual([{ token: UNDO }]);
  });

  it('is not offered where something stands against it, with what to do (M1)', async () => {
    const bar = { because: 'minutes-confirmed' as const, names: [] };
    const { dialog } = await askToDelete(someDeletion({}, {}, bar));
    expect(await within(dialog).findByText(/take it off on the Timeline first/)).toBeDefined();
    expect(within(dialog).queryByRole('button', { name: 'Delete the meeting' })).toBeNull();
  });

  it('can be begun from the details of the meeting, and leads to the list', async () => {
    const { bridge, user } = openScreen(
      `/m/${meeting.id}/timeline`,
      book(someDeletion({ items: 1 })),
    );
    await user.click(await screen.findByRole('button', { name: 'Meeting details' }));
    const details = await screen.findByRole('dialog', { name: 'Meeting details' });
    await user.click(within(details).getByRole('button', { name: 'Delete the meeting' }));
    const question = { name: 'Delete the meeting of Wednesday 10 June 2026?' };
    await within(await screen.findByRole('dialog', question)).findByText('This goes with it:');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', question)).toBeNull());
    expect(screen.getByRole('dialog', { name: 'Meeting details' })).toBeDefined();
    await user.click(within(details).getByRole('button', { name: 'Delete the meeting' }));
    const asked = await screen.findByRole('dialog', question);
    await user.click(await within(asked).findByRole('button', { name: 'Delete the meeting' }));
    await waitFor(() => expect(window.location.hash).toBe(`#${LIST}`));
    expect(bridge.sent('meetings:remove')).toEqual([{ meetingId: meeting.id }]);
  });
});

describe('a meeting that is open while it is deleted', () => {
  it('says that it is no longer there, and is shown again once it is back', async () => {
    const answers = book(someDeletion());
    const { bridge } = openScreen(`/m/${meeting.id}/timeline`, answers);
    await screen.findByRole('list', { name: 'Steps of the meeting' });
    await bridge.invoke('meetings:remove', { meetingId: meeting.id });
    bridge.dataChanged();
    expect(await screen.findByText(/^This is no longer there/)).toBeDefined();
    expect(screen.queryByRole('list', { name: 'Steps of the meeting' })).toBeNull();
    await bridge.invoke('app:undo', { token: UNDO });
    bridge.dataChanged();
    expect(await screen.findByRole('list', { name: 'Steps of the meeting' })).toBeDefined();
  });
});
