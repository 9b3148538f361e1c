import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import type { AppSettings } from '#shared/model/app-settings';
import type { CopyProgress } from '../../main/storage/moving/copy-store';
import type { StoreSession } from '../../main/store-session';
import { Office } from '../support/claiming-office';
import { faultyFileSystem, type Plan } from '../support/faulty-file-system';
import { filesIn, startIn } from '../support/store-sessions';
import { temporaryFolder } from '../support/temporary-folder';

const dark: AppSettings = { ...newSettings, colourScheme: 'dark' };
const light: AppSettings = { ...newSettings, colourScheme: 'light' };

const save = (session: StoreSession, value = dark): Promise<number> =>
  session.store.write('settings', 'only', value);
const saved = (session: StoreSession): Promise<AppSettings | null> =>
  session.store.read('settings', 'only');

/** A user at work, with something else in the data folder, and an empty folder to move to. */
async function atWork(plan: Plan = () => null) {
  const user = await temporaryFolder();
  const to = join(await temporaryFolder(), 'new');
  const fs = faultyFileSystem(plan);
  const office = new Office(join(user, 'data'));
  const { session, told } = await startIn(office, user, { fs });
  await save(session);
  await mkdir(join(user, 'data', 'quarantine'), { recursive: true });
  await writeFile(join(user, 'data', 'quarantine', 'old.json'), 'as it was');
  return { user, to, office, session, told, from: join(user, 'data') };
}

function moving() {
  const controller = new AbortController();
  const progress: CopyProgress[] = [];
  const tell = (one: CopyProgress): void => void progress.push(one);
  return { controller, progress, how: { signal: controller.signal, tell } };
}

const placeOf = async (user: string): Promise<unknown> =>
  JSON.parse(await readFile(join(user, 'place.json'), 'utf8'));

describe('moving the data folder', () => {
  test('copies everything, works on there, and remembers it; the folder before is as it was', async () => {
    const { user, to, session, from } = await atWork();
    const { progress, how } = moving();
    const before = await filesIn(from);
    expect(await session.moveTo(to, how)).toEqual({ oldFolder: from, isOldMarked: true });
    expect(session.dataFolder).toBe(to);
    expect(await saved(session)).toEqual(dark);
    expect((await filesIn(to))[join('quarantine', 'old.json')]).toBe('as it was');
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.of);
    expect(progress.length).toBeGreaterThan(2);
    await save(session, light);
    const left = await filesIn(from);
    expect(JSON.parse(left['store.json']!)).toMatchObject({ movedAt: expect.any(String) });
    const documents = (files: Record<string, string>) =>
      Object.keys(files).filter((name) => name.startsWith('quarantine'));
    expect(documents(left)).toEqual(documents(before));
    await session.close();
    const again = await startIn(new Office(to), user);
    expect([again.session.dataFolder, await saved(again.session)]).toEqual([to, light]);
    await again.session.close();
  });

  test('and the folder before is opened only by somebody who was asked', async () => {
    const { user, to, session, from } = await atWork();
    await session.moveTo(to, moving().how);
    expect(await session.lookAt(from)).toBe('moved');
    await session.useFolder(from);
    expect([session.dataFolder, session.state.found, session.state.isReadOnly]).toEqual([
      from,
      'ready',
      false,
    ]);
    expect(await session.lookAt(from)).toBe('ready');
    expect(await placeOf(user)).toMatchObject({ folder: 'data' });
    await session.close();
  });

  test('a start that still remembers the folder before says that it was moved', async () => {
    const { user, to, session, from } = await atWork();
    const place = await readFile(join(user, 'place.json'), 'utf8');
    await session.moveTo(to, moving().how);
    await session.close();
    await writeFile(join(user, 'place.json'), place);
    const again = await startIn(new Office(from), user);
    expect(again.session.state.found).toBe('moved');
    expect(again.session.unusable).toMatchObject({ code: 'store-not-ready' });
    await again.session.close();
  });

  test('that is cancelled leaves nothing, and changes go on where they were', async () => {
    const { user, to, session, from } = await atWork();
    const { controller, how } = moving();
    const cancelling = { ...how, tell: () => controller.abort() };
    await expect(session.moveTo(to, cancelling)).rejects.toThrow('abort');
    expect(await readdir(to)).toEqual([]);
    expect(session.dataFolder).toBe(from);
    await save(session, light);
    expect(await saved(session)).toEqual(light);
    expect(await placeOf(user)).toMatchObject({ folder: 'data' });
    await session.close();
  });

  test('waits for changes that are under way, and changes wait for it', async () => {
    const { to, session } = await atWork();
    const order: string[] = [];
    const first = session.changes.inTurn(() =>
      save(session, light).then(() => order.push('first')),
    );
    const move = session.moveTo(to, moving().how).then(() => order.push('moved'));
    const after = session.changes.inTurn(() => save(session, dark).then(() => order.push('after')));
    await Promise.all([first, move, after]);
    expect(order).toEqual(['first', 'moved', 'after']);
    expect(JSON.stringify(await filesIn(to))).toContain('dark');
    await session.close();
  });

  test.each([
    [
      'that holds something',
      'folder-not-empty',
      (from: string, to: string) => ({ to, holds: true, from }),
    ],
    [
      'within the data folder',
      'folder-inside',
      (from: string) => ({ to: join(from, 'new'), holds: false, from }),
    ],
    [
      'the data folder itself',
      'folder-inside',
      (from: string) => ({ to: from, holds: false, from }),
    ],
    [
      'around the data folder',
      'folder-inside',
      (from: string) => ({ to: join(from, '..'), holds: false, from }),
    ],
  ])('to a folder %s is refused', async (_, code, where) => {
    const { to, session, from } = await atWork();
    const target = where(from, to);
    if (target.holds) {
      await mkdir(to);
      await writeFile(join(to, 'letter.docx'), 'somebody else’s');
    }
    await expect(session.moveTo(target.to, moving().how)).rejects.toMatchObject({
      refusal: { code },
    });
    expect(session.dataFolder).toBe(from);
    expect(await readdir(to).catch(() => [])).toEqual(target.holds ? ['letter.docx'] : []);
    await save(session, light);
    await session.close();
  });
});

