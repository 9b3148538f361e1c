import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

it('offers a document control block, off until it is wanted (T5)', async () => {
  const view = boardView();
  const { bridge, user } = openScreen(`/p/${view.partnership.id}/settings`, {
    ...boardAnswers(view),
    'partnerships:saveDetails': () => ok({ view, undo: UNDO }),
  });
  const choice = await screen.findByRole('switch', { name: /^Print a document control block/ });
  expect(choice).toHaveProperty('checked', false);
  await user.click(choice);
  await user.click(screen.getByRole('button', { name: 'Save details' }));
  await waitFor(() =>
    expect(bridge.sent('partnerships:saveDetails')).toMatchObject([{ documentControl: true }]),
  );
});

it('keeps for how long records are kept, and leaves out what nobody entered (X6)', async () => {
  const view = boardView();
  const { bridge, user } = openScreen(`/p/${view.partnership.id}/settings`, {
    ...boardAnswers(view),
    'partnerships:saveRetention': () => ok({ view, undo: UNDO }),
  });
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Minutes: how long' }),
    'good',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Papers: how long' }), 'years');
  const years = screen.getByRole('textbox', { name: /^Papers: years/ });
  await user.type(years, '201');
  const save = screen.getByRole('button', { name: 'Save how long records are kept' });
  await user.click(save);
  expect(screen.getByText('Enter whole years from 0 to 200, in figures.')).toBeDefined();
  await user.clear(years);
  await user.type(years, '6');
  await user.click(save);
  await waitFor(() =>
    expect(bridge.sent('partnerships:saveRetention')).toMatchObject([
      {
        retention: [
          { record: 'minutes', years: null, clause: '' },
          { record: 'papers', years: 6, clause: '' },
        ],
      },
    ]),
  );
});

describe('a lower marking (R26)', () => {
  async function lowered() {
    const view = boardView();
    const partnership = { ...view.partnership, marking: 'OFFICIAL-SENSITIVE' as const };
    const opened = openScreen(`/p/${partnership.id}/settings`, {
      ...boardAnswers({ ...view, partnership }),
      'partnerships:saveDetails': () => ok({ view, undo: UNDO }),
    });
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', {
      name: /^Protective marking/,
    });
    await opened.user.selectOptions(choice, 'OFFICIAL');
    await opened.user.click(screen.getByRole('button', { name: 'Save details' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Mark the papers lower?' }));
    return { ...opened, choice, dialog };
  }

  it('is asked about before anything is saved, and left as it was where nobody wants it', async () => {
    const { bridge, user, choice, dialog } = await lowered();
    expect(bridge.sent('partnerships:saveDetails')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Leave at “OFFICIAL-SENSITIVE”' }));
    expect(choice.value).toBe('OFFICIAL-SENSITIVE');
    expect(bridge.sent('partnerships:saveDetails')).toEqual([]);
  });

  it('is saved once that was said', async () => {
    const { bridge, user, dialog } = await lowered();
    await user.click(dialog.getByRole('button', { name: 'Mark lower' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveDetails')).toMatchObject([{ marking: 'OFFICIAL' }]),
    );
  });
});
