import type { FileSystem, OpenFile } from '../disk/file-system';

/**
 * A file system that asks before each change, a write to an open file included. Whatever the store
 * above it has under way, nothing more reaches the disk once the answer is no. `mayWrite` throws then.
 */
export function guardedFileSystem(fs: FileSystem, mayWrite: () => Promise<void>): FileSystem {
  async function allowed<T>(change: () => Promise<T>): Promise<T> {
    await mayWrite();
    return change();
  }
  const guarded = (file: OpenFile): OpenFile => ({
    write: (bytes) => allowed(() => file.write(bytes)),
    sync: () => file.sync(),
    datasync: () => file.datasync(),
    close: () => file.close(),
  });
  return {
    open: async (path, flags, mode) =>
      flags === 'r'
        ? fs.open(path, flags, mode)
        : guarded(await allowed(() => fs.open(path, flags, mode))),
    readFile: (path) => fs.readFile(path),
    readdir: (path) => fs.readdir(path),
    stat: (path) => fs.stat(path),
    mkdir: (path, options) => allowed(() => fs.mkdir(path, options)),
    rename: (from, to) => allowed(() => fs.rename(from, to)),
    rm: (path, options) => allowed(() => fs.rm(path, options)),
  };
}
