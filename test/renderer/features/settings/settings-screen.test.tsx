import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import { ok, refuse } from '#shared/ipc/result';
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

  it('keeps after how many idle minutes everything is hidden, and says so (R31)', async () => {
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'app:saveSettings': (changes) => ok({ ...newSettings, ...changes }),
    });
    const choice = await screen.findByRole('combobox', { name: /^Hide everything when/ });
    expect(choice).toHaveProperty('value', '15');
    await user.selectOptions(choice, 'Never');
    expect(await screen.findByText('Nothing is hidden by itself.')).toBeDefined();
    await user.selectOptions(choice, '1 minute');
    expect(await screen.findByText('Everything is hidden after 1 idle minute.')).toBeDefined();
    expect(bridge.sent('app:saveSettings')).toEqual([
      { hideAfterMinutes: 0 },
      { hideAfterMinutes: 1 },
    ]);
  });

  it('keeps the name at Enter and once the field is left, and says what it is for', async () => {
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'app:saveSettings': (changes) => ok({ ...newSettings, ...changes }),
    });
    const field = await screen.findByRole('textbox', { name: 'Your name' });
    expect(screen.getByText('Versions of minutes say who kept them.')).toBeDefined();
    await user.type(field, '  Ann  Lee{Enter}');
    expect(await screen.findByText('Versions kept from now on say “Ann Lee”.')).toBeDefined();
    await waitFor(() => expect(field).toHaveProperty('value', 'Ann Lee'));
    await user.tab();
    expect(bridge.sent('app:saveSettings')).toEqual([{ userName: 'Ann Lee' }]);
    await user.clear(field);
    await user.tab();
    expect(await screen.findByText('Versions kept from now on say no name.')).toBeDefined();
    expect(bridge.sent('app:saveSettings')).toEqual([{ userName: 'Ann Lee' }, { userName: '' }]);
  });

  it('keeps a name that is too long in its field, and says by how much', async () => {
    const { bridge, user } = openScreen('/settings', boardAnswers());
    const field = await screen.findByRole('textbox', { name: 'Your name' });
    const long = 'x'.repeat(201);
    await user.click(field);
    await user.paste(long);
    await user.tab();
    expect(await screen.findByText(/^Too long: .*, 1 character too many/)).toBeDefined();
    expect(field).toHaveProperty('value', long);
    expect(bridge.sent('app:saveSettings')).toEqual([]);
  });

  it('keeps a name that could not be saved in its field, and tries again', async () => {
    let isFull = true;
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'app:saveSettings': (changes) =>
        isFull ? refuse('disk-full') : ok({ ...newSettings, ...changes }),
    });
    const field = await screen.findByRole('textbox', { name: 'Your name' });
    await user.type(field, 'Ann Lee{Enter}');
    expect(await screen.findByText(/The disk is full/)).toBeDefined();
    expect(field).toHaveProperty('value', 'Ann Lee');
    isFull = false;
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Versions kept from now on say “Ann Lee”.')).toBeDefined();
    expect(bridge.sent('app:saveSettings')).toHaveLength(2);
  });

  it('hands a name over that is still being typed when the window closes', async () => {
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'app:saveSettings': (changes) => ok({ ...newSettings, ...changes }),
    });
    await user.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Ann Lee');
    expect(bridge.sent('app:saveSettings')).toEqual([]);
    await act(() => bridge.close());
    expect(bridge.sent('app:saveSettings')).toEqual([{ userName: 'Ann Lee' }]);
  });

  it('says where the data are', async () => {
    openScreen('/settings', boardAnswers());
    expect(await screen.findByText('/home/officer/Minute Book')).toBeDefined();
  });
});
