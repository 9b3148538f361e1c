import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import type { AppSettings } from '#shared/model/app-settings';
import type { StoreSession } from '../../main/store-session';
import { Office } from '../support/claiming-office';
import { failingFileSystem } from '../support/failing-file-system';
import { OPEN_STORE } from '../support/open-session';
import { filesIn, startIn } from '../support/store-sessions';
import { temporaryFolder } from '../support/temporary-folder';

const dark: AppSettings = { ...newSettings, colourScheme: 'dark' };
const light: AppSettings = { ...dark, colourScheme: 'light' };

const save = (session: StoreSession, value = dark): Promise<number> =>
  session.store.write('settings', 'only', value);
const saved = (session: StoreSession): Promise<AppSettings | null> =>
  session.store.read('settings', 'only');

/** A user whose store has one document, and who has closed the app. */
async function aUser(): Promise<{ user: string; data: string; office: Office; storeId: string }> {
  const user = await temporaryFolder();
  const data = join(user, 'data');
  const office = new Office(data);
  const { session } = await startIn(office, user);
  await save(session);
  await session.close();
  return { user, data, office, storeId: String(session.storeId) };
}

describe('a start of the app', () => {
  test('makes a store where nothing ever was, and remembers it', async () => {
    const user = await temporaryFolder();
    const { session } = await startIn(new Office(join(user, 'data')), user);
    expect(session.unusable).toBe(null);
    expect(session.state).toEqual(OPEN_STORE);
    await save(session);
    expect(JSON.parse(await readFile(join(user, 'place.json'), 'utf8'))).toEqual({
      format: 'minute-book/place',
      folder: 'data',
      storeId: session.storeId,
    });
    expect(await readdir(join(user, 'data'))).toContain('LOCK');
    await session.close();
    expect(await readdir(join(user, 'data'))).not.toContain('LOCK');
    await expect(save(session)).rejects.toMatchObject({ refusal: { code: 'store-not-ready' } });
  });

  test('finds its store again, also where the whole user folder has moved', async () => {
    const { user, storeId } = await aUser();
    const moved = `${user}-moved`;
    await rename(user, moved);
    const { session } = await startIn(new Office(join(moved, 'data')), moved);
    expect([session.unusable, session.storeId]).toEqual([null, storeId]);
    expect(await saved(session)).toEqual(dark);
    await session.close();
    await rename(moved, user);
  });

  test('that cannot tell where its data are makes nothing anew', async () => {
    const { user, data, office } = await aUser();
    await rename(data, `${data}-elsewhere`);
    await writeFile(join(user, 'place.json'), '{"half');
    const { session } = await startIn(office, user);
    expect(session.unusable).toEqual({
      code: 'store-not-ready',
      details: { reason: 'place.json' },
    });
    expect(session.state.found).toBe('unreadable');
    expect((await readdir(user)).toSorted()).toEqual(['data-elsewhere', 'place.json']);
    await session.useFolder(`${data}-elsewhere`);
    expect(await saved(session)).toEqual(dark);
    await session.close();
    const { session: next } = await startIn(office, user);
    expect([next.unusable, next.dataFolder]).toEqual([null, `${data}-elsewhere`]);
  });

  test('says which sync client keeps the folder', async () => {
    const { user, data, office } = await aUser();
    await mkdir(join(user, '.stfolder'));
    expect((await startIn(office, user)).session.state.syncClient).toBe('syncthing');
    const env = { OneDrive: data };
    const { session } = await startIn(office, user, { env });
    expect(session.state.syncClient).toBe('onedrive');
  });

  test('goes on where the place cannot be remembered, and logs it', async () => {
    const user = await temporaryFolder();
    const fs = failingFileSystem([{ call: 'open', path: /place\.json/, code: 'EROFS' }]);
    const { session, told } = await startIn(new Office(join(user, 'data')), user, { fs });
    expect(session.unusable).toBe(null);
    expect(told.logged).toEqual(['place-not-remembered not-writable']);
  });
});

describe('data that are missing', () => {
  test('are not begun anew, and are there again when their folder is', async () => {
    const { user, data, office } = await aUser();
    await rename(data, `${data}-away`);
    const { session } = await startIn(office, user);
    expect(session.state.found).toBe('missing');
    expect(session.unusable?.code).toBe('store-not-ready');
    await expect(save(session)).rejects.toMatchObject({ refusal: { code: 'store-not-ready' } });
    expect((await readdir(user)).toSorted()).toEqual(['data-away', 'place.json']);
    await session.reopen();
    expect(session.state.found).toBe('missing');
    await rename(`${data}-away`, data);
    await session.reopen();
    expect(session.unusable).toBe(null);
    expect(await saved(session)).toEqual(dark);
  });

  test.each(['missing', 'empty'] as const)(
    'where their folder is %s are begun anew only if the user says so',
    async (found) => {
      const { user, data, office, storeId } = await aUser();
      await rm(data, { recursive: true });
      if (found === 'empty') await mkdir(data);
      const { session, told } = await startIn(office, user);
      expect(session.state.found).toBe(found);
      expect(await readdir(user)).toEqual(
        found === 'empty' ? ['data', 'place.json'] : ['place.json'],
      );
      const before = told.changes;
      await session.decide('start-new');
      expect(session.unusable).toBe(null);
      expect(session.storeId).not.toBe(storeId);
      expect(told.changes).toBeGreaterThan(before);
      await session.close();
      expect((await startIn(office, user)).session.unusable).toBe(null);
    },
  );

  test('cannot be begun anew in a folder that turns out to hold something', async () => {
    const { user, data, office } = await aUser();
    await rename(data, `${data}-away`);
    const { session } = await startIn(office, user);
    await mkdir(data);
    await writeFile(join(data, 'holiday.txt'), 'x');
    await session.decide('start-new');
    expect([session.state.found, session.unusable?.code]).toEqual(['foreign', 'not-a-store']);
    expect(await readdir(data)).toEqual(['holiday.txt']);
  });
});

