import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView, UNDO } from '../../../../support/fake-bridge';
import { openScreen } from '../../../../support/open-screen';
import { boardAttendance } from '../../../../support/sample-board';
import { aMeeting, anItem } from '../../../../support/sample-records';

const view = boardView();

async function openForm(changes: Partial<Meeting> = {}) {
  const meeting = aMeeting({
    state: 'in-progress',
    agenda: [anItem(1), anItem(2, { title: 'Forward plan' })],
    attendance: boardAttendance(),
    ...changes,
  });
  const opened = openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'presence:setPresiding': () => ok({ view: { ...view, meeting, actions: [] }, undo: UNDO }),
  });
  await opened.user.click(await screen.findByRole('button', { name: 'Change who presides' }));
  return { ...opened, form: within(await screen.findByRole('dialog')) };
}

const cole = { personId: ids.person('cole'), how: '', fromItemId: ids.item(2) };

describe('who presides (C4)', () => {
  it('may change in the course of the meeting', async () => {
    const { bridge, user, form } = await openForm({ presiding: [cole] });
    await user.selectOptions(
      form.getByRole('combobox', { name: 'Who presides' }),
      'Priya Shah (Riverton Borough Council)',
    );
    await user.selectOptions(
      form.getByRole('combobox', { name: 'From when' }),
      'From item 2: Forward plan',
    );
    await user.click(form.getByRole('button', { name: 'Save who presides' }));
    await waitFor(() => expect(bridge.sent('presence:setPresiding')).toHaveLength(1));
    expect(bridge.sent('presence:setPresiding')[0]?.presiding).toEqual([
      cole,
      { personId: ids.person('shah'), how: 'Elected by the meeting', fromItemId: ids.item(2) },
    ]);
  });

  it('is said with the item from which on, after who presides in office', async () => {
    await openForm({ presiding: [cole] });
    expect(
      screen.getByText(/^Presiding: Cllr Amara Ahmed \(Chair\).*; from item 2 Martin Cole/),
    ).toBeDefined();
  });

  it('is taken out again', async () => {
    const { bridge, user, form } = await openForm({ presiding: [cole] });
    await user.click(form.getByRole('button', { name: 'Martin Cole did not preside' }));
    await waitFor(() => expect(bridge.sent('presence:setPresiding')[0]?.presiding).toEqual([]));
  });

  it('is asked for where nobody is chosen', async () => {
    const { bridge, user, form } = await openForm();
    await user.click(form.getByRole('button', { name: 'Save who presides' }));
    expect(form.getByText('Choose who presides.')).toBeDefined();
    expect(bridge.sent('presence:setPresiding')).toEqual([]);
  });
});
