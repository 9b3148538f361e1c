import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { folderTokenSchema, type StoreState } from '#shared/ipc/areas/store';
import type { Output } from '#shared/ipc/contract';
import { ok, refuse, type Refusal, type Result } from '#shared/ipc/result';
import type { FolderFinding } from '#shared/model/data-folder';
import { boardAnswers, type Answers, type FakeBridge } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { OPEN_STORE } from '../../../support/open-session';

const token = folderTokenSchema.parse('folder-1');
const FOLDER = '/home/officer/Minute Book';

/** The app while its folder is as found, until `opens` answers; then the board is there. */
function openFound(
  found: FolderFinding,
  { unusable = { code: 'store-not-ready' }, ...answers }: Answers & { unusable?: Refusal } = {},
) {
  const state = { isOpen: false };
  let bridge: FakeBridge | null = null;
  const board = boardAnswers();
  const opens = (): Result<StoreState> => {
    state.isOpen = true;
    bridge?.dataChanged();
    return ok(OPEN_STORE);
  };
  const status = async (): Promise<Result<Output<'app:status'>>> => {
    const open = await board['app:status']!({});
    if (state.isOpen || !open.ok) return open;
    return ok({ ...open.value, unusable, store: { ...OPEN_STORE, found } });
  };
  const opened = openScreen('/m/meeting-9/minutes', {
    ...board,
    'app:status': status,
    'partnerships:list': () =>
      state.isOpen ? board['partnerships:list']!({}) : refuse('store-not-ready'),
    'meetings:open': () => refuse('store-not-ready'),
    'store:tryAgain': opens,
    'store:useFolder': opens,
    'store:startNew': opens,
    'store:repairMark': opens,
    'store:openToRead': opens,
    ...answers,
  });
  bridge = opened.bridge;
  return opened;
}

const press = (name: string) => screen.findByRole('button', { name });
const isInApp = () => screen.findByRole('heading', { name: 'What is due', level: 1 });

