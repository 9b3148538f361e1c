import {
  nodeFileSystem,
  type FileSystem,
  type OpenFile,
} from '../../main/storage/disk/file-system';

/** How many bytes were handed over to be written: by operations, and by the snapshots between them. */
export type Written = { journals: number; snapshots: number };

/** The computer's file system, and what was written to it. */
export function countingFileSystem(): { fs: FileSystem; written: () => Written } {
  const written: Written = { journals: 0, snapshots: 0 };

  function counting(file: OpenFile, path: string): OpenFile {
    const which = path.endsWith('.log') ? 'journals' : 'snapshots';
    return {
      write(bytes) {
        written[which] += bytes.length;
        return file.write(bytes);
      },
      sync: () => file.sync(),
      datasync: () => file.datasync(),
      close: () => file.close(),
    };
  }

  const open: FileSystem['open'] = async (path, ...rest) =>
    counting(await nodeFileSystem.open(path, ...rest), path);
  return { fs: { ...nodeFileSystem, open }, written: () => ({ ...written }) };
}