describe('a disk that fails while the data folder is moved', () => {
  /** How many calls go to the new folder, or to the note of where the data are, when nothing fails. */
  async function callsOfMove(): Promise<number> {
    let count = 0;
    let isMoving = false;
    let userFolder = '';
    const { user, to, session } = await atWork((_, path) => {
      if (isMoving && (isOfMove(path) || path === userFolder)) count += 1;
      return null;
    });
    userFolder = user;
    isMoving = true;
    await session.moveTo(to, moving().how);
    await session.close();
    return count;
  }

  const isOfMove = (path: string): boolean =>
    /[\\/]new([\\/]|$)/.test(path) || path.includes('place.json');

  test('at whichever call, leaves the folder before in use, whole, or has moved it', async () => {
    const calls = await callsOfMove();
    expect(calls).toBeGreaterThan(30);
    const stayed: unknown[][] = [];
    const places: unknown[] = [];
    for (let nth = 1; nth <= calls; nth += 1) {
      let count = 0;
      let isMoving = false;
      let userFolder = '';
      const { user, to, session, from } = await atWork((_, path) => {
        if (!isMoving || !(isOfMove(path) || path === userFolder)) return null;
        count += 1;
        return count === nth ? 'EIO' : null;
      });
      userFolder = user;
      isMoving = true;
      const outcome = await session.moveTo(to, moving().how).then(
        () => 'moved',
        (error: { refusal?: { code: string } }) => error.refusal?.code,
      );
      isMoving = false;
      if (outcome !== 'moved') {
        stayed.push([nth, outcome, session.dataFolder === from, await session.lookAt(from)]);
        places.push(await placeOf(user));
      }
      // In either place, what was saved is there and more is taken.
      expect([nth, await saved(session)]).toEqual([nth, dark]);
      await save(session, light);
      await session.close();
      const again = await startIn(new Office(session.dataFolder), user);
      expect([nth, again.session.dataFolder, await saved(again.session)]).toEqual([
        nth,
        session.dataFolder,
        light,
      ]);
      await again.session.close();
    }
    expect(stayed.length).toBeGreaterThan(20);
    expect(stayed).toEqual(stayed.map(([nth]) => [nth, 'move-failed', true, 'ready']));
    expect(places).toEqual(places.map(() => expect.objectContaining({ folder: 'data' })));
  });

  test('that hands back other bytes than were written is not believed', async () => {
    const { to, session, from } = await atWork();
    await session.close();
    const user = join(from, '..');
    const fs = faultyFileSystem(() => null);
    const lying = new Proxy(fs, {
      get(target, name) {
        if (name !== 'readFile') return Reflect.get(target, name) as unknown;
        return async (path: string) =>
          path.includes(join('new', 'settings')) ? Buffer.from('other') : target.readFile(path);
      },
    });
    const again = await startIn(new Office(from), user, { fs: lying });
    await expect(again.session.moveTo(to, moving().how)).rejects.toMatchObject({
      refusal: { code: 'move-failed', details: { reason: 'not read back as written' } },
    });
    expect(await readdir(to)).toEqual([]);
    expect(again.session.dataFolder).toBe(from);
    await again.session.close();
  });
});
