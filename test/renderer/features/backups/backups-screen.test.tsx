import { Notifications, notifications } from '@mantine/notifications';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { BackupList, BackupSummary } from '#shared/ipc/areas/backups';
import { ok, refuse } from '#shared/ipc/result';
import { backupIdSchema } from '#shared/model/backup';
import { isoInstantSchema } from '#shared/model/iso-date';
import { Providers } from '../../../../renderer/app/providers';
import { undoLatest } from '../../../../renderer/data/latest-undo';
import { BackupsScreen } from '../../../../renderer/features/backups/backups-screen';
import { localMoment } from '../../../../renderer/ui/local-moment';
import { FakeBridge, type Answers } from '../../../support/fake-bridge';

afterEach(() => {
  cleanup();
  notifications.clean();
});

const instant = (time: string) => isoInstantSchema.parse(`2026-06-12T${time}:00.000Z`);
const idOf = (time: string) => backupIdSchema.parse(`2026-06-12T${time.replace(':', '-')}-00-000Z`);
const whenOf = (time: string) => localMoment(instant(time));

function aBackup(time: string, changes: Partial<BackupSummary> = {}): BackupSummary {
  return {
    id: idOf(time),
    at: instant(time),
    reason: 'regular',
    documents: 12,
    carried: 0,
    bytes: 3_400_000,
    places: ['here'],
    isUsable: true,
    isComplete: true,
    ...changes,
  };
}

const UNDO = idOf('11:59');
const list: BackupList = {
  backups: [aBackup('10:00'), aBackup('09:00', { reason: 'start' })],
  second: null,
};

function open(answers: Answers, shown: BackupList = list) {
  const bridge = new FakeBridge({ 'backups:list': () => ok(shown), ...answers });
  Object.assign(window, { minuteBook: bridge });
  render(
    <Providers nonce="">
      <Notifications />
      <main>
        <BackupsScreen />
      </main>
    </Providers>,
  );
  return { bridge, user: userEvent.setup() };
}

const button = (name: string) => screen.findByRole('button', { name });
const rowOf = async (time: string) =>
  (await screen.findByRole('rowheader', { name: whenOf(time) })).closest('tr')!;

describe('the list of backups', () => {
  it('says when each was made, why, what is in it and where it is', async () => {
    open({}, { ...list, backups: [aBackup('10:00', { places: ['here', 'second'] })] });
    const { textContent } = await rowOf('10:00');
    expect(textContent).toContain('While you worked');
    expect(textContent).toContain('12 documents, 3.4\u00a0MB');
    expect(textContent).toContain('Data folder, Second place');
    expect(textContent).toContain('Complete');
  });

  it('does not hide one that is damaged, and offers nothing to do with it', async () => {
    const damaged = { isUsable: false, isComplete: false, reason: null, documents: 0, bytes: 0 };
    open({}, { ...list, backups: [aBackup('10:00', damaged)] });
    const row = await rowOf('10:00');
    expect(row.textContent).toContain('It cannot be read, so nothing can be restored from it.');
    expect(within(row).queryAllByRole('button')).toEqual([]);
  });

  it('says where documents are missing, or are as in an earlier backup', async () => {
    const backups = [aBackup('10:00', { isComplete: false }), aBackup('09:00', { carried: 1 })];
    open({}, { ...list, backups });
    expect((await rowOf('10:00')).textContent).toContain('Incomplete');
    expect((await rowOf('09:00')).textContent).toContain(
      '1 document could not be opened then and is as in the backup before.',
    );
  });

  it('says so where there is none yet', async () => {
    open({}, { backups: [], second: null });
    expect(await screen.findByText('No backups yet')).toBeDefined();
  });

  it('shows a new backup once it is made', async () => {
    const backups = [...list.backups];
    const { user } = open({
      'backups:list': () => ok({ backups: [...backups], second: null }),
      'backups:make': () => {
        backups.unshift(aBackup('11:00', { reason: 'asked' }));
        return ok({ id: idOf('11:00'), second: null });
      },
    });
    await rowOf('10:00');
    await user.click(await button('Back up now'));
    expect((await rowOf('11:00')).textContent).toContain('You asked for it');
    expect(await screen.findByText('Backed up, and read back to be sure.')).toBeDefined();
  });

  it('says why a backup could not be made', async () => {
    const { user } = open({ 'backups:make': () => refuse('disk-full') });
    await user.click(await button('Back up now'));
    expect(await screen.findByText(/^The disk is full/)).toBeDefined();
  });
});

describe('a check', () => {
  it('that found something bad does not leave it called complete', async () => {
    const { user } = open({ 'backups:verify': () => ok({ documents: 12, bad: 1, mended: 0 }) });
    await user.click(await button(`Check the backup of ${whenOf('09:00')}`));
    expect(await within(await rowOf('09:00')).findByText('Incomplete')).toBeDefined();
  });

  it.each([
    [{ documents: 12, bad: 0, mended: 0 }, 'Checked just now: all 12 documents are good.'],
    [
      { documents: 12, bad: 2, mended: 0 },
      'Checked just now: 2 of 12 documents are damaged or missing. Choose another backup to restore.',
    ],
    [
      { documents: 12, bad: 0, mended: 1 },
      'Checked just now: all 12 documents are good. One copy was damaged and made good from the other place.',
    ],
  ])('that found %o says so in its row', async (found, words) => {
    const { bridge, user } = open({ 'backups:verify': () => ok(found) });
    await user.click(await button(`Check the backup of ${whenOf('09:00')}`));
    await waitFor(async () => {
      const status = within(await rowOf('09:00')).getByRole('status');
      expect(status.textContent).toBe(words);
    });
    expect(bridge.sent('backups:verify')).toMatchObject([{ id: idOf('09:00') }]);
  });
});

