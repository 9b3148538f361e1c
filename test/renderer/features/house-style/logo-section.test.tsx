import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { storedFileSchema } from '#shared/model/stored-file';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const file = storedFileSchema.parse({ name: 'logo.png', sha256: 'a'.repeat(64), bytes: 2048 });

function openLogo(hasLogo: boolean) {
  const { partnership, ...rest } = boardView();
  const logo = hasLogo ? { file, description: 'Logo of the board' } : null;
  const houseStyle = { ...partnership.houseStyle, logo };
  const view = { ...rest, partnership: { ...partnership, houseStyle } };
  const changed = () => ok({ view, undo: UNDO });
  return openScreen(`/p/${partnership.id}/settings/house-style`, {
    ...boardAnswers(view),
    'houseStyle:logo': () => ok({ pieces: hasLogo ? ['data:image/png;', 'base64,AA=='] : [] }),
    'houseStyle:chooseLogo': changed,
    'houseStyle:describeLogo': changed,
    'houseStyle:removeLogo': changed,
  });
}

it('takes a logo once it is said what it shows', async () => {
  const { bridge, user } = openLogo(false);
  const choose = await screen.findByRole('button', { name: 'Choose logo' });
  await user.click(choose);
  expect(await screen.findByText('Say in a few words what the logo shows.')).toBeDefined();
  expect(bridge.sent('houseStyle:chooseLogo')).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'What the logo shows' }), 'Our logo');
  await user.click(choose);
  await waitFor(() =>
    expect(bridge.sent('houseStyle:chooseLogo')).toMatchObject([{ description: 'Our logo' }]),
  );
});

it('shows the logo there is, and changes its words, itself, or takes it away', async () => {
  const { bridge, user } = openLogo(true);
  const shown = await screen.findByRole<HTMLImageElement>('img', { name: 'Logo of the board' });
  expect(shown.getAttribute('src')).toBe('data:image/png;base64,AA==');
  const field = screen.getByRole('textbox', { name: 'What the logo shows' });
  await user.type(field, ' of Anyshire');
  await user.click(screen.getByRole('button', { name: 'Save description' }));
  await user.click(screen.getByRole('button', { name: 'Choose another logo' }));
  await user.click(screen.getByRole('button', { name: 'Remove logo' }));
  await waitFor(() => expect(bridge.sent('houseStyle:removeLogo')).toHaveLength(1));
  const description = 'Logo of the board of Anyshire';
  expect(bridge.sent('houseStyle:describeLogo')).toMatchObject([{ description }]);
  expect(bridge.sent('houseStyle:chooseLogo')).toMatchObject([{ description }]);
});
