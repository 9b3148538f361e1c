import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoreState } from '#shared/ipc/areas/store';
import { ok, refuse } from '#shared/ipc/result';
import { isoInstantSchema } from '#shared/model/iso-date';
import { boardAnswers, boardView, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { OPEN_STORE } from '../../../support/open-session';

const ann = {
  user: 'Ann',
  host: 'PC-7',
  since: isoInstantSchema.parse('2026-06-12T09:02:00.000Z'),
};
const held: StoreState = {
  ...OPEN_STORE,
  holder: ann,
  isReadOnly: true,
  refusal: { code: 'read-only', details: { user: 'Ann', host: 'PC-7' } },
};

/** The meetings of the board, while the store is in some state. */
function openWith(store: StoreState, more: Answers = {}) {
  const board = boardAnswers();
  return openScreen(`/p/${boardView().partnership.id}/meetings`, {
    ...board,
    'app:status': async () => {
      const status = await board['app:status']!({});
      return status.ok ? ok({ ...status.value, store }) : status;
    },
    'store:takeOver': () => ok(OPEN_STORE),
    'store:tryAgain': () => ok(OPEN_STORE),
    ...more,
  });
}

const offers = (): (string | null)[] =>
  ['Take over', 'Start writing', 'Try again'].filter((name) =>
    screen.queryByRole('button', { name }),
  );

describe('ReadOnlyBanner', () => {
  it('is not there while changes can be saved', async () => {
    openWith(OPEN_STORE);
    await screen.findByText('No meetings yet');
    expect(screen.queryByRole('region', { name: /data folder|read only/ })).toBe(null);
  });

  it('says who has the folder and since when', async () => {
    openWith(held);
    const banner = await screen.findByRole('region', {
      name: 'Ann on PC-7 has the data folder open',
    });
    expect(banner.textContent).toMatch(/Since 12 June 2026, \d+\.02(am|pm)/);
    expect(offers()).toEqual(['Try again']);
  });

  it('lets the user take over from somebody who is silent, and says what that means', async () => {
    const { bridge, user } = openWith({ ...held, mayTakeOver: true });
    expect(await screen.findByText(/no sign of life/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Take over' }));
    expect(bridge.sent('store:takeOver')).toEqual([{}]);
  });

  it('says where taking over comes too late', async () => {
    const { user } = openWith(
      { ...held, mayTakeOver: true },
      { 'store:takeOver': () => refuse('read-only', { user: 'Ann', host: 'PC-7' }) },
    );
    await user.click(await screen.findByRole('button', { name: 'Take over' }));
    expect(
      await screen.findByText(/Ann on PC-7 has the data folder open for writing/),
    ).toBeDefined();
  });

  it.each([
    [
      'nobody has it any more',
      { holder: null, mayTakeOver: true, refusal: { code: 'read-only' } },
      'Open to read only',
      ['Start writing', 'Try again'],
    ],
    [
      'it cannot be read who',
      { holder: null, refusal: { code: 'read-only' } },
      'Somebody has the data folder open',
      ['Try again'],
    ],
    [
      'the disk takes nothing',
      { holder: null, mayTakeOver: true, refusal: { code: 'not-writable' } },
      'Open to read only',
      ['Try again'],
    ],
  ] as const)('says that %s', async (_, changes, title, buttons) => {
    openWith({ ...held, ...changes });
    expect(await screen.findByRole('region', { name: title })).toBeDefined();
    expect(offers()).toEqual(buttons);
  });

  it('tries again', async () => {
    const { bridge, user } = openWith(held);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(bridge.sent('store:tryAgain')).toEqual([{}]));
  });
});

describe('SyncAdvice', () => {
  beforeEach(() => localStorage.clear());

  it('is given once for each sync client', async () => {
    const { user } = openWith({ ...OPEN_STORE, syncClient: 'onedrive' });
    const name = 'OneDrive syncs the data folder';
    expect(await screen.findByRole('region', { name })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Do not show this again' }));
    await waitFor(() => expect(screen.queryByRole('region', { name })).toBe(null));
  });

  it('stays away where it was dismissed before, but for another client', async () => {
    localStorage.setItem('minute-book-sync-advice-dismissed', JSON.stringify(['onedrive']));
    openWith({ ...OPEN_STORE, syncClient: 'dropbox' });
    expect(await screen.findByRole('region', { name: /Dropbox syncs/ })).toBeDefined();
  });

  it('does not come again in the next start', async () => {
    localStorage.setItem('minute-book-sync-advice-dismissed', JSON.stringify(['onedrive']));
    openWith({ ...OPEN_STORE, syncClient: 'onedrive' });
    await screen.findByText('No meetings yet');
    expect(screen.queryByRole('region', { name: /syncs the data/ })).toBe(null);
  });
});
