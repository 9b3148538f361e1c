import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LeftBehind } from '#shared/ipc/areas/people-anonymising';
import { ok } from '#shared/ipc/result';
import { backupIdSchema } from '#shared/model/backup';
import { isoDate, isoInstantSchema } from '#shared/model/iso-date';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { TODAY } from '../../../support/sample-records';

const aBackup: LeftBehind['backups'][number] = {
  id: backupIdSchema.parse('2026-06-10T09-00-00-000Z'),
  at: isoInstantSchema.parse('2026-06-10T09:00:00.000Z'),
  reason: 'asked',
  documents: 3,
  carried: 0,
  bytes: 100,
  places: ['here', 'second'],
  isUsable: true,
  isComplete: true,
  leavesOn: isoDate('2026-09-08'),
};

const left: LeftBehind = {
  name: 'A former member 1',
  on: TODAY,
  isOwed: false,
  backups: [
    aBackup,
    {
      ...aBackup,
      id: backupIdSchema.parse('2026-06-09T09-00-00-000Z'),
      reason: null,
      leavesOn: null,
    },
  ],
  second: null,
};

const erased = { documents: 4, othersLeft: 0, unreadable: 2, setAside: 1 };

const open = (answer: LeftBehind) =>
  openScreen('/people/left/person-bell', {
    ...boardAnswers(),
    'people:leftBehind': () => ok(answer),
    'people:erasePast': () => ok(erased),
    'people:replaceBackups': () => ok({ deleted: 2, second: null }),
  });

describe('what is left of details that were taken out (R28)', () => {
  it('lists the backups that have them, each with the day on which it goes', async () => {
    open(left);
    expect(
      await screen.findByRole('row', {
        name: /You asked for it Data folder, Second place 8 September 2026/,
      }),
    ).toBeDefined();
    expect(screen.getByRole('row', { name: /Not known: it cannot be read/ })).toBeDefined();
  });

  it('puts a new backup in their place', async () => {
    const { user, bridge } = open(left);
    await user.click(
      await screen.findByRole('button', { name: 'Make a new backup and delete 2 old ones' }),
    );
    await waitFor(() =>
      expect(bridge.sent('people:replaceBackups')).toEqual([{ personId: 'person-bell' }]),
    );
    expect(
      await screen.findByText('A new backup was made and checked. 2 old backups deleted.'),
    ).toBeDefined();
  });

  it('has no such button where no backup has them, and says so', async () => {
    open({ ...left, backups: [] });
    expect(
      await screen.findByText('No backup that can be reached has the old details.'),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Make a new backup/ })).toBeNull();
  });

  it('says that the second place is away', async () => {
    const second = {
      folder: '/mnt',
      problem: { code: 'second-place-gone' } as const,
      latestAt: null,
    };
    open({ ...left, second });
    expect(await screen.findByText(/^The second place cannot be reached now/)).toBeDefined();
  });

  it('tells an erasing that is owed, and what was left when it is finished', async () => {
    const { user, bridge } = open({ ...left, isOwed: true });
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The erasing was not finished',
    );
    expect(screen.queryByText(/what documents said before was erased/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Finish the erasing now' }));
    await waitFor(() => expect(bridge.sent('people:erasePast')).toHaveLength(1));
    expect(
      await screen.findByText(/2 documents could not be opened, .* Damaged files of 1 document/),
    ).toBeDefined();
  });

  it('lets it be erased once more', async () => {
    const { user, bridge } = open(left);
    await user.click(await screen.findByRole('button', { name: 'Erase it once more' }));
    await waitFor(() => expect(bridge.sent('people:erasePast')).toHaveLength(1));
  });
});
