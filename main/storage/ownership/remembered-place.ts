import { isAbsolute, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { errorCode, type FileSystem } from '../disk/file-system';
import { writeDurably } from '../disk/write-durably';

const FILE = 'place.json';

const placeSchema = z.looseObject({
  format: z.literal('minute-book/place'),
  folder: z.string().min(1),
  storeId: z.string().min(1),
});

/** Where the data were when the app last opened them, and which store it was. */
export type Place = { folder: string; storeId: string };

export type PlacePorts = {
  fs: FileSystem;
  /** What this user of this computer has of the app. */
  userFolder: string;
};

const pathOf = ({ userFolder }: PlacePorts): string => join(userFolder, FILE);

/**
 * The place that was remembered; null where none ever was. Throws where it cannot be read: to forget it
 * would be to begin anew somewhere else.
 */
export async function readPlace(ports: PlacePorts): Promise<Place | null> {
  let bytes: Buffer;
  try {
    bytes = await ports.fs.readFile(pathOf(ports));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const { folder, storeId } = placeSchema.parse(JSON.parse(bytes.toString('utf8')));
  return { folder: resolve(ports.userFolder, folder), storeId };
}

/** Remembers the place, if it is not the one that is remembered already. */
export async function rememberPlace(ports: PlacePorts, { folder, storeId }: Place): Promise<void> {
  const before = await readPlace(ports).catch(() => null);
  if (before?.folder === folder && before.storeId === storeId) return;
  const place = { format: 'minute-book/place', folder: nameFor(ports, folder), storeId };
  await writeDurably(ports.fs, pathOf(ports), JSON.stringify(place));
}

/** A folder of the user's own moves with it to another computer. */
function nameFor({ userFolder }: PlacePorts, folder: string): string {
  const way = relative(userFolder, folder);
  const isWithin = way !== '' && !way.startsWith('..') && !isAbsolute(way);
  return isWithin ? way : folder;
}
