import { join } from 'node:path';
import { Refused } from '../../refused';
import { errorCode, type FileSystem } from '../disk/file-system';
import { writeDurably } from '../disk/write-durably';
import { hashOf, piecesOf } from './pieces';

/** Where objects are kept, and the disk it is on. */
export type ObjectFolder = { fs: FileSystem; folder: string };

/** What an object is known by, and how long it is. */
export type Kept = { sha256: string; bytes: number };
type ReadObject = { state: 'good'; bytes: Uint8Array } | { state: 'missing' | 'damaged' };

export const OBJECTS = 'objects';
/** Added to the name of a damaged object: it is no longer used, but not thrown away. */
export const DAMAGED = '.damaged';

/** An object's file is named after its content, so that equal contents are kept once. */
function pathOf({ folder }: ObjectFolder, sha256: string): string {
  return join(folder, OBJECTS, sha256.slice(0, 2), sha256);
}

/** Whether there is an object of that name and size; its content is not looked at. */
export async function hasObject(where: ObjectFolder, { sha256, bytes }: Kept): Promise<boolean> {
  try {
    const { size } = await where.fs.stat(pathOf(where, sha256));
    return size === bytes;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The content of an object, checked against its name. */
export async function readObject(where: ObjectFolder, sha256: string): Promise<ReadObject> {
  try {
    const bytes = await where.fs.readFile(pathOf(where, sha256));
    return (await hashOf(bytes)) === sha256 ? { state: 'good', bytes } : { state: 'damaged' };
  } catch {
    // A disk that cannot read it now has not got it, for all a restore can know.
    return { state: 'missing' };
  }
}

/** Keeps bytes as an object, and answers only once they were read back as they are. */
export async function keepObject(where: ObjectFolder, bytes: Uint8Array): Promise<Kept> {
  const sha256 = await hashOf(bytes);
  const kept = { sha256, bytes: bytes.length };
  if ((await readObject(where, sha256)).state === 'good') return kept;
  await writeDurably(where.fs, pathOf(where, sha256), piecesOf(bytes));
  if ((await readObject(where, sha256)).state === 'good') return kept;
  throw new Refused('write-failed', { reason: 'not read back as written' });
}

/** Puts a damaged object aside, so that the next backup keeps the document anew. */
export async function setObjectAside({ fs, ...rest }: ObjectFolder, sha256: string): Promise<void> {
  const path = pathOf({ fs, ...rest }, sha256);
  await fs.rename(path, `${path}${DAMAGED}`);
}
