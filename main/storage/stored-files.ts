import { join } from 'node:path';
import { sha256Schema, type Sha256, type StoredFile } from '#shared/model/stored-file';
import { asRefusal } from './disk/refusals';
import { namesIn } from './documents/version-files';
import { keepObject, OBJECTS, readObject, type ObjectFolder } from './objects/objects';

/**
 * Files that came from elsewhere, or went out: papers, logos, packs. Each is kept under what is in it, so that
 * equal ones are kept once. None is ever taken away: an Undo, a pack or a backup may still name it.
 */
export type StoredFiles = {
  /** Keeps a file, and answers only once it was read back as it is. Refuses what the disk refuses. */
  keep(bytes: Uint8Array): Promise<Pick<StoredFile, 'sha256' | 'bytes'>>;
  /** What is in a file; null where it is not there, or no longer as it was kept. */
  read(sha256: Sha256): Promise<Uint8Array | null>;
};

/** The files of the data folder that is open whenever they are asked for. */
export function storedFiles(dataFolder: () => ObjectFolder): StoredFiles {
  return {
    async keep(bytes) {
      try {
        const kept = await keepObject(filesOf(dataFolder()), bytes);
        return { ...kept, sha256: sha256Schema.parse(kept.sha256) };
      } catch (error) {
        throw asRefusal(error);
      }
    },
    async read(sha256) {
      const object = await readObject(filesOf(dataFolder()), sha256);
      return object.state === 'good' ? object.bytes : null;
    },
  };
}

/** What is in every file that is kept in a data folder. */
export async function storedFileNames(where: ObjectFolder): Promise<Sha256[]> {
  const { fs, folder } = filesOf(where);
  const shelves = await namesIn(fs, join(folder, OBJECTS));
  const names: string[] = [];
  // A folder of each two first digits; all at once would exhaust handles.
  for (const shelf of shelves) names.push(...(await namesIn(fs, join(folder, OBJECTS, shelf))));
  return names.flatMap((name) => sha256Schema.safeParse(name).data ?? []);
}

/** Where the files of a data folder are. */
export function filesOf({ fs, folder }: ObjectFolder): ObjectFolder {
  return { fs, folder: join(folder, 'files') };
}