describe('a restore', () => {
  const answers: Answers = {
    'backups:restore': () => ok({ undoId: UNDO, restored: 3, removed: 1 }),
  };
  const restoreName = `Restore the backup of ${whenOf('09:00')}`;

  it('says first what it does and that it can be taken back', async () => {
    const { bridge, user } = open(answers);
    await user.click(await button(restoreName));
    const dialog = await screen.findByRole('dialog', { name: 'Restore this backup?' });
    expect(dialog.textContent).toContain(
      `Everything will be as it was on ${whenOf('09:00')}: 12 documents, 3.4\u00a0MB.`,
    );
    expect(dialog.textContent).toContain('First a backup of everything as it is now is made.');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.sent('backups:restore')).toEqual([]);
  });

  it('is done when it is confirmed, and Undo restores the backup made before it', async () => {
    const { bridge, user } = open(answers);
    await user.click(await button(restoreName));
    await user.click(await button('Restore'));
    expect(
      await screen.findByText(`Restored: everything is as it was on ${whenOf('09:00')}.`),
    ).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(await button('Undo'));
    expect(await screen.findByText('The restore was taken back.')).toBeDefined();
    expect(bridge.sent('backups:restore')).toMatchObject([{ id: idOf('09:00') }, { id: UNDO }]);
  });

  it('is the last change that Ctrl+Z takes back', async () => {
    const { bridge, user } = open(answers);
    await user.click(await button(restoreName));
    await user.click(await button('Restore'));
    await screen.findByText(/^Restored:/);
    undoLatest();
    await waitFor(() => expect(bridge.sent('backups:restore')).toHaveLength(2));
  });

  it('that is refused says why, and the question stays', async () => {
    const { user } = open({
      'backups:restore': () => refuse('backup-damaged', { count: '2' }),
    });
    await user.click(await button(restoreName));
    await user.click(await button('Restore'));
    expect(await screen.findByText(/^2 documents of this backup are damaged/)).toBeDefined();
    expect(screen.getByRole('dialog')).toBeDefined();
  });

  it('works by keyboard alone, and the focus comes back to where it was', async () => {
    const { bridge, user } = open(answers);
    (await button(restoreName)).focus();
    await user.keyboard('{Enter}');
    const cancel = await button('Cancel');
    await waitFor(() => expect(document.activeElement).toBe(cancel));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const opener = await button(restoreName);
    await waitFor(() => expect(document.activeElement).toBe(opener));
    await user.keyboard('{Enter}');
    (await button('Restore')).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.sent('backups:restore')).toHaveLength(1));
  });
});

describe('the second place', () => {
  const chosen = { folder: 'E:\\Backups', problem: null, latestAt: instant('10:00') };

  it('is offered where there is none, and shown once it was chosen', async () => {
    let second: BackupList['second'] = null;
    const { user } = open({
      'backups:list': () => ok({ ...list, second }),
      'backups:chooseSecondPlace': () => {
        second = chosen;
        return ok(chosen);
      },
    });
    await user.click(await button('Choose a folder…'));
    expect(await screen.findByText('E:\\Backups')).toBeDefined();
    expect(screen.getByText(`Latest backup there: ${whenOf('10:00')}.`)).toBeDefined();
    expect(await screen.findByText('Backups go to the second place as well.')).toBeDefined();
  });

  it('stays as it is where its user thought better of it', async () => {
    const { bridge, user } = open({ 'backups:chooseSecondPlace': () => ok(null) });
    await user.click(await button('Choose a folder…'));
    await waitFor(() => expect(bridge.sent('backups:chooseSecondPlace')).toHaveLength(1));
    expect(screen.queryByText('Backups go to the second place as well.')).toBeNull();
  });

  it('says what is wrong with it, and that the first place is none the worse', async () => {
    const second = { ...chosen, problem: { code: 'second-place-gone' as const }, latestAt: null };
    open({}, { ...list, second });
    const alert = await screen.findByRole('region', {
      name: 'Backups do not get to the second place',
    });
    expect(alert.textContent).toContain('The second place for backups is not there.');
    expect(alert.textContent).toContain('The backups in the data folder are made as usual.');
  });

  it('is no longer used once it is left, which says that its backups stay', async () => {
    const { bridge, user } = open(
      { 'backups:forgetSecondPlace': () => ok(null) },
      { ...list, second: chosen },
    );
    await user.click(await button('Stop using it'));
    expect(await screen.findByText(/The backups that are there stay there\.$/)).toBeDefined();
    expect(bridge.sent('backups:forgetSecondPlace')).toEqual([{}]);
  });

  it('is named by a backup that did not get there', async () => {
    const second = { ...chosen, problem: { code: 'disk-full' as const } };
    const { user } = open({ 'backups:make': () => ok({ id: idOf('11:00'), second }) });
    await user.click(await button('Back up now'));
    expect(await screen.findByText(/but not in the second place/)).toBeDefined();
  });
});

describe('the screen', () => {
  /** Colours need a real browser; everything else axe can see here. */
  const options = { rules: { 'color-contrast': { enabled: false } } };
  const brokenRules = async (): Promise<string[]> =>
    (await axe.run(document.body, options)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );

  it('keeps the rules of accessibility, with the question open too', async () => {
    const second = {
      folder: 'E:\\Backups',
      problem: { code: 'second-place-gone' as const },
      latestAt: null,
    };
    const damaged = { isUsable: false, isComplete: false, reason: null };
    const { user } = open({}, { backups: [...list.backups, aBackup('08:00', damaged)], second });
    await rowOf('08:00');
    expect(await brokenRules()).toEqual([]);
    await user.click(await button(`Restore the backup of ${whenOf('09:00')}`));
    await screen.findByRole('dialog');
    expect(await brokenRules()).toEqual([]);
  });
});
