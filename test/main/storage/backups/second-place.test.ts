import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../../main/storage/disk/file-system';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook } from './a-book';
import { faultyFileSystem } from '../../../support/faulty-file-system';
import { filesIn, openBackups, textsOf } from './open-backups';

/** A book with a backup of it, and a second place for backups. */
async function withSecondPlace(fs?: FileSystem) {
  const folder = join(await temporaryFolder(), 'data');
  const chosen = await temporaryFolder();
  const book = aBook({ june: 'June', july: 'July' });
  const opened = openBackups(folder, book, fs ? { fs } : {});
  const { id } = await opened.backups.make('asked');
  const state = await opened.backups.chooseSecondPlace(chosen);
  const within = join(chosen, 'Minute Book backups', 'store-1');
  return { ...opened, folder, chosen, within, book, id: id!, state };
}

/** Damages every object of a text below a folder. */
async function damage(folder: string, text: string): Promise<void> {
  for (const [path, content] of Object.entries(await filesIn(folder))) {
    if (path.includes('objects') && content === text) await writeFile(join(folder, path), '#');
  }
}

describe('a second place', () => {
  test('gets the latest backup at once and every one after, with the same files', async () => {
    const { backups, folder, chosen, within, book, clock, state } = await withSecondPlace();
    expect(state).toEqual({ folder: chosen, problem: null, latestAt: '2026-06-12T09:42:00.000Z' });
    clock.forward(60);
    book.write('july', 'July, second draft');
    const { second } = await backups.make('regular');
    expect(second).toEqual({ folder: chosen, problem: null, latestAt: '2026-06-12T10:42:00.000Z' });
    const here = await filesIn(join(folder, 'backups'));
    delete here['second-place.json'];
    expect(await filesIn(within)).toEqual(here);
    const { backups: listed } = await backups.list();
    expect(listed.map(({ places }) => places)).toEqual([
      ['here', 'second'],
      ['here', 'second'],
    ]);
  });

  test('is remembered by the next start of the app, until it is forgotten', async () => {
    const { folder, chosen, within, book } = await withSecondPlace();
    const { backups } = openBackups(folder, book);
    expect((await backups.list()).second?.folder).toBe(chosen);
    await backups.forgetSecondPlace();
    expect(await backups.make('asked')).toMatchObject({ second: null });
    expect((await backups.list()).second).toBeNull();
    expect((await readdir(within)).filter((name) => name.endsWith('.json'))).toHaveLength(1);
  });

  test('gets what a regular backup had left out while it was away', async () => {
    const { backups, book, within, chosen, clock } = await withSecondPlace();
    await rename(chosen, `${chosen}-away`);
    clock.forward(60);
    book.write('july', 'July, second draft');
    const gone = { folder: chosen, problem: { code: 'second-place-gone' }, latestAt: null };
    const { id, second } = await backups.make('regular');
    expect(second).toEqual(gone);
    expect(await textsOf(backups, id!)).toEqual(book.texts());
    expect((await backups.list()).second).toEqual(gone);
    await rename(`${chosen}-away`, chosen);
    expect(await backups.make('regular')).toMatchObject({ id: null, second: { problem: null } });
    expect((await readdir(within)).filter((name) => name.endsWith('.json'))).toHaveLength(2);
  });

  test('whose disk is not there is not made anew on another', async () => {
    const { backups, chosen, clock } = await withSecondPlace();
    await rm(chosen, { recursive: true });
    await mkdir(chosen);
    clock.forward(60);
    expect((await backups.make('asked')).second?.problem).toEqual({ code: 'second-place-gone' });
    expect(await readdir(chosen)).toEqual([]);
    await backups.chooseSecondPlace(chosen);
    expect((await backups.list()).second?.problem).toBeNull();
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'not-writable'],
    ['EIO', 'write-failed'],
  ])(
    'that fails with %s says so, and the first is none the worse for it',
    async (code, refusal) => {
      const isBroken = { now: false };
      const fs = faultyFileSystem((call, path) =>
        isBroken.now && call === 'write' && path.includes('Minute Book backups') ? code : null,
      );
      const { backups, book, within, clock } = await withSecondPlace(fs);
      const before = await filesIn(within);
      isBroken.now = true;
      clock.forward(60);
      book.write('july', 'July, second draft');
      const { id, second } = await backups.make('regular');
      expect(second?.problem?.code).toBe(refusal);
      expect(await textsOf(backups, id!)).toEqual(book.texts());
      expect(await filesIn(within)).toEqual(before);
      expect((await backups.list()).second?.problem?.code).toBe(refusal);
      isBroken.now = false;
      expect((await backups.make('regular')).second?.problem).toBeNull();
    },
  );

  test('within the data folder is refused: it would be lost with it', async () => {
    const folder = await temporaryFolder();
    const { backups } = openBackups(folder, aBook());
    for (const inside of [folder, join(folder, 'backups'), join(folder, 'a', 'b')]) {
      await expect(backups.chooseSecondPlace(inside)).rejects.toMatchObject({
        refusal: { code: 'second-place-inside' },
      });
    }
    expect((await backups.list()).second).toBeNull();
  });

  test('that cannot be written to is not taken', async () => {
    const fs = faultyFileSystem((call, path) =>
      call === 'mkdir' && path.includes('Minute Book backups') ? 'EROFS' : null,
    );
    const { backups } = openBackups(await temporaryFolder(), aBook(), { fs });
    await expect(backups.chooseSecondPlace(await temporaryFolder())).rejects.toMatchObject({
      refusal: { code: 'not-writable' },
    });
    expect((await backups.list()).second).toBeNull();
  });

  test('keeps backups by the same rule', async () => {
    const { backups, within, clock } = await withSecondPlace();
    for (let day = 0; day < 35; day += 1) {
      clock.forward(24 * 60);
      await backups.make('start');
    }
    const manifests = (await readdir(within)).filter((name) => name.endsWith('.json'));
    expect(manifests).toHaveLength((await backups.list()).backups.length);
  });
});

