import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../../../main/storage/disk/file-system';
import { guardedFileSystem } from '../../../../main/storage/ownership/guarded-file-system';
import { temporaryFolder } from '../../../support/temporary-folder';

/** A disk on which writing can be forbidden at any moment. */
function aDisk() {
  const may = { write: true };
  const fs = guardedFileSystem(nodeFileSystem, () =>
    may.write ? Promise.resolve() : Promise.reject(new Error('not yours')),
  );
  return { may, fs };
}

test('nothing stands in the way while it may be written', async () => {
  const folder = await temporaryFolder();
  const { fs } = aDisk();
  await fs.mkdir(join(folder, 'a'), { recursive: true });
  const file = await fs.open(join(folder, 'a', 'one'), 'wx', 0o600);
  expect(await file.write(Buffer.from('one'))).toMatchObject({ bytesWritten: 3 });
  await file.datasync();
  await file.sync();
  await file.close();
  await fs.rename(join(folder, 'a', 'one'), join(folder, 'two'));
  expect((await fs.readFile(join(folder, 'two'))).toString()).toBe('one');
  expect((await fs.stat(join(folder, 'two'))).size).toBe(3);
  await fs.rm(join(folder, 'two'), {});
  expect(await fs.readdir(folder)).toEqual(['a']);
});

test.each([
  ['open to write over', (fs, at) => fs.open(at, 'w')],
  ['open to append', (fs, at) => fs.open(at, 'a')],
  ['open anew', (fs, at) => fs.open(`${at}2`, 'wx')],
  ['make a folder', (fs, at) => fs.mkdir(`${at}3`, { recursive: true })],
  ['rename', (fs, at) => fs.rename(at, `${at}4`)],
  ['remove', (fs, at) => fs.rm(at, { force: true })],
] as [string, (fs: FileSystem, at: string) => Promise<unknown>][])(
  'once it may not, a call to %s changes nothing',
  async (_, call) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'x');
    const { may, fs } = aDisk();
    may.write = false;
    await expect(call(fs, join(folder, 'file'))).rejects.toThrow('not yours');
    expect(await readdir(folder)).toEqual(['file']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('x');
  },
);

test('a file that is open already takes nothing more, and can be closed', async () => {
  const folder = await temporaryFolder();
  const { may, fs } = aDisk();
  const file = await fs.open(join(folder, 'file'), 'a', 0o600);
  await file.write(Buffer.from('before'));
  may.write = false;
  await expect(file.write(Buffer.from('after'))).rejects.toThrow('not yours');
  await file.close();
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('before');
});

test('reading and syncing need no leave', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'a'));
  const { may, fs } = aDisk();
  may.write = false;
  expect(await fs.readdir(folder)).toEqual(['a']);
  const handle = await fs.open(folder, 'r');
  await handle.sync();
  await handle.close();
});
