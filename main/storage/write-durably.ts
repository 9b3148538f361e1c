import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refused } from '../refused';
import { errorCode, type FileSystem } from './file-system';

/** What a virus scanner or a sync client causes while it holds a file open. */
const LOCKED = ['EPERM', 'EACCES', 'EBUSY'];
const RENAME_ATTEMPTS = 8;

/**
 * Replaces a file so that after a crash or a power cut either the old content or the new is there,
 * whole. No kept package does all of it: complete writes, fsync of the file, rename over the old
 * one with patience for locks, fsync of the folder.
 */
export async function writeDurably(fs: FileSystem, path: string, content: string): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await fs.mkdir(dirname(path), { recursive: true });
    await writeWhole(fs, temporary, content);
    await renameOverLocks(fs, temporary, path);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw asRefusal(error);
  }
  // The new content stands now: a failure told from here on would leave memory behind the disk.
  await syncFolder(fs, dirname(path)).catch(() => undefined);
}

async function writeWhole(fs: FileSystem, path: string, content: string): Promise<void> {
  const file = await fs.open(path, 'w', 0o600);
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameOverLocks(fs: FileSystem, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- each attempt must wait for the one before
      await fs.rename(from, to);
      return;
    } catch (error) {
      if (!LOCKED.includes(errorCode(error)) || attempt === RENAME_ATTEMPTS) throw error;
      // oxlint-disable-next-line no-await-in-loop -- the pause is the point
      await wait(2 ** attempt * 10);
    }
  }
}

/** Makes a rename durable. Windows has no such call, and some network disks refuse it. */
async function syncFolder(fs: FileSystem, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await fs.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** What a system error means to the person at the screen. */
export function asRefusal(error: unknown): Refused {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refused('disk-full');
  if (code === 'EROFS' || LOCKED.includes(code)) return new Refused('not-writable');
  return new Refused('write-failed', { reason: code || String(error) });
}
