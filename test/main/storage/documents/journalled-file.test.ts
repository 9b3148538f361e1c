import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { FileSystem } from '../../../../main/storage/disk/file-system';
import { nodeFileSystem } from '../../../../main/storage/disk/file-system';
import { historyOf } from '../../../../main/storage/documents/history';
import { JournalledFile } from '../../../../main/storage/documents/journalled-file';
import { parseName } from '../../../../main/storage/documents/version-files';
import { failingFileSystem, type Fault } from '../../../support/failing-file-system';
import { temporaryFolder } from '../../../support/temporary-folder';

type Note = { text: string; list: number[] };

const FORMAT = { format: 'minute-book/note', id: 'n1' };

async function newFolder(): Promise<string> {
  return join(await temporaryFolder(), 'notes', 'n1');
}

function fileIn(folder: string, changes: { fs?: FileSystem; writer?: string } = {}) {
  const file = new JournalledFile<Note>({
    fs: nodeFileSystem,
    folder,
    ...FORMAT,
    schemaVersion: 1,
    writer: 'aaaa',
    instant: () => '2026-05-01T10:00:00.000Z',
    mayBegin: () => Promise.resolve(),
    makeRoom: () => Promise.resolve(),
    ...changes,
  });
  onTestFinished(() => file.letGo());
  return file;
}

/** What the files in a folder amount to, read as the next start of the app does. */
async function historyIn(folder: string) {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const about = parseName(name);
      if (!about) throw new Error(`not a file of a document: ${name}`);
      return { ...about, bytes: await readFile(join(folder, name)) };
    }),
  );
  return historyOf(files, FORMAT);
}

/** The same folder opened by another run of the app. */
async function reopened(folder: string, writer: string) {
  const { current } = await historyIn(folder);
  const file = fileIn(folder, { writer });
  if (!current) throw new Error('there is nothing to go on from');
  file.adopt({ ...current, data: current.data as Note }, await readdir(folder));
  return file;
}

const note = (text: string): Note => ({ text, list: [] });

/** Two runs of the app that go on from one state at the same time. */
async function writeApart(folder: string): Promise<void> {
  const first = fileIn(folder);
  await first.put(note('one'));
  const second = await reopened(folder, 'bbbb');
  await first.put(note('one, by the first'));
  await second.put(note('one, by the second'));
}

describe('a document on disk', () => {
  test('is there as it was put, in two generations, whichever of them is read', async () => {
    const folder = await newFolder();
    const file = fileIn(folder);
    expect(await file.put(note('one'))).toBe(1);
    expect(await file.put(note('two'))).toBe(2);
    expect((await historyIn(folder)).current?.data).toEqual(note('two'));
    expect((await readdir(folder)).toSorted()).toEqual([
      'doc.1.aaaa.json',
      'doc.2.aaaa.json',
      'journal.2.aaaa.log',
    ]);
    await rm(join(folder, 'doc.2.aaaa.json'));
    const { current, isComplete } = await historyIn(folder);
    expect(current?.data).toEqual(note('two'));
    expect(isComplete).toBe(true);
  });

  test('takes an operation, and writes no more than it (R11)', async () => {
    const folder = await newFolder();
    const file = fileIn(folder);
    await file.put({ text: 'x'.repeat(100_000), list: [1, 2, 3] });
    await file.append([{ at: ['list'], from: 1, cut: 1, put: [9] }]);
    expect((await file.read())?.list).toEqual([1, 9, 3]);
    const journal = await readFile(join(folder, 'journal.2.aaaa.log'));
    expect(journal.length).toBeLessThan(1000);
    expect((await historyIn(folder)).current?.data).toEqual(await file.read());
  });

  test('refuses an operation that does not fit, and stays as it is', async () => {
    const file = fileIn(await newFolder());
    await file.put(note('one'));
    expect(() => file.append([{ at: ['list', 5], set: 1 }])).toThrow('does not fit');
    expect(await file.put(note('two'))).toBe(2);
  });

  test('writes many at once in one go, in order, and answers each', async () => {
    const folder = await newFolder();
    const file = fileIn(folder);
    await file.put(note(''));
    const seqs = await Promise.all(
      Array.from({ length: 50 }, (_, n) => file.put(note(`${n}`), { client: 'c', number: n + 1 })),
    );
    expect(seqs).toEqual(Array.from({ length: 50 }, (_, n) => n + 2));
    const { current } = await historyIn(folder);
    expect(current?.data).toEqual(note('49'));
    expect(current?.clients).toEqual({ c: 50 });
    expect(await file.has({ client: 'c', number: 50 })).toBe(true);
    expect(await file.has({ client: 'c', number: 51 })).toBe(false);
  });

  test('begins a new generation when a journal has grown, and keeps no more than two', async () => {
    const folder = await newFolder();
    const file = fileIn(folder);
    for (let n = 0; n < 350; n += 1) await file.put(note(`${n}`));
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith('doc.'))).toHaveLength(2);
    expect(Math.max(...names.map((name) => parseName(name)?.generation ?? 0))).toBeGreaterThan(4);
    expect((await historyIn(folder)).current?.data).toEqual(note('349'));
  });

  test('is put into a snapshot when it rests, and goes on in the same journal after', async () => {
    const folder = await newFolder();
    const file = fileIn(folder);
    await file.put(note('one'));
    await file.put(note('two'));
    await file.settle();
    const names = await readdir(folder);
    await file.settle();
    await file.put(note('three'));
    expect(await readdir(folder)).toEqual(names);
    expect((await historyIn(folder)).current?.data).toEqual(note('three'));
  });
});

