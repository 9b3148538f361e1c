import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../main/storage/data-folder';
import { migrate } from '../../../main/storage/document-envelope';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/file-system';
import { failingFileSystem } from '../../support/failing-file-system';
import { fixedClock } from '../../support/fixed-clock';
import { temporaryFolder } from '../../support/temporary-folder';

const open = (folder: string, fs: FileSystem = nodeFileSystem): Promise<void> =>
  openDataFolder({ fs, folder, clock: fixedClock, newId: () => 'store-1' });

describe('a data folder', () => {
  test('that is not there yet is made, and opens again', async () => {
    const folder = join(await temporaryFolder(), 'new', 'data');
    await open(folder);
    expect(JSON.parse(await readFile(join(folder, 'store.json'), 'utf8'))).toMatchObject({
      format: 'minute-book/store',
      formatVersion: 1,
      storeId: 'store-1',
    });
    const before = await readFile(join(folder, 'store.json'), 'utf8');
    await open(folder);
    expect(await readFile(join(folder, 'store.json'), 'utf8')).toBe(before);
  });

  test('that holds only what a crash at its first start left is made new', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'store.json.tmp'), '{"for');
    await open(folder);
    expect(await readdir(folder)).toEqual(['store.json']);
  });

  test.each([
    ['other files', 'holiday.txt', 'x', 'not-a-store'],
    ['a mark that is not JSON', 'store.json', '{', 'not-a-store'],
    ['a mark that is null', 'store.json', 'null', 'not-a-store'],
    ['somebody else’s mark', 'store.json', '{"format":"theirs"}', 'not-a-store'],
    [
      'the mark of a newer version',
      'store.json',
      '{"format":"minute-book/store","formatVersion":2}',
      'document-from-newer-version',
    ],
  ])('with %s is refused and left as it is', async (_, name, content, code) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, name), content);
    await expect(open(folder)).rejects.toMatchObject({ refusal: { code } });
    expect(await readdir(folder)).toEqual([name]);
    expect(await readFile(join(folder, name), 'utf8')).toBe(content);
  });

  test('with documents but without a mark is never taken for new', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'meetings'));
    await expect(open(folder)).rejects.toMatchObject({ refusal: { code: 'not-a-store' } });
  });

  test.each([
    ['readFile', 'EACCES'],
    ['readFile', 'EIO'],
    ['readdir', 'EACCES'],
  ] as const)(
    'that cannot be read (%s: %s) is refused, and nothing is written',
    async (call, code) => {
      const folder = await temporaryFolder();
      const fs = failingFileSystem([{ call, path: /./, code }]);
      await expect(open(folder, fs)).rejects.toMatchObject({
        refusal: { code: 'store-not-ready', details: { reason: code } },
      });
      expect(await readdir(folder)).toEqual([]);
    },
  );
});

test('old data are brought up to date step by step, from their own version on', () => {
  const steps = [1, 2, 3].map((n) => (data: unknown) => `${String(data)}>${n + 1}`);
  expect(migrate(steps, 1, 'v1')).toBe('v1>2>3>4');
  expect(migrate(steps, 3, 'v3')).toBe('v3>4');
  expect(migrate(steps, 4, 'v4')).toBe('v4');
});
