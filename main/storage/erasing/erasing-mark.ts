import { join } from 'node:path';
import { errorCode, type FileSystem } from '../disk/file-system';
import { syncFolder, writeDurably } from '../disk/write-durably';

/** There while an erasing is under way: one that was cut off is done at the next start. It names nobody. */
export const ERASING_FILE = 'erasing.json';

type Disk = { fs: FileSystem; folder: string };

export async function markErasing({ fs, folder }: Disk, at: string): Promise<void> {
  const content = JSON.stringify({ format: 'minute-book/erasing', at });
  await writeDurably(fs, join(folder, ERASING_FILE), content);
}

/** Whether an erasing was begun here and not finished. A disk that does not say is asked again by the erasing. */
export async function isErasingOwed({ fs, folder }: Disk): Promise<boolean> {
  try {
    await fs.stat(join(folder, ERASING_FILE));
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(errorCode(error));
  }
}

export async function unmarkErasing({ fs, folder }: Disk): Promise<void> {
  await fs.rm(join(folder, ERASING_FILE), { force: true });
  await syncFolder(fs, folder);
}
