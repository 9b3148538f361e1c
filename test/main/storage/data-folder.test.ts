import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  lookAtDataFolder,
  openDataFolder,
  repairMark,
  startNewStore,
} from '../../../main/storage/data-folder';
import { migrate } from '../../../main/storage/documents/document-envelope';
import { createDocumentStore } from '../../../main/storage/document-store';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import { Refused } from '../../../main/refused';
import { failingFileSystem } from '../../support/failing-file-system';
import { fixedClock } from '../../support/fixed-clock';
import { temporaryFolder } from '../../support/temporary-folder';
import { newSettings } from '#shared/domain/new-records';

const portsOn = (folder: string, fs: FileSystem = nodeFileSystem) => ({
  fs,
  folder,
  clock: fixedClock,
  newId: () => 'store-1',
});
const open = (folder: string, fs?: FileSystem) => openDataFolder(portsOn(folder, fs));
const mark = (changes: object = {}): string =>
  JSON.stringify({ format: 'minute-book/store', formatVersion: 2, storeId: 'store-a', ...changes });
const markOn = (folder: string): Promise<string> => readFile(join(folder, 'store.json'), 'utf8');

describe('opening a data folder', () => {
  test('that is not there yet makes it, and it opens again', async () => {
    const folder = join(await temporaryFolder(), 'new', 'data');
    expect(await open(folder)).toEqual({ storeId: 'store-1' });
    const before = await markOn(folder);
    expect(JSON.parse(before)).toMatchObject({
      format: 'minute-book/store',
      formatVersion: 2,
      storeId: 'store-1',
    });
    expect(await open(folder)).toEqual({ storeId: 'store-1' });
    expect(await markOn(folder)).toBe(before);
  });

  test('that holds only what a crash at its first start left makes it new', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'store.json.tmp'), '{"for');
    await open(folder);
    expect(await readdir(folder)).toEqual(['store.json']);
  });

  test('of the first format raises its mark, which keeps what else it says', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'store.json'), mark({ formatVersion: 1, createdAt: 'once' }));
    expect(await open(folder)).toEqual({ storeId: 'store-a' });
    expect(JSON.parse(await markOn(folder))).toEqual({
      format: 'minute-book/store',
      formatVersion: 2,
      storeId: 'store-a',
      createdAt: 'once',
    });
  });

  test.each([
    ['other files', 'holiday.txt', 'x', 'not-a-store'],
    ['a mark that is not JSON', 'store.json', '{', 'not-a-store'],
    ['a mark that is null', 'store.json', 'null', 'not-a-store'],
    ['somebody else’s mark', 'store.json', '{"format":"theirs"}', 'not-a-store'],
    [
      'the mark of a newer version',
      'store.json',
      mark({ formatVersion: 3 }),
      'document-from-newer-version',
    ],
  ])('with %s is refused, and it is left as it is', async (_, name, content, code) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, name), content);
    await expect(open(folder)).rejects.toMatchObject({ refusal: { code } });
    await expect(startNewStore(portsOn(folder))).rejects.toBeInstanceOf(Refused);
    expect(await readdir(folder)).toEqual([name]);
    expect(await readFile(join(folder, name), 'utf8')).toBe(content);
  });

  test.each([
    ['readFile', 'EACCES'],
    ['readFile', 'EIO'],
    ['readdir', 'EACCES'],
  ] as const)(
    'that cannot be read (%s: %s) is refused, and nothing is written',
    async (call, code) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'store.json'), mark());
      const fs = failingFileSystem([{ call, path: /./, code }]);
      await expect(open(folder, fs)).rejects.toMatchObject({
        refusal: { code: 'store-not-ready', details: { reason: code } },
      });
      expect(await readdir(folder)).toEqual(['store.json']);
    },
  );
});

describe('a mark that is damaged', () => {
  async function damaged(content: string | null): Promise<string> {
    const folder = await temporaryFolder();
    const ports = portsOn(folder);
    await open(folder);
    await createDocumentStore(ports).write('settings', 'only', {
      ...newSettings,
      colourScheme: 'dark',
    });
    const path = join(folder, 'store.json');
    if (content === null) await nodeFileSystem.rm(path, {});
    else await writeFile(path, content);
    return folder;
  }

  test('is written anew beside the documents, and the old one is kept', async () => {
    const folder = await damaged('{"format":"minute-b');
    await expect(open(folder)).rejects.toMatchObject({ refusal: { code: 'store-not-ready' } });
    expect(await repairMark(portsOn(folder), { storeId: 'store-known' })).toEqual({
      storeId: 'store-known',
    });
    expect(await open(folder)).toEqual({ storeId: 'store-known' });
    const [kept] = await readdir(join(folder, 'quarantine'));
    expect(kept).toBe('2026-06-12T09-42-00-000Z-store.json');
    expect(await readFile(join(folder, 'quarantine', String(kept)), 'utf8')).toBe(
      '{"format":"minute-b',
    );
    const store = createDocumentStore(portsOn(folder));
    expect(await store.read('settings', 'only')).toMatchObject({ colourScheme: 'dark' });
  });

  test.each([
    ['names its store still', '{"storeId": "store-old", "format', 'store-old'],
    ['names none', '', 'store-1'],
    ['is missing', null, 'store-1'],
  ])('and %s gets the id %s', async (_, content, storeId) => {
    const folder = await damaged(content);
    expect(await repairMark(portsOn(folder), null)).toEqual({ storeId });
    expect(await open(folder)).toEqual({ storeId });
  });

  test('is not what a sound one is taken for, nor an empty folder', async () => {
    const folder = await temporaryFolder();
    await expect(repairMark(portsOn(folder), null)).rejects.toBeInstanceOf(Refused);
    expect(await readdir(folder)).toEqual([]);
    await writeFile(join(folder, 'store.json'), mark());
    expect(await repairMark(portsOn(folder), { storeId: 'other' })).toEqual({ storeId: 'store-a' });
    expect(await markOn(folder)).toBe(mark());
  });

  test('stays repairable after a crash between setting it aside and writing it anew', async () => {
    const folder = await damaged('x');
    const fs = failingFileSystem([{ call: 'open', path: /store\.json\.tmp$/, code: 'EIO' }]);
    await expect(repairMark(portsOn(folder, fs), null)).rejects.toMatchObject({ code: 'EIO' });
    expect(await lookAtDataFolder({ fs: nodeFileSystem, folder })).toEqual({ is: 'mark-damaged' });
    expect(await repairMark(portsOn(folder), null)).toEqual({ storeId: 'store-1' });
  });
});

test('a store is never begun in a folder that has anything in it', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'meetings'));
  await expect(startNewStore(portsOn(folder))).rejects.toMatchObject({
    refusal: { code: 'not-a-store' },
  });
  expect(await readdir(folder)).toEqual(['meetings']);
});

test('old data are brought up to date step by step, from their own version on', () => {
  const steps = [1, 2, 3].map((n) => (data: unknown) => `${String(data)}>${n + 1}`);
  expect(migrate(steps, 1, 'v1')).toBe('v1>2>3>4');
  expect(migrate(steps, 3, 'v3')).toBe('v3>4');
  expect(migrate(steps, 4, 'v4')).toBe('v4');
});