describe('what the first place has lost', () => {
  test('is restored from the second, document by document', async () => {
    const { backups, folder, within, book, id } = await withSecondPlace();
    const before = book.texts();
    await damage(folder, 'June');
    await damage(within, 'July');
    book.write('june', 'overwritten');
    book.write('july', 'overwritten');
    await backups.restore(id);
    expect(book.texts()).toEqual(before);
  });

  test('is mended by a check, in both places', async () => {
    const { backups, folder, within, id } = await withSecondPlace();
    await damage(folder, 'June');
    await damage(within, 'July');
    expect(await backups.verify(id)).toEqual({ documents: 2, bad: [], mended: 2 });
    expect(await backups.verify(id)).toEqual({ documents: 2, bad: [], mended: 0 });
    await damage(folder, 'June');
    await damage(within, 'June');
    expect((await backups.verify(id)).bad).toEqual([{ kind: 'meeting', id: 'june' }]);
  });

  test('is listed from the second where it is all gone, and counted on from there', async () => {
    const { backups, folder, chosen, book, clock, id } = await withSecondPlace();
    await rm(join(folder, 'backups'), { recursive: true });
    await backups.chooseSecondPlace(chosen);
    expect((await backups.list()).backups).toMatchObject([{ id, places: ['second'] }]);
    clock.forward(-60);
    const made = await backups.make('start');
    expect((await backups.list()).backups.map((one) => [one.id, one.places])).toEqual([
      [made.id, ['here', 'second']],
      [id, ['second']],
    ]);
    book.write('june', 'overwritten');
    await backups.restore(id);
    expect(book.texts()['meeting/june']).toBe('June');
  });
});

test(
  'a copy to the second place that stops at any step leaves it complete',
  { timeout: 60_000 },
  async () => {
    for (let nth = 1; ; nth += 1) {
      const plan = { isOn: false, count: 0 };
      const fs = faultyFileSystem((_, path) => {
        if (!plan.isOn || !path.includes('Minute Book backups')) return null;
        plan.count += 1;
        return plan.count >= nth ? 'EIO' : null;
      });
      const { backups, folder, book, clock } = await withSecondPlace(fs);
      clock.forward(60);
      book.write('july', 'July, second draft');
      plan.isOn = true;
      const { id, second } = await backups.make('regular');
      plan.isOn = false;
      await rm(join(folder, 'backups', 'objects'), { recursive: true });
      const { backups: listed } = await backups.list();
      const there = listed.filter(({ places }) => places.includes('second'));
      expect(there.length).toBeGreaterThan(0);
      expect(there.every(({ isUsable, isComplete }) => isUsable && isComplete)).toBe(true);
      expect(there[0]?.id === id || second?.problem !== null).toBe(true);
      if (plan.count < nth) break;
    }
  },
);
