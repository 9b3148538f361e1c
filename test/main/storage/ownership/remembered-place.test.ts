import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem as fs } from '../../../../main/storage/disk/file-system';
import { namesUpTheTree } from '../../../../main/storage/ownership/names-up-the-tree';
import { readPlace, rememberPlace } from '../../../../main/storage/ownership/remembered-place';
import { temporaryFolder } from '../../../support/temporary-folder';

describe('the place of the data', () => {
  test('is not known before it was remembered', async () => {
    const userFolder = await temporaryFolder();
    expect(await readPlace({ fs, userFolder })).toBe(null);
    expect(await readPlace({ fs, userFolder: join(userFolder, 'not', 'there') })).toBe(null);
    expect(await readdir(userFolder)).toEqual([]);
  });

  test.each([
    ['in the user’s own folder by its name there', 'data', 'data'],
    ['deeper in it', 'a/b', join('a', 'b')],
  ])('%s', async (_, within, stored) => {
    const userFolder = await temporaryFolder();
    const place = { folder: join(userFolder, within), storeId: 'store-1' };
    await rememberPlace({ fs, userFolder }, place);
    expect(await readPlace({ fs, userFolder })).toEqual(place);
    expect(JSON.parse(await readFile(join(userFolder, 'place.json'), 'utf8'))).toEqual({
      format: 'minute-book/place',
      folder: stored,
      storeId: 'store-1',
    });
  });

  test.each(['/srv/minutes', '/srv/user-2/data'])(
    'elsewhere by its whole path: %s',
    async (path) => {
      const userFolder = await temporaryFolder();
      const place = { folder: resolve(path), storeId: 'store-1' };
      await rememberPlace({ fs, userFolder }, place);
      const stored = await readFile(join(userFolder, 'place.json'), 'utf8');
      expect(stored).toContain(JSON.stringify(resolve(path)));
      expect(await readPlace({ fs, userFolder })).toEqual(place);
    },
  );

  test('is written only when it is another one', async () => {
    const userFolder = await temporaryFolder();
    const file = join(userFolder, 'place.json');
    const place = { folder: join(userFolder, 'data'), storeId: 'store-1' };
    await rememberPlace({ fs, userFolder }, place);
    const before = await stat(file);
    await rememberPlace({ fs, userFolder }, place);
    expect((await stat(file)).ino).toBe(before.ino);
    await rememberPlace({ fs, userFolder }, { ...place, storeId: 'store-2' });
    expect((await readPlace({ fs, userFolder }))?.storeId).toBe('store-2');
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"format":"minute-book/place"}',
    '{"format":"x","folder":"d"}',
  ])('is never taken for unknown where it cannot be read: %j', async (text) => {
    const userFolder = await temporaryFolder();
    await writeFile(join(userFolder, 'place.json'), text);
    const reading = readPlace({ fs, userFolder });
    await expect(reading).rejects.toBeInstanceOf(Error);
    await rememberPlace({ fs, userFolder }, { folder: '/srv/x', storeId: 's' });
    expect(await readPlace({ fs, userFolder })).toEqual({
      folder: resolve('/srv/x'),
      storeId: 's',
    });
  });
});

test('the names in a folder and above it are found as far as they can be read', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '.stignore'), '');
  expect(await namesUpTheTree(fs, join(folder, 'not', 'there'))).toContain('.stignore');
});
