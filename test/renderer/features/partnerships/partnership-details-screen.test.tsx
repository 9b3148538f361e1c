import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
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
