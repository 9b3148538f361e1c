import { join } from 'node:path';
import type { FileSystem } from './file-system';
import { writeDurably } from './write-durably';

/** As much as a snapshot may need: a few bytes often fit on a full disk. */
const LENGTH = 65_536;

/** Whether a folder takes anything now. */
export async function takesWrites(fs: FileSystem, folder: string): Promise<boolean> {
  const path = join(folder, 'probe');
  try {
    await writeDurably(fs, path, 'x'.repeat(LENGTH));
    await fs.rm(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
