import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock';
import { Refused } from '../refused';
import { DurableJsonFile, NotJson } from './durable-json-file';
import { errorCode, type FileSystem } from './file-system';

const FORMAT_VERSION = 1;
const MARK = 'store.json';

const markSchema = z.looseObject({
  format: z.literal('minute-book/store'),
  formatVersion: z.int().min(1),
});

type Ports = { fs: FileSystem; folder: string; clock: Clock; newId: () => string };

/**
 * Makes sure the folder is a data folder of ours before anything is written to it. A folder that
 * is new or empty becomes one; a folder with other things in it, or whose mark cannot be read, is
 * refused and left as it is: absent data must never be taken for a new start.
 */
export async function openDataFolder(ports: Ports): Promise<void> {
  const mark = await readMark(ports);
  if (mark === null) return startIn(ports);
  const known = markSchema.safeParse(mark);
  if (!known.success) throw new Refused('not-a-store', { folder: ports.folder });
  if (known.data.formatVersion > FORMAT_VERSION) {
    throw new Refused('document-from-newer-version', { folder: ports.folder });
  }
}

async function readMark({ fs, folder }: Ports): Promise<unknown> {
  try {
    return await new DurableJsonFile(fs, join(folder, MARK)).read();
  } catch (error) {
    if (error instanceof NotJson) throw new Refused('not-a-store', { folder });
    throw new Refused('store-not-ready', { folder, reason: errorCode(error) });
  }
}

async function startIn({ fs, folder, clock, newId }: Ports): Promise<void> {
  if (!(await isEmpty(fs, folder))) throw new Refused('not-a-store', { folder });
  await new DurableJsonFile(fs, join(folder, MARK)).write({
    format: 'minute-book/store',
    formatVersion: FORMAT_VERSION,
    storeId: newId(),
    createdAt: clock.instant(),
  });
}

async function isEmpty(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    const names = await fs.readdir(folder);
    // A crash while the mark was first written leaves only its temporary file.
    return names.every((name) => name === `${MARK}.tmp`);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw new Refused('store-not-ready', { folder, reason: errorCode(error) });
  }
}
