import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore } from '../../../main/storage/document-store';
import { fixedClock } from '../../support/fixed-clock';
import { systemError } from '../../support/failing-file-system';
import { at, format1In, meeting, openStore } from '../../support/stored-meeting';
import { temporaryFolder } from '../../support/temporary-folder';

/** A file system on which something is done once, when the first reader of the meeting has read its files. */
function interrupted(root: string, meanwhile: () => Promise<unknown>) {
  const disk = { isFull: false, isInterrupted: false };
  const fs: FileSystem = {
    ...nodeFileSystem,
    open: (path, flags, mode) =>
      disk.isFull && flags === 'wx'
        ? Promise.reject(systemError('ENOSPC'))
        : nodeFileSystem.open(path, flags, mode),
    readFile: async (path) => {
      // The one file it was before there were more is the last to be looked for.
      if (path === format1In(root) && !disk.isInterrupted) {
        disk.isInterrupted = true;
        await meanwhile();
      }
      return nodeFileSystem.readFile(path);
    },
  };
  return { fs, disk };
}

test('what was read before a write is not what lists show after it', async () => {
  const root = await temporaryFolder();
  const first = openStore(root);
  await first.write('meeting', meeting.id, at('Before'));
  await first.close();
  await rm(join(root, 'index.json'));
  const { fs, disk } = interrupted(root, () => store.write('meeting', meeting.id, at('After')));
  const store = openStore(root, fs);
  await store.digests('meeting');
  expect(disk.isInterrupted).toBe(true);
  // Nothing more is noted of the meeting when the store closes, but the index is saved.
  disk.isFull = true;
  await store.close();
  const shown = await openStore(root).digests('meeting');
  expect(shown.map(({ place }) => place)).toEqual(['After']);
});

describe('what another run of the app wrote meanwhile', () => {
  const listed = async (isAlone: boolean): Promise<(string | undefined)[]> => {
    const root = await temporaryFolder();
    const other = openStore(root);
    await other.write('meeting', meeting.id, at('Town Hall'));
    const ports = { fs: nodeFileSystem, folder: root, clock: fixedClock };
    const store = createDocumentStore({ ...ports, isAlone: () => isAlone });
    const place = async () => (await store.digests('meeting'))[0]?.place;
    const before = await place();
    await other.write('meeting', meeting.id, at('Guildhall'));
    return [before, await place()];
  };

  test('is in lists where others may write here', async () => {
    expect(await listed(false)).toEqual(['Town Hall', 'Guildhall']);
  });

  test('is not looked for where nobody else can: a county has too many files for that', async () => {
    expect(await listed(true)).toEqual(['Town Hall', 'Town Hall']);
  });
});

test('what this store wrote since is in its lists, and what it took away is not', async () => {
  const root = await temporaryFolder();
  const other = openStore(root);
  await other.write('meeting', meeting.id, at('Town Hall'));
  await other.close();
  const ports = { fs: nodeFileSystem, folder: root, clock: fixedClock };
  const store = createDocumentStore({ ...ports, isAlone: () => true });
  const places = async () => (await store.digests('meeting')).map(({ place }) => place);
  expect(await places()).toEqual(['Town Hall']);
  await store.write('meeting', meeting.id, at('Guildhall'));
  expect(await places()).toEqual(['Guildhall']);
  await store.remove('meeting', meeting.id);
  expect(await places()).toEqual([]);
  await store.write('meeting', meeting.id, at('Library'));
  expect(await places()).toEqual(['Library']);
});
