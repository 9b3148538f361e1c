import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import type { AppSettings } from '#shared/model/app-settings';
import type { FileSystem } from '../../main/storage/disk/file-system';
import type { SessionPorts, StoreSession } from '../../main/store-session';
import { Office, sleeper } from '../support/claiming-office';
import { failingFileSystem } from '../support/failing-file-system';
import { fixedClock } from '../support/fixed-clock';
import { filesIn, startIn, type Told } from '../support/store-sessions';
import { temporaryFolder } from '../support/temporary-folder';

const dark: AppSettings = { ...newSettings, colourScheme: 'dark' };
const light: AppSettings = { ...dark, colourScheme: 'light' };

const save = (session: StoreSession, value: AppSettings): Promise<number> =>
  session.store.write('settings', 'only', value);
const saved = (session: StoreSession): Promise<AppSettings | null> =>
  session.store.read('settings', 'only');

type Started = { session: StoreSession; told: Told };

/** Two colleagues, each at a computer of their own, who share one data folder. */
async function colleagues(changes: Partial<SessionPorts> = {}) {
  const data = await temporaryFolder();
  const office = new Office(data);
  const start = async (more: Partial<SessionPorts> = {}): Promise<Started> =>
    startIn(office, await temporaryFolder(), { dataFolder: data, ...more });
  const first = await start(changes);
  await save(first.session, dark);
  const second = await start();
  return { data, office, first, second, start };
}

const heldBy = (number: number) => ({
  user: `User ${number}`,
  host: `PC-${number}`,
  since: fixedClock.instant(),
});

describe('who comes second', () => {
  test('reads, and is told who writes when it tries to', async () => {
    const { second } = await colleagues();
    expect(second.session.unusable).toBe(null);
    expect(second.session.state).toMatchObject({
      found: 'ready',
      holder: heldBy(1),
      isReadOnly: true,
      mayTakeOver: false,
    });
    expect(await saved(second.session)).toEqual(dark);
    await expect(save(second.session, light)).rejects.toMatchObject({
      refusal: { code: 'read-only', details: { user: 'User 1', host: 'PC-1' } },
    });
    await expect(second.session.takeOver()).rejects.toMatchObject({
      refusal: { code: 'read-only', details: { user: 'User 1' } },
    });
  });

  test('changes no byte, whatever it reads, and however it ends', async () => {
    const { data, second } = await colleagues();
    await writeFile(join(data, 'directory.broken'), 'x');
    const before = await filesIn(data);
    await second.session.store.readAll('meeting');
    await second.session.store.digests('partnership');
    await save(second.session, light).catch(() => undefined);
    await second.session.store.remove('settings', 'only').catch(() => undefined);
    await second.session.close();
    expect(await filesIn(data)).toEqual(before);
  });

  test('gets the pen by asking again once the first has closed, and reads what was written', async () => {
    const { office, first, second } = await colleagues();
    expect(await saved(second.session)).toEqual(dark);
    await save(first.session, light);
    await first.session.close();
    await office.pass(10);
    expect(second.session.state).toMatchObject({ holder: null, mayTakeOver: true });
    expect(second.told.changes).toBeGreaterThan(0);
    await second.session.takeOver();
    expect(second.session.state).toMatchObject({ isReadOnly: false, refusal: null });
    expect(await saved(second.session)).toEqual(light);
    await save(second.session, dark);
  });

  test('gets it as well by trying again', async () => {
    const { first, second } = await colleagues();
    await second.session.reopen();
    expect(second.session.state.isReadOnly).toBe(true);
    await first.session.close();
    await second.session.reopen();
    expect(second.session.state.isReadOnly).toBe(false);
    await save(second.session, light);
  });

  test('while the first is making the store waits for it', async () => {
    const data = await temporaryFolder();
    const office = new Office(data);
    const record = { format: 'minute-book/lock', host: 'PC-9', user: 'Ann', pid: 9, token: 'ann' };
    const lock = JSON.stringify({ ...record, startedAt: fixedClock.instant() });
    await writeFile(join(data, 'LOCK'), lock);
    const { session } = await startIn(office, await temporaryFolder(), { dataFolder: data });
    expect(session.unusable?.code).toBe('store-not-ready');
    expect(await readdir(data)).toEqual(['LOCK']);
  });
});

