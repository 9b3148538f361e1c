import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

function openHouseStyle() {
  const view = boardView();
  return openScreen(`/p/${view.partnership.id}/settings/house-style`, {
    ...boardAnswers(view),
    'houseStyle:savePages': () => ok({ view, undo: UNDO }),
    'houseStyle:savePack': () => ok({ view, undo: UNDO }),
  });
}

it('sets how large papers are printed and what their files are called, with an example', async () => {
  const { bridge, user } = openHouseStyle();
  const pattern = await screen.findByRole('textbox', { name: 'Names of files' });
  expect(screen.getByText(/would be called: .* agenda 2026-11-25\.docx$/)).toBeDefined();
  await user.click(pattern);
  await user.paste('{date} {document}');
  expect(screen.getByText(/would be called: 2026-11-25 agenda\.docx$/)).toBeDefined();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Size of type on papers' }),
    '16 points, large print',
  );
  await user.click(screen.getByRole('button', { name: 'Save type and file names' }));
  await waitFor(() =>
    expect(bridge.sent('houseStyle:savePages')).toMatchObject([
      { typeSize: 16, fileNames: '{date} {document}' },
    ]),
  );
});

it('says what a pattern lacks, and keeps it', async () => {
  const { bridge, user } = openHouseStyle();
  const pattern = await screen.findByRole('textbox', { name: 'Names of files' });
  await user.click(pattern);
  await user.paste('{partnership} {document}');
  await user.click(screen.getByRole('button', { name: 'Save type and file names' }));
  expect(await screen.findByText(/Put \{date\} in/)).toBeDefined();
  expect(pattern).toHaveProperty('value', '{partnership} {document}');
  expect(bridge.sent('houseStyle:savePages')).toEqual([]);
});

it('says whether those a pack is for are named on its cover (X3)', async () => {
  const { bridge, user } = openHouseStyle();
  await user.click(await screen.findByRole('switch', { name: /^Name on the cover/ }));
  await waitFor(() =>
    expect(bridge.sent('houseStyle:savePack')).toMatchObject([{ recipientsOnCover: true }]),
  );
});
