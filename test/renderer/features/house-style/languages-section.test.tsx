import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { HouseStyle } from '#shared/model/house-style';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

function openAt(part: string, changes: Partial<HouseStyle> = {}) {
  const board = boardView();
  const { partnership } = board;
  const houseStyle = { ...partnership.houseStyle, ...changes };
  const view = { ...board, partnership: { ...partnership, houseStyle } };
  const saved = () => ok({ view, undo: UNDO });
  return openScreen(`/p/${partnership.id}/settings/${part}`, {
    ...boardAnswers(view),
    'partnerships:open': () => ok(view),
    'houseStyle:saveLanguages': saved,
    'houseStyle:saveWelshWords': saved,
  });
}

it('asks for the Welsh name once papers are made in Welsh', async () => {
  const { bridge, user } = openAt('house-style');
  const choice = await screen.findByRole('combobox', { name: 'Agendas and minutes are made in' });
  expect(screen.queryByRole('textbox', { name: 'Name in Welsh' })).toBeNull();
  await user.selectOptions(choice, 'English and Welsh');
  await user.click(screen.getByRole('textbox', { name: 'Name in Welsh' }));
  await user.paste('Diogelwch Sir');
  await user.click(screen.getByRole('button', { name: 'Save languages' }));
  await waitFor(() =>
    expect(bridge.sent('houseStyle:saveLanguages')).toMatchObject([
      { languages: 'both', nameWelsh: 'Diogelwch Sir' },
    ]),
  );
});

it('leads to the Welsh words only where papers are made in Welsh', async () => {
  openAt('house-style', { languages: 'both' });
  const link = await screen.findByRole('link', { name: 'Welsh words of papers' });
  expect(link.getAttribute('href')).toMatch(/settings\/welsh-words$/);
});

it('saves what is worded otherwise, and leaves the rest as usual', async () => {
  const { bridge, user } = openAt('welsh-words', {
    languages: 'both',
    welshWords: [{ key: 'minutes.present', welsh: 'Presennol' }],
  });
  await user.click(await screen.findByRole('textbox', { name: 'Find a word' }));
  await user.paste('penderfynwyd');
  await user.keyboard('{Enter}');
  expect(bridge.sent('houseStyle:saveWelshWords')).toEqual([]);
  const list = screen.getByRole('list', { name: 'Words' });
  const field = within(list).getByRole('textbox', { name: 'RESOLVED' });
  expect(field.getAttribute('placeholder')).toBe('PENDERFYNWYD');
  await user.click(field);
  await user.paste(' CYTUNWYD  ');
  await user.click(screen.getByRole('button', { name: 'Save Welsh words' }));
  await waitFor(() =>
    expect(bridge.sent('houseStyle:saveWelshWords')).toMatchObject([
      {
        welshWords: [
          { key: 'minutes.present', welsh: 'Presennol' },
          { key: 'outcomes.resolved', welsh: 'CYTUNWYD' },
        ],
      },
    ]),
  );
});

it('keeps what is too long with its message, and says where nothing is found', async () => {
  const { bridge, user } = openAt('welsh-words', { languages: 'welsh' });
  const sought = await screen.findByRole('textbox', { name: 'Find a word' });
  await user.click(sought);
  await user.paste('RESOLVED');
  const field = screen.getByRole('textbox', { name: 'RESOLVED' });
  await user.click(field);
  await user.paste('x'.repeat(201));
  await user.click(screen.getByRole('button', { name: 'Save Welsh words' }));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(bridge.sent('houseStyle:saveWelshWords')).toEqual([]);
  await user.clear(sought);
  await user.type(sought, 'zzz');
  expect(screen.getByText('No word is like that.')).toBeDefined();
});
