import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
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
