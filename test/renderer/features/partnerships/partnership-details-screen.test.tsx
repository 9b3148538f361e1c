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
