import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { actionLogView, boardAnswers, boardView } from '../../support/fake-bridge';
import { openScreen } from '../../support/open-screen';

const view = boardView();

it.each([
  ['Excel workbook', { version: 'circulated', format: 'xlsx' }],
  ['CSV file', { version: 'circulated', format: 'csv' }],
  ['Complete, for the Chair and secretariat', { version: 'complete' }],
])('offers the action log as %s beside its button', async (name, asked) => {
  const { bridge, user } = openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    'actions:open': () => ok(actionLogView()),
    'exports:save': () => ok(null),
  });
  await user.click(await screen.findByRole('button', { name: /^Choose a version of/ }));
  await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toEqual([
      { document: 'action-log', partnershipId: view.partnership.id, ...asked },
    ]),
  );
});