describe('a folder that is not as expected', () => {
  test('whose mark is damaged is repaired on request, and keeps its name', async () => {
    const { user, data, office, storeId } = await aUser();
    await writeFile(join(data, 'store.json'), '');
    const before = await filesIn(data);
    const { session } = await startIn(office, user);
    expect(session.state.found).toBe('mark-damaged');
    expect(await filesIn(data)).toEqual(before);
    await session.decide('start-new');
    expect(session.state.found).toBe('mark-damaged');
    expect(await filesIn(data)).toEqual(before);
    await session.decide('repair-mark');
    expect([session.unusable, session.storeId]).toEqual([null, storeId]);
    expect(await saved(session)).toEqual(dark);
  });

  test('of a newer version opens to read, and no byte of it changes', async () => {
    const { user, data, office } = await aUser();
    const mark = { format: 'minute-book/store', formatVersion: 99 };
    await writeFile(join(data, 'store.json'), JSON.stringify(mark));
    const before = await filesIn(user);
    const { session } = await startIn(office, user);
    expect([session.state.found, session.unusable?.code]).toEqual([
      'newer',
      'document-from-newer-version',
    ]);
    await session.decide('read');
    expect(session.unusable).toBe(null);
    expect(session.state).toMatchObject({
      found: 'newer',
      isReadOnly: true,
      refusal: { code: 'document-from-newer-version' },
    });
    expect(await saved(session)).toEqual(dark);
    await expect(save(session, light)).rejects.toMatchObject({
      refusal: { code: 'document-from-newer-version' },
    });
    await session.close();
    expect(await filesIn(user)).toEqual(before);
    expect(await readdir(data)).not.toContain('LOCK');
  });

  test('with another store than before is opened only if the user says so', async () => {
    const one = await aUser();
    const other = await aUser();
    await rm(one.data, { recursive: true });
    await cp(other.data, one.data, { recursive: true });
    const { session } = await startIn(one.office, one.user);
    expect(session.state.found).toBe('other-store');
    await session.decide('start-new');
    expect(session.state.found).toBe('other-store');
    await session.useFolder(null);
    expect([session.unusable, session.storeId]).toEqual([null, other.storeId]);
    await session.close();
    expect((await startIn(one.office, one.user)).session.unusable).toBe(null);
  });
});

describe('another folder', () => {
  test('is opened from now on, and what was open is closed', async () => {
    const one = await aUser();
    const other = await aUser();
    const { session } = await startIn(one.office, one.user);
    const { store } = session;
    await session.changes.commit([{ kind: 'settings', id: 'only', next: light }]);
    const opened: string[] = [];
    session.onOpened(({ folder }) => opened.push(folder));
    await session.useFolder(other.data);
    expect(opened).toEqual([other.data]);
    expect([session.dataFolder, session.storeId]).toEqual([other.data, other.storeId]);
    expect(await saved(session)).toEqual(dark);
    await expect(store.write('settings', 'only', dark)).rejects.toMatchObject({
      refusal: { code: 'store-not-ready' },
    });
    expect(await readdir(one.data)).not.toContain('LOCK');
    await session.close();
    const { session: next } = await startIn(one.office, one.user);
    expect(next.dataFolder).toBe(other.data);
  });

  test('that is not a store is refused, and what is open stays open', async () => {
    const { user, office, data } = await aUser();
    const { session } = await startIn(office, user);
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'holiday.txt'), 'x');
    expect(await session.lookAt(folder)).toBe('foreign');
    await expect(session.useFolder(folder)).rejects.toMatchObject({
      refusal: { code: 'not-a-store' },
    });
    await expect(session.useFolder(null)).rejects.toMatchObject({
      refusal: { code: 'store-not-ready' },
    });
    await save(session, light);
    expect(session.dataFolder).toBe(data);
    expect(await readdir(folder)).toEqual(['holiday.txt']);
  });

  test('that is empty gets a new store; one whose mark is damaged is shown as that', async () => {
    const { user, office } = await aUser();
    const damaged = await aUser();
    await writeFile(join(damaged.data, 'store.json'), 'null');
    const { session } = await startIn(office, user);
    const folder = await temporaryFolder();
    expect(await session.lookAt(folder)).toBe('new');
    await session.useFolder(folder);
    expect([session.unusable, await saved(session)]).toEqual([null, null]);
    await session.useFolder(damaged.data);
    expect(session.state.found).toBe('mark-damaged');
    await session.decide('repair-mark');
    expect(await saved(session)).toEqual(dark);
  });

  test('is opened between two changes: none is read from one store and written to the other', async () => {
    const one = await aUser();
    const other = await aUser();
    const { session } = await startIn(one.office, one.user);
    const seen: [AppSettings | null, string][] = [];
    const change = (): Promise<void> =>
      session.changes.inTurn(async () => {
        const before = await saved(session);
        seen.push([before, session.dataFolder]);
        await save(session, before?.colourScheme === 'dark' ? light : dark);
      });
    await Promise.all([change(), session.useFolder(other.data), change()]);
    expect(seen).toEqual([
      [dark, one.data],
      [dark, other.data],
    ]);
    expect(await saved(session)).toEqual(light);
  });
});
