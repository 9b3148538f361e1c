import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import { ok } from '#shared/ipc/result';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

describe('SettingsScreen', () => {
  it('keeps the colours that were chosen and uses them at once', async () => {
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'app:saveSettings': (changes) => ok({ ...newSettings, ...changes }),
    });
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(bridge.sent('app:saveSettings')).toEqual([{ colourScheme: 'dark' }]);
    await waitFor(() =>
      expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('dark'),
    );
  });

  it('says where the data are', async () => {
    openScreen('/settings', boardAnswers());
    expect(await screen.findByText('/home/officer/Minute Book')).toBeTruthy();
  });
});

describe('HelpScreen', () => {
  it('shows the page that is asked for', async () => {
    const { user } = openScreen('/help', boardAnswers());
    expect(await screen.findByRole('heading', { name: 'Getting started', level: 1 })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Keyboard' }));
    expect(await screen.findByRole('heading', { name: 'Keyboard', level: 1 })).toBeTruthy();
    expect(screen.getByText(/move the item whose row you are in/)).toBeTruthy();
  });
});
