import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook } from './a-book';
import { faultyFileSystem } from '../../../support/faulty-file-system';
import { filesIn, openBackups, textsOf } from './open-backups';
import { setClock, type SetClock } from '../../../support/set-clock';

const TWO_DAYS = 2 * 24 * 60;

/** The time of the files is that of the computer, so the book is kept by its clock. */
const clockOfToday = (): SetClock => setClock(new Date().toISOString());

const contentsIn = async (folder: string): Promise<string[]> =>
  Object.entries(await filesIn(folder))
    .filter(([path]) => path.includes('objects'))
    .map(([, content]) => content)
    .toSorted();

describe('what is no longer kept', () => {
  test('goes, with the contents that no backup speaks of any more', async () => {
    const folder = await temporaryFolder();
    const book = aBook({ june: 'draft 0', july: 'July' });
    const { backups, clock } = openBackups(folder, book, { clock: clockOfToday() });
    clock.set(`${clock.today()}T09:00:00.000Z`);
    for (let draft = 0; draft < 6; draft += 1) {
      book.write('june', `draft ${draft}`);
      await backups.make('regular');
      clock.forward(1);
    }
    expect((await backups.list()).backups).toHaveLength(3);
    expect(await contentsIn(folder)).toHaveLength(7);
    clock.forward(TWO_DAYS);
    await backups.make('start');
    await backups.make('start');
    expect(await contentsIn(folder)).toEqual(['July', 'draft 5']);
    for (const { id } of (await backups.list()).backups) {
      expect(await textsOf(backups, id)).toEqual(book.texts());
    }
  });

  test('keeps its contents as long as one backup cannot be read: it may need them', async () => {
    const folder = await temporaryFolder();
    const book = aBook({ june: 'draft 0' });
    const { backups, clock } = openBackups(folder, book, { clock: clockOfToday() });
    const { id } = await backups.make('regular');
    await writeFile(join(folder, 'backups', `${id}.json`), 'damaged');
    for (let draft = 1; draft < 6; draft += 1) {
      book.write('june', `draft ${draft}`);
      await backups.make('regular');
    }
    clock.forward(TWO_DAYS);
    await backups.make('start');
    expect(await contentsIn(folder)).toHaveLength(6);
  });
});

describe('a content of which no backup speaks', () => {
  const hash = 'ab'.repeat(32);
  const before = new Date(Date.now() - TWO_DAYS * 60_000);

  test.each([
    ['left by a backup that was cut off goes', hash, before, false],
    ['that is damaged goes too', `${hash}.damaged`, before, false],
    ['that a sync client may just have brought stays', hash, new Date(), true],
    ['whose name is none of ours stays', 'notes.txt', before, true],
    ['that was never finished goes at once', `${hash}.tmp`, new Date(), false],
  ])('%s', async (_, name, changed, stays) => {
    const folder = await temporaryFolder();
    const { backups } = openBackups(folder, aBook({ june: 'June' }), { clock: clockOfToday() });
    await mkdir(join(folder, 'backups', 'objects', 'ab'), { recursive: true });
    const path = join(folder, 'backups', 'objects', 'ab', name);
    await writeFile(path, 'left over');
    await utimes(path, changed, changed);
    await backups.make('start');
    expect((await contentsIn(folder)).includes('left over')).toBe(stays);
  });
});

test('a sweep that fails fails no backup, and is told of', async () => {
  const folder = await temporaryFolder();
  const isSwept = { now: false };
  const fs = faultyFileSystem((call, path) => {
    if (call === 'readdir' && path.endsWith('objects') && isSwept.now) return 'EIO';
    return null;
  });
  const { backups, failures } = openBackups(folder, aBook({ june: 'June' }), { fs });
  await backups.make('start');
  isSwept.now = true;
  expect((await backups.make('asked')).id).not.toBeNull();
  expect(failures).toMatchObject([{ code: 'EIO' }]);
});
