import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

async function openColour() {
  const view = boardView();
  const { bridge, user } = openScreen(`/p/${view.partnership.id}/settings/house-style`, {
    ...boardAnswers(view),
    'houseStyle:saveAccent': () => ok({ view, undo: UNDO }),
  });
  const field = await screen.findByRole('textbox', { name: 'Colour of headings' });
  const save = async (typed: string): Promise<void> => {
    await user.clear(field);
    if (typed !== '') await user.type(field, typed);
    await user.click(screen.getByRole('button', { name: 'Save colour' }));
  };
  return { bridge, user, save };
}

it('saves the colour of headings, and says how far it stands out', async () => {
  const { bridge, save } = await openColour();
  await save('#00695c');
  await waitFor(() =>
    expect(bridge.sent('houseStyle:saveAccent')).toMatchObject([{ accent: '#00695C' }]),
  );
  expect(screen.getByText('Its contrast on white paper is 6.6 to 1.')).toBeDefined();
  await save('');
  await waitFor(() => expect(bridge.sent('houseStyle:saveAccent')[1]?.accent).toBeNull());
});

it.each([
  ['#FFD700', /contrast on white paper is 1\.4 to 1, and headings need 4\.5/],
  ['blue', /six digits or letters from A to F/],
])('says why %s is not taken, and sends nothing', async (typed, why) => {
  const { bridge, save } = await openColour();
  await save(typed);
  expect(await screen.findByText(why)).toBeDefined();
  expect(bridge.sent('houseStyle:saveAccent')).toEqual([]);
});

it('takes a colour that is picked', async () => {
  const { bridge, user } = await openColour();
  fireEvent.change(screen.getByLabelText('Pick a colour'), { target: { value: '#8b1a3a' } });
  await user.click(screen.getByRole('button', { name: 'Save colour' }));
  await waitFor(() =>
    expect(bridge.sent('houseStyle:saveAccent')).toMatchObject([{ accent: '#8B1A3A' }]),
  );
});
