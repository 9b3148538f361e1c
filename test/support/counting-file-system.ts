import { nodeFileSystem, type FileSystem } from '../../main/storage/disk/file-system';
import { systemError } from './failing-file-system';

/** The computer's file system, counting what is open; it refuses to open more than `limit` at a time. */
export function countingFileSystem(limit = Infinity): {
  fs: FileSystem;
  /** The paths of what is open now. */
  open: () => string[];
} {
  const handles = new Map<object, string>();
  const open: FileSystem['open'] = async (path, flags, mode) => {
    if (handles.size >= limit) throw systemError('EMFILE');
    const file = await nodeFileSystem.open(path, flags, mode);
    handles.set(file, path);
    const close = file.close.bind(file);
    file.close = async () => {
      handles.delete(file);
      await close();
    };
    return file;
  };
  return { fs: { ...nodeFileSystem, open }, open: () => [...handles.values()] };
}