describe('StoreFoundScreen', () => {
  it.each([
    [
      'missing',
      'Your data folder is not there',
      ['Try again', 'Choose another folder…', 'Start a new, empty store here…'],
    ],
    [
      'empty',
      'Your data folder is empty',
      ['Try again', 'Choose another folder…', 'Start a new, empty store here…'],
    ],
    ['foreign', 'This is not a Minute Book folder', ['Try again', 'Choose another folder…']],
    [
      'mark-damaged',
      'The mark of your data folder is damaged',
      ['Repair', 'Try again', 'Choose another folder…'],
    ],
    [
      'newer',
      'Your data are from a newer Minute Book',
      ['Open to read', 'Try again', 'Choose another folder…'],
    ],
    ['unreadable', 'Your data folder cannot be read', ['Try again', 'Choose another folder…']],
    [
      'other-store',
      'This folder holds other data than before',
      ['Try again', 'Choose another folder…', 'Open this folder'],
    ],
    ['new', 'Minute Book cannot use its data folder', ['Try again', 'Choose another folder…']],
  ] as const)(
    'says of a folder that is %s what it is, that it is safe, and the ways out',
    async (found, title, ways) => {
      openFound(found);
      expect(await screen.findByRole('heading', { name: title, level: 1 })).toBeDefined();
      expect(screen.getByText('Minute Book has changed nothing in the folder.')).toBeDefined();
      expect(screen.getByText(FOLDER)).toBeDefined();
      const buttons = within(screen.getByRole('main')).getAllByRole('button');
      expect(buttons.map((button) => button.textContent)).toEqual(ways);
      await waitFor(() => expect(document.title).toBe(`${title} - Minute Book`));
    },
  );

  it('says why where only the refusal knows', async () => {
    openFound('new', { unusable: { code: 'disk-full' } });
    expect(await screen.findByText(/The disk is full/)).toBeDefined();
  });

  it('says what the computer said, and of a lost place what to do', async () => {
    openFound('unreadable', { unusable: { code: 'store-not-ready', details: { reason: 'EIO' } } });
    expect(await screen.findByText('The computer says: EIO.')).toBeDefined();
  });

  it('says that the note of the place is lost', async () => {
    openFound('unreadable', {
      unusable: { code: 'store-not-ready', details: { reason: 'place.json' } },
    });
    const heading = 'It is not known which folder holds your data';
    expect(await screen.findByRole('heading', { name: heading })).toBeDefined();
    expect(screen.getByText(/place\.json, is damaged/)).toBeDefined();
    expect(screen.queryByText(/disk or network folder is connected|The computer says/)).toBe(null);
  });

  it('opens the app at its start once the folder is there again', async () => {
    const { bridge, user } = openFound('missing');
    await user.click(await press('Try again'));
    expect(await isInApp()).toBeDefined();
    expect(bridge.sent('store:tryAgain')).toEqual([{}]);
    expect(window.location.hash).toBe('#/');
  });

  it('stays where trying again changes nothing', async () => {
    const { bridge, user } = openFound('missing', {
      'store:tryAgain': () => ok({ ...OPEN_STORE, found: 'missing' }),
    });
    await user.click(await press('Try again'));
    await waitFor(() => expect(bridge.sent('store:tryAgain')).toHaveLength(1));
    expect(screen.getByRole('heading', { name: 'Your data folder is not there' })).toBeDefined();
  });

  it.each([
    ['mark-damaged', 'Repair', 'store:repairMark', {}],
    ['newer', 'Open to read', 'store:openToRead', {}],
    ['other-store', 'Open this folder', 'store:useFolder', { token: null }],
  ] as const)('of a folder that is %s, acts upon %s', async (found, name, channel, input) => {
    const { bridge, user } = openFound(found);
    await user.click(await press(name));
    expect(await isInApp()).toBeDefined();
    expect(bridge.sent(channel)).toEqual([input]);
  });

  it('begins an empty store only after asking', async () => {
    const { bridge, user } = openFound('empty');
    await user.click(await press('Start a new, empty store here…'));
    const dialog = await screen.findByRole('dialog', { name: 'Start a new, empty store?' });
    expect(dialog.textContent).toContain(FOLDER);
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBe(null));
    expect(bridge.sent('store:startNew')).toEqual([]);
    await user.click(await press('Start a new, empty store here…'));
    await user.click(await press('Start a new store'));
    expect(await isInApp()).toBeDefined();
    expect(bridge.sent('store:startNew')).toEqual([{}]);
  });

  describe('after another folder was chosen', () => {
    const choose = async (found: FolderFinding | null) => {
      const chosen = found && { token, folder: 'D:\\Chosen', found };
      const opened = openFound('missing', { 'store:chooseFolder': () => ok(chosen) });
      await opened.user.click(await press('Choose another folder…'));
      return opened;
    };

    it('opens one that is a store at once', async () => {
      const { bridge } = await choose('ready');
      expect(await isInApp()).toBeDefined();
      expect(bridge.sent('store:useFolder')).toEqual([{ token }]);
    });

    it('asks before it begins a store in an empty one', async () => {
      const { bridge, user } = await choose('new');
      const dialog = await screen.findByRole('dialog');
      expect(dialog.textContent).toContain('D:\\Chosen');
      expect(bridge.sent('store:useFolder')).toEqual([]);
      await user.click(within(dialog).getByRole('button', { name: 'Start a new store' }));
      expect(await isInApp()).toBeDefined();
      expect(bridge.sent('store:useFolder')).toEqual([{ token }]);
    });

    it.each([
      ['foreign', 'holds other files'],
      ['unreadable', 'cannot be read'],
    ] as const)('says of one that is %s why it is not used', async (found, why) => {
      const { bridge } = await choose(found);
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toContain('D:\\Chosen cannot be used');
      expect(alert.textContent).toContain(why);
      expect(bridge.sent('store:useFolder')).toEqual([]);
    });

    it('does nothing where the user thought better of it', async () => {
      const { bridge } = await choose(null);
      await waitFor(() => expect(bridge.sent('store:chooseFolder')).toHaveLength(1));
      expect(bridge.sent('store:useFolder')).toEqual([]);
      expect(screen.queryByRole('alert')).toBe(null);
    });
  });
});
