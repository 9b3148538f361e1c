import { basename, dirname, join } from 'node:path';
import type { FileSystem, OpenFile } from '../../main/storage/disk/file-system';
import { systemError } from '../support/failing-file-system';

/** Stands between the store and the disk, and does what a store with one line less would do. */
export type Mutation = (disk: FileSystem) => FileSystem;

const JOURNAL = /journal\.\d+\./;
const SNAPSHOT = /doc\.\d+\./;

/** Files of some names, opened with some of what they can do exchanged. */
function withFiles(
  isMeant: (path: string, flags: string) => boolean,
  change: (file: OpenFile, path: string) => Partial<OpenFile>,
): Mutation {
  return (disk) => ({
    ...disk,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode);
      return isMeant(path, flags) ? { ...file, ...change(file, path) } : file;
    },
  });
}

const notSynced = (): Partial<OpenFile> => ({
  sync: () => Promise.resolve(),
  datasync: () => Promise.resolve(),
});

export const journalNotSynced = withFiles((path) => JOURNAL.test(path), notSynced);
export const snapshotNotSynced = withFiles((path) => SNAPSHOT.test(path), notSynced);
export const foldersNotSynced = withFiles((_, flags) => flags === 'r', notSynced);

/** Takes part of a write for all of it, and does not look whether the file has the length it must have. */
export const shortWritesIgnored: Mutation = (disk) => {
  const missing = new Map<string, number>();
  const withoutLoop = withFiles(
    (_, flags) => flags !== 'r',
    (file, path) => ({
      write: async (bytes) => {
        const { bytesWritten } = await file.write(bytes);
        missing.set(path, (missing.get(path) ?? 0) + bytes.length - bytesWritten);
        return { bytesWritten: bytes.length };
      },
    }),
  )(disk);
  return {
    ...withoutLoop,
    stat: async (path) => {
      const facts = await disk.stat(path);
      return { ...facts, size: facts.size + (missing.get(path) ?? 0) };
    },
  };
};

/** Asks again where a sync failed, and believes the answer. */
export const failedSyncsTriedAgain = withFiles(
  (path) => JOURNAL.test(path),
  (file) => ({ datasync: () => file.datasync().catch(() => file.datasync()) }),
);

const generationOf = (name: string): number => Number(/\.(\d+)\./.exec(name)?.[1]);

/** Removes the generations before, and only then writes the next. */
export const removedBeforeWritten: Mutation = (disk) => ({
  ...disk,
  open: async (path, flags, mode) => {
    const folder = dirname(path);
    const names = SNAPSHOT.test(path) && flags === 'w' ? await disk.readdir(folder) : [];
    const next = generationOf(basename(path));
    for (const name of names.filter((one) => generationOf(one) < next)) {
      await disk.rm(join(folder, name), {});
    }
    return disk.open(path, flags, mode);
  },
});

/** Takes a file that somebody else holds for one that can never be written. */
export const locksNotWaitedFor: Mutation = (disk) => ({
  ...disk,
  rename: (from, to) =>
    disk.rename(from, to).catch(() => {
      throw systemError('EIO');
    }),
});
