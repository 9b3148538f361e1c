import type { FileHandle } from 'node:fs/promises';
import { nodeFileSystem, type FileSystem } from '../../main/storage/file-system';

/** The computer's file system, and how many bytes were handed to it to be written. */
export function countingFileSystem(): { fs: FileSystem; written: () => number } {
  let bytes = 0;
  const counting = (file: FileHandle): FileHandle =>
    new Proxy(file, {
      get(target, name) {
        const real: unknown = Reflect.get(target, name, target);
        if (typeof real !== 'function') return real;
        return (...args: unknown[]): unknown => {
          if (name === 'writeFile' || name === 'write') {
            bytes += Buffer.byteLength(args[0] as string | Uint8Array);
          }
          return Reflect.apply(real, target, args);
        };
      },
    });
  const open: FileSystem['open'] = async (...args) => counting(await nodeFileSystem.open(...args));
  return { fs: { ...nodeFileSystem, open }, written: () => bytes };
}
