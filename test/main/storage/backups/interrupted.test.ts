import { cp, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Backups } from '../../../../main/storage/backups/backups';
import { saveCopy } from '../../../../main/storage/backups/save-copy';
import { nodeFileSystem, type FileSystem } from '../../../../main/storage/disk/file-system';
import { recordFault } from '../../../faults/fault-table';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook, type Book } from './a-book';
import { faultyFileSystem, type Plan } from '../../../support/faulty-file-system';
import { filesIn, openBackups, textsOf } from './open-backups';
import { setClock } from '../../../support/set-clock';

/** Hundreds of backups in one test. */
const LONG = { timeout: 60_000 };
const LATER = '2026-06-12T13:00:00.000Z';

/** A folder with a backup in it, and a book that changed since. */
async function afterTheFirst(): Promise<{ folder: string; book: Book; before: object }> {
  const folder = await temporaryFolder();
  const book = aBook({ june: 'June', july: 'July', august: 'August' });
  await openBackups(folder, book).backups.make('asked');
  const before = book.texts();
  book.write('july', 'July, second draft');
  book.write('september', 'September');
  return { folder, book, before };
}

async function contentsOf(backups: Backups): Promise<object[]> {
  const { backups: listed } = await backups.list();
  expect(listed.every(({ isUsable, isComplete }) => isUsable && isComplete)).toBe(true);
  const contents: object[] = [];
  for (const { id } of listed) contents.push(await textsOf(backups, id));
  return contents;
}

type Ending = 'made' | 'refused';
const goOn = async (work: Promise<unknown>): Promise<Ending> =>
  work.then(
    () => 'made' as const,
    () => 'refused' as const,
  );

/** Ways for a disk to fail at its nth call. EIO stands for all that are not tried again. */
const ways: [string, (nth: number) => Plan][] = [
  ['fails', (nth) => (_call, _path, count) => (count === nth ? 'EIO' : null)],
  [
    'is full from',
    (nth) => (call, _, count) => (count >= nth && call === 'write' ? 'ENOSPC' : null),
  ],
  ['is gone from', (nth) => (_call, _path, count) => (count >= nth ? 'EIO' : null)],
];

describe.each(ways)('a backup on a disk that %s its nth call', (way, planFor) => {
  test('is complete or absent for every n, and the older one is untouched', LONG, async () => {
    const endings = new Set<Ending>();
    let trials = 0;
    for (let nth = 1; ; nth += 1) {
      trials = nth;
      const { folder, book, before } = await afterTheFirst();
      const fs = faultyFileSystem(planFor(nth));
      const clock = setClock(LATER);
      const ending = await goOn(openBackups(folder, book, { fs, clock }).backups.make('asked'));
      endings.add(ending);
      const { backups } = openBackups(folder, book, { clock });
      const complete = [book.texts(), before];
      const allowed = ending === 'made' ? [complete] : [complete, [before]];
      expect(allowed).toContainEqual(await contentsOf(backups));
      // And nothing that was left behind is in the way of the next.
      await backups.make('asked');
      expect((await contentsOf(backups))[0]).toEqual(book.texts());
      const names = await readdir(join(folder, 'backups'), { recursive: true });
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      if (fs.calls < nth) break;
    }
    expect(endings).toEqual(new Set(['refused', 'made']));
    recordFault({ fault: 'F18', what: `a backup on a disk that ${way} any call`, trials, lost: 0 });
  });
});

test.each([
  ['of a document', /objects.*[0-9a-f]{64}\.tmp$/],
  ['of the list of documents', /Z\.json\.tmp$/],
])('a backup %s that the disk took for written, and did not write, is none', async (_, path) => {
  const { folder, book, before } = await afterTheFirst();
  const fs: FileSystem = {
    ...nodeFileSystem,
    rename: async (from, to) => {
      if (path.test(from)) await writeFile(from, 'not what was written');
      await nodeFileSystem.rename(from, to);
    },
  };
  const clock = setClock(LATER);
  await expect(
    openBackups(folder, book, { fs, clock }).backups.make('asked'),
  ).rejects.toMatchObject({ refusal: { code: 'write-failed' } });
  const { backups } = openBackups(folder, book, { clock });
  expect(await contentsOf(backups)).toEqual([before]);
  await backups.make('asked');
  expect(await contentsOf(backups)).toEqual([book.texts(), before]);
});

describe.each(ways)('a sweep on a disk that %s its nth call', (_, planFor) => {
  test('takes nothing from a backup that is kept, for every n', LONG, async () => {
    const folder = await temporaryFolder();
    const book = aBook({ june: 'June' });
    const { backups, clock } = openBackups(folder, book);
    for (let draft = 0; draft < 6; draft += 1) {
      book.write('june', `June, draft ${draft}`);
      await backups.make('regular');
      clock.forward(1);
    }
    clock.forward(3 * 24 * 60);
    for (let nth = 1; ; nth += 1) {
      const copy = await temporaryFolder();
      await cp(folder, copy, { recursive: true });
      const fs = faultyFileSystem(planFor(nth));
      await goOn(openBackups(copy, book, { fs, clock }).backups.make('regular'));
      const after = openBackups(copy, book, { clock }).backups;
      expect(await contentsOf(after)).toEqual(
        expect.arrayContaining([
          { 'meeting/june': 'June, draft 5' },
          { 'meeting/june': 'June, draft 4' },
        ]),
      );
      if (fs.calls < nth) break;
    }
  });
});

/** Whether the copy in a folder has everything, or could not be taken for a data folder. */
async function stateOf(chosen: string): Promise<'whole' | 'useless' | 'broken'> {
  const files = await filesIn(chosen);
  const names = Object.keys(files).map((path) => basename(path));
  if (!names.includes('store.json')) return 'useless';
  return names.includes('june.json') && names.includes('july.json') ? 'whole' : 'broken';
}

describe.each(ways)('a copy elsewhere on a disk that %s its nth call', (_, planFor) => {
  test('can be opened and has everything, or cannot be opened at all', LONG, async () => {
    const book = aBook({ june: 'June', july: 'July' });
    const ports = { clock: setClock(), source: book.source };
    for (let nth = 1; ; nth += 1) {
      const chosen = await temporaryFolder();
      const fs = faultyFileSystem(planFor(nth));
      const ending = await goOn(saveCopy({ ...ports, fs }, chosen));
      expect(['made whole', 'refused whole', 'refused useless']).toContain(
        `${ending} ${await stateOf(chosen)}`,
      );
      // Whatever was left, another attempt has a folder of its own.
      const again = await saveCopy({ ...ports, fs: nodeFileSystem }, chosen);
      expect((await readdir(again.folder)).toSorted()).toEqual(['meetings', 'store.json']);
      if (fs.calls < nth) break;
    }
  });
});
