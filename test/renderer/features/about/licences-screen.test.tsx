import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const parts = [
  { name: 'react', version: '19.3.1', licence: 'MIT' },
  { name: 'dictionary-cy', version: '2.0.0', licence: 'LGPL-3.0' },
];

describe('LicencesScreen', () => {
  it('is reached from the settings, and shows each part with its licence', async () => {
    const { user } = openScreen('/settings', { ...boardAnswers(), 'app:parts': () => ok(parts) });
    await user.click(await screen.findByRole('link', { name: 'Licences of all parts' }));
    const table = await screen.findByRole('table', { name: 'Licences' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((one) => one.textContent),
    ).toEqual(['react', 'dictionary-cy']);
    expect(within(table).getByText('LGPL-3.0')).toBeDefined();
  });

  it('shows the words of a licence, or that there are none', async () => {
    const { bridge, user } = openScreen('/licences', {
      ...boardAnswers(),
      'app:parts': () => ok(parts),
      'app:licence': ({ name }) => ok(name === 'react' ? { text: 'Permission is granted.' } : null),
    });
    await user.click(await screen.findByRole('button', { name: 'Read the licence of react' }));
    const panel = await screen.findByRole('dialog', { name: 'Licence of react 19.3.1' });
    expect(await within(panel).findByText('Permission is granted.')).toBeDefined();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Read the licence of dictionary-cy' }));
    expect(
      await screen.findByText('This part came without the text of its licence.'),
    ).toBeDefined();
    expect(bridge.sent('app:licence')).toEqual([
      { name: 'react', version: '19.3.1' },
      { name: 'dictionary-cy', version: '2.0.0' },
    ]);
  });

  it('finds parts by a word of their name or licence', async () => {
    const { user } = openScreen('/licences', { ...boardAnswers(), 'app:parts': () => ok(parts) });
    await user.type(await screen.findByRole('textbox', { name: 'Find a part' }), 'lgpl');
    expect(screen.getByRole('status').textContent).toBe('1 part');
    expect(screen.queryByText('react')).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Find a part' }), 'x');
    expect(screen.getByText('No part has these words in its name or licence')).toBeDefined();
  });

  it('says where the list is when there is none', async () => {
    openScreen('/licences', { ...boardAnswers(), 'app:parts': () => ok([]) });
    expect(await screen.findByText(/^It comes with the installed app/)).toBeDefined();
  });
});