describe('who wrote and lost the folder', () => {
  async function lost() {
    const { every, wake } = sleeper();
    const office = new Office(await temporaryFolder());
    const shared = await colleagues({ computer: office.ports({ every }) });
    await shared.office.pass(60);
    await shared.second.session.takeOver();
    return { ...shared, wake };
  }

  test('writes nothing more, although it has a file open, and tells who has it', async () => {
    const { data, first } = await lost();
    const before = await filesIn(data);
    const changes = first.told.changes;
    await expect(save(first.session, light)).rejects.toMatchObject({
      refusal: { code: 'read-only', details: { user: 'User 2', host: 'PC-2' } },
    });
    expect(first.told.changes).toBeGreaterThan(changes);
    expect(first.session.state).toMatchObject({ isReadOnly: true, holder: heldBy(2) });
    await first.session.close();
    expect(await filesIn(data)).toEqual(before);
    expect(await readdir(data)).toContain('LOCK');
  });

  test('is told as soon as it wakes', async () => {
    const { first, wake } = await lost();
    await wake();
    expect(first.session.state).toMatchObject({ isReadOnly: true, holder: heldBy(2) });
    await first.session.check();
  });

  test('gets it back from the other, with what that one wrote', async () => {
    const { first, second } = await lost();
    await save(second.session, light);
    await second.session.close();
    await first.session.check();
    await first.session.takeOver();
    expect(await saved(first.session)).toEqual(light);
    await save(first.session, dark);
  });
});

describe('a folder that was left', () => {
  test('by a crash on this computer is taken without asking', async () => {
    const { office, first, start } = await colleagues();
    office.ended.add(101);
    const next = await start({ computer: office.ports({ host: 'PC-1' }) });
    expect(next.session.state.isReadOnly).toBe(false);
    await save(next.session, light);
    await expect(save(first.session, dark)).rejects.toMatchObject({
      refusal: { code: 'read-only' },
    });
  });

  test('by a process whose number another has now is taken after a minute, by itself', async () => {
    const { every } = sleeper();
    const data = await temporaryFolder();
    const office = new Office(data);
    const start = async (more: Partial<SessionPorts>) =>
      startIn(office, await temporaryFolder(), { dataFolder: data, ...more });
    await start({ computer: office.ports({ host: 'PC', every }) });
    const { session } = await start({ computer: office.ports({ host: 'PC' }) });
    expect(session.state.isReadOnly).toBe(true);
    await office.pass(60);
    await expect.poll(() => session.state.isReadOnly).toBe(false);
    await save(session, light);
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['EROFS', 'not-writable'],
    ['ENOSPC', 'disk-full'],
  ])('the LOCK (%s) leaves the store to be read, until it is tried again', async (code, is) => {
    const { data, first, start } = await colleagues();
    await first.session.close();
    const faults: Parameters<typeof failingFileSystem>[0] = [{ call: 'open', path: /LOCK/, code }];
    const { session } = await start({ fs: failingFileSystem(faults) });
    expect(session.unusable).toBe(null);
    expect(session.state).toMatchObject({ isReadOnly: true, holder: null, refusal: { code: is } });
    expect(await saved(session)).toEqual(dark);
    await expect(save(session, light)).rejects.toMatchObject({ refusal: { code: is } });
    faults.length = 0;
    await session.reopen();
    await save(session, light);
    expect(await readFile(join(data, 'store.json'), 'utf8')).toContain('minute-book/store');
  });

  test('a folder that goes away under the app takes nothing, and is not made anew', async () => {
    const { data, first } = await colleagues();
    await rename(data, `${data}-away`);
    for (const left of ['nothing', 'an empty folder']) {
      if (left !== 'nothing') await mkdir(data);
      await expect(save(first.session, light)).rejects.toMatchObject({
        refusal: { code: 'folder-gone' },
      });
      await first.session.reopen();
      await expect(first.session.takeOver()).rejects.toMatchObject({
        refusal: { code: 'folder-gone' },
      });
      expect(first.session.state).toMatchObject({ found: 'ready', isReadOnly: true });
      expect(await readdir(data).catch(() => [])).toEqual([]);
    }
    await rm(data, { recursive: true });
    await rename(`${data}-away`, data);
    await save(first.session, light);
    expect(first.session.state).toMatchObject({ isReadOnly: false, refusal: null });
    await first.session.close();
  });

  test('a LOCK that somebody deleted is made again, after a look at what is there', async () => {
    const { data, first, second } = await colleagues();
    const { store } = first.session;
    await rm(join(data, 'LOCK'));
    await expect(save(first.session, light)).rejects.toMatchObject({
      refusal: { code: 'read-only' },
    });
    await expect.poll(() => first.session.state.isReadOnly).toBe(false);
    await save(first.session, light);
    expect(first.session.store).not.toBe(store);
    await second.session.reopen();
    expect(second.session.state).toMatchObject({ isReadOnly: true, holder: heldBy(1) });
  });

  test('the mark of a new store leaves the folder unusable, and gives the LOCK back', async () => {
    const user = await temporaryFolder();
    const data = join(user, 'data');
    const faults: Parameters<typeof failingFileSystem>[0] = [
      { call: 'open', path: /store\.json/, code: 'ENOSPC' },
    ];
    const fs: FileSystem = failingFileSystem(faults);
    const { session } = await startIn(new Office(data), user, { fs });
    expect(session.unusable?.code).toBe('disk-full');
    expect(await readdir(data)).toEqual([]);
    faults.length = 0;
    await session.reopen();
    await save(session, light);
  });
});
