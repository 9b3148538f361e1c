import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import { folderTokenSchema } from '#shared/ipc/areas/store';
import { ok, refuse } from '#shared/ipc/result';
import { deferred } from '../../../support/deferred';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { OPEN_STORE } from '../../../support/open-session';
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

  it('keeps how large everything is written, and uses it at once', async () => {
    let settings = newSettings;
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'app:saveSettings': (changes) => ok((settings = { ...settings, ...changes })),
      'app:status': async (input) => {
        const status = await boardAnswers()['app:status']!(input);
        return status.ok ? ok({ ...status.value, settings }) : status;
      },
    });
    await user.click(await screen.findByRole('radio', { name: 'Large' }));
    expect(bridge.sent('app:saveSettings')).toEqual([{ typeSize: 'large' }]);
    await waitFor(() => expect(document.documentElement.dataset['typeSize']).toBe('large'));
  });

  it('keeps in which languages spelling is checked, and puts the choice back where it was not saved', async () => {
    let isFull = false;
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'app:saveSettings': (changes) =>
        isFull ? refuse('disk-full') : ok({ ...newSettings, ...changes }),
    });
    await user.click(await screen.findByRole('radio', { name: 'English and Welsh' }));
    expect(bridge.sent('app:saveSettings')).toEqual([{ spelling: 'both' }]);
    isFull = true;
    await user.click(screen.getByRole('radio', { name: 'Nothing: mark no words' }));
    expect(await screen.findByText(/The disk is full/)).toBeDefined();
    const before = screen.getByRole('radio', { name: 'English and Welsh' });
    await waitFor(() => expect(before).toHaveProperty('checked', true));
  });

  it('leads to what each partnership sets for itself', async () => {
    const { user } = openScreen('/settings', boardAnswers());
    const ways = await screen.findByRole('navigation', { name: /^Settings of Safer Anyshire/ });
    const closures = within(ways).getByRole('link', { name: 'Bank holidays and closures' });
    expect(closures.getAttribute('href')).toMatch(/\/terms$/);
    await user.click(within(ways).getByRole('link', { name: 'How long records are kept' }));
    expect(await screen.findByRole('heading', { name: 'Partnership details' })).toBeDefined();
  });

  it('moves the data folder once that was answered, and says what became of the one before', async () => {
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'store:chooseFolder': () =>
        ok({
          token: folderTokenSchema.parse('token-1'),
          folder: '/media/stick/Book',
          found: 'new',
        }),
      'store:moveProgress': () => ok({ done: 3, of: 8 }),
      'store:cancelMove': () => ok(null),
      'store:move': () =>
        ok({ state: OPEN_STORE, oldFolder: '/home/officer/Minute Book', isOldMarked: true }),
    });
    await user.click(await screen.findByRole('button', { name: 'Move the data folder…' }));
    const question = await screen.findByRole('dialog', { name: 'Move the data folder?' });
    expect(bridge.sent('store:move')).toEqual([]);
    await user.click(within(question).getByRole('button', { name: 'Move' }));
    expect(await screen.findByText(/^Your data are in \/media\/stick\/Book now/)).toBeDefined();
    expect(bridge.sent('store:move')).toEqual([{ token: 'token-1' }]);
  });

  it('shows how far the move has come, and stops it', async () => {
    const moved = deferred<null>();
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(),
      'store:chooseFolder': () =>
        ok({
          token: folderTokenSchema.parse('token-1'),
          folder: '/media/stick/Book',
          found: 'new',
        }),
      'store:moveProgress': () => ok({ done: 3, of: 8 }),
      'store:cancelMove': () => {
        moved.resolve(null);
        return ok(null);
      },
      'store:move': async () => ok(await moved.promise),
    });
    await user.click(await screen.findByRole('button', { name: 'Move the data folder…' }));
    await user.click(await screen.findByRole('button', { name: 'Move' }));
    expect(await screen.findByText(/^3 of 8 steps/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText(/^Cancelled\./)).toBeDefined();
    expect(bridge.sent('store:cancelMove')).toEqual([{}]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBe(null));
  });

  it('takes a sample away after a question that says what goes and what stays', async () => {
    const view = boardView();
    const { id, name } = view.partnership;
    const { bridge, user } = openScreen('/settings', {
      ...boardAnswers(view),
      'partnerships:samples': () => ok([{ id, name }]),
      'partnerships:sampleRemoval': () =>
        ok({
          name,
          meetings: 2,
          actions: 3,
          people: 1,
          organisations: 4,
          staying: ['Ann Lee'],
          unread: 0,
          namedBy: [],
        }),
      'partnerships:removeSample': () => ok({ undo: UNDO }),
    });
    await user.click(await screen.findByRole('button', { name: /^Remove the sample/ }));
    const question = await screen.findByRole('dialog', { name: /^Remove “/ });
    expect(
      await within(question).findByText(/2 meetings.*3 actions.*1 person and 4/),
    ).toBeDefined();
    expect(within(question).getByText(/named elsewhere too: Ann Lee/)).toBeDefined();
    await user.click(within(question).getByRole('button', { name: 'Remove the sample' }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeDefined();
    expect(bridge.sent('partnerships:removeSample')).toEqual([{ partnershipId: id }]);
  });
});