describe('another run of the app', () => {
  test('goes on where the one before stopped, in files of its own', async () => {
    const folder = await newFolder();
    await fileIn(folder).put(note('one'));
    const second = await reopened(folder, 'bbbb');
    await second.put(note('two'));
    const { current, forks } = await historyIn(folder);
    expect(current).toMatchObject({ writer: 'bbbb', data: note('two') });
    expect(forks).toEqual([]);
  });

  test('that went on at the same time is a fork, and both are there', async () => {
    const folder = await newFolder();
    await writeApart(folder);
    const { current, forks } = await historyIn(folder);
    const notes = [current, ...forks].map((state) => state?.data);
    expect(notes).toHaveLength(2);
    expect(notes).toEqual(
      expect.arrayContaining([note('one, by the first'), note('one, by the second')]),
    );
  });

  test('has merged what it absorbed', async () => {
    const folder = await newFolder();
    await writeApart(folder);
    const { forks } = await historyIn(folder);
    const third = await reopened(folder, 'cccc');
    await third.absorb(forks.map(({ link }) => link));
    await third.put(note('merged'));
    expect(await historyIn(folder)).toMatchObject({ current: { data: note('merged') }, forks: [] });
  });

  test('does not meet what the disk refused at first: it was written anew', async () => {
    const folder = await newFolder();
    const faults: Fault[] = [];
    const file = fileIn(folder, { fs: failingFileSystem(faults) });
    await file.put(note('one'));
    faults.push({ call: 'datasync', path: /journal/, code: 'EIO', times: 1 });
    await file.put(note('two'));
    const { current, forks, damaged } = await historyIn(folder);
    expect(current).toMatchObject({ generation: 3, seq: 2, data: note('two') });
    expect([forks, damaged]).toEqual([[], []]);
  });
});

describe('a journal that is not as it was left', () => {
  test.each([
    ['was deleted', (path: string) => rm(path)],
    ['was replaced', (path: string) => rm(path).then(() => writeFile(path, 'theirs'))],
    ['lost its folder', (path: string) => rm(join(path, '..'), { recursive: true })],
  ])('is not trusted: it %s, and nothing is lost', async (_, harm) => {
    const folder = await newFolder();
    const file = fileIn(folder);
    await file.put(note('one'));
    await file.put(note('two'));
    const journal = (await readdir(folder)).find((name) => name.startsWith('journal'));
    await harm(join(folder, journal!));
    await file.put(note('three'));
    expect((await historyIn(folder)).current?.data).toEqual(note('three'));
  });
});

describe('a disk that refuses', () => {
  test.each(['ENOSPC', 'EROFS', 'EIO'])(
    'with %s: what was there stays, and later it goes on',
    async (code) => {
      const folder = await newFolder();
      await mkdir(join(folder, '..'), { recursive: true });
      const faults: Fault[] = [];
      const file = fileIn(folder, { fs: failingFileSystem(faults) });
      await file.put(note('one'));
      faults.push({ call: 'open', path: /./, code }, { call: 'stat', path: /journal/, code });
      await expect(file.put(note('two'))).rejects.toMatchObject({ code });
      expect(await file.read()).toEqual(note('one'));
      faults.length = 0;
      expect(await file.put(note('three'))).toBe(2);
      expect((await historyIn(folder)).current?.data).toEqual(note('three'));
    },
  );

  test('from the first write on: the document never was', async () => {
    const folder = await newFolder();
    const faults = [{ call: 'open', path: /journal/, code: 'ENOSPC' } as const];
    const file = fileIn(folder, { fs: failingFileSystem([...faults]) });
    await expect(file.put(note('one'))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await file.read()).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });
});
