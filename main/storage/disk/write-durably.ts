import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, type FileSystem, type OpenFile } from './file-system';
import { LOCKED } from './refusals';

/** With pauses that double from 20 ms on: ten seconds in all. */
const LOCK_ATTEMPTS = 10;
/** What a folder answers that cannot be synced, as on network disks. */
const NO_FOLDER_SYNC = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF', 'ENOSYS'];

/** What goes into a file: all of it at once, or piece by piece where it is long. */
export type Content = string | AsyncIterable<Uint8Array>;

/**
 * Replaces a file so that after a crash or a power cut either the old content or the new is there,
 * whole. No kept package does all of it: complete writes, fsync of the file, rename over the old
 * one with patience for locks, fsync of the folder.
 */
export async function writeDurably(fs: FileSystem, path: string, content: Content): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await fs.mkdir(dirname(path), { recursive: true });
    await writeWhole(fs, temporary, content);
    await patiently(() => fs.rename(temporary, path));
    await syncFolder(fs, dirname(path));
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeWhole(fs: FileSystem, path: string, content: Content): Promise<void> {
  const file = await patiently(() => fs.open(path, 'w', 0o600));
  try {
    if (typeof content === 'string') await writeAll(file, Buffer.from(content));
    else for await (const piece of content) await writeAll(file, piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Writes all the bytes. A disk that is nearly full takes some of them and refuses only the next. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    // One after the other is the purpose.
    const { bytesWritten } = await file.write(bytes.subarray(done));
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    done += bytesWritten;
  }
}

/** Tries again for ten seconds while somebody else holds the file; any other error is thrown at once. */
export async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Each attempt must wait for the one before.
      return await act();
    } catch (error) {
      if (!LOCKED.includes(errorCode(error)) || attempt === LOCK_ATTEMPTS) throw error;
      // The pause is the point.
      await wait(2 ** attempt * 10);
    }
  }
}

/**
 * Makes a folder, and durable its name and those of the folders above it that are new. Its own always:
 * that it is there already may be all that came of an attempt before.
 */
export async function makeFolder(fs: FileSystem, path: string): Promise<void> {
  const made = await fs.mkdir(path, { recursive: true });
  const first = typeof made === 'string' ? made : path;
  for (let one = path; one.length >= first.length; one = dirname(one)) {
    // From the inside out.
    await syncFolder(fs, dirname(one));
  }
}

/** Makes what was created, renamed or removed in a folder durable, where the disk has such a call. */
export async function syncFolder(fs: FileSystem, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    // A lock that goes away must not be taken for a disk that has no such call.
    await patiently(() => syncOnce(fs, path));
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(errorCode(error))) throw error;
  }
}

async function syncOnce(fs: FileSystem, path: string): Promise<void> {
  let folder: OpenFile | null = null;
  try {
    folder = await fs.open(path, 'r');
    await folder.sync();
  } finally {
    await folder?.close().catch(() => undefined);
  }
}
