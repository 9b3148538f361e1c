import { basename } from 'node:path';
import { fileTokenSchema, type FileToken, type SavedFile } from '#shared/ipc/areas/exports';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';

/** Files that this run of the app wrote where the user said: the only ones it opens the folder of. */
export type SavedFiles = {
  /** Writes a file, whole or not at all, and answers what the screen may know of it. */
  write(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<SavedFile>;
  /** The same in a folder, under a name that is free there. */
  writeNew(folder: string, name: string, bytes: Uint8Array): Promise<SavedFile>;
  /** Shows a file in its folder; refuses what was not written here. */
  show(token: FileToken): void;
  /** Where a file is; refuses what was not written here. */
  pathOf(token: FileToken): string;
};

/** The screen is given a token for each file, never its path. */
export function createSavedFiles({ files, newId }: Dependencies): SavedFiles {
  const saved = new Map<FileToken, string>();
  const known = (path: string): SavedFile => {
    const token = fileTokenSchema.parse(newId());
    saved.set(token, path);
    return { token, fileName: basename(path) };
  };
  const pathOf = (token: FileToken): string => {
    const path = saved.get(token);
    if (path === undefined) throw new Refused('not-found', { what: 'file' });
    return path;
  };
  return {
    async write(path, bytes, signal) {
      await files.write(path, bytes, signal);
      return known(path);
    },
    writeNew: async (folder, name, bytes) => known(await files.writeNew(folder, name, bytes)),
    show: (token) => files.showInFolder(pathOf(token)),
    pathOf,
  };
}
