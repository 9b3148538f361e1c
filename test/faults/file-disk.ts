import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reasonAgainst } from '../../build/fault-tools.mjs';

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;

/** File systems that keep, or do not keep, what a program forgets to sync. */
export type DiskKind = 'ext4' | 'ext4 noauto_da_alloc' | 'XFS';

/** A file that is mounted as a disk of its own. */
export type FileDisk = {
  folder: string;
  /** Stops the disk as a power cut would; with what the file system noted so far, or without. */
  cutPower(isLogFlushed: boolean): Promise<void>;
  /** Takes the disk off and puts it on again, as the next start of the computer would. */
  restart(): Promise<void>;
  remove(): Promise<void>;
};

/** A new disk. Throws where there can be none. */
export async function fileDisk(kind: DiskKind): Promise<FileDisk> {
  const home = await mkdtemp(join(tmpdir(), 'minute-book-disk-'));
  const image = join(home, 'image');
  const folder = join(home, 'disk');
  const options = ['loop', ...(kind === 'ext4 noauto_da_alloc' ? ['noauto_da_alloc'] : [])];
  const mount = () => run('mount', ['-o', options.join(','), image, folder]);
  await mkdir(folder);
  const file = await open(image, 'w');
  // The least that XFS is content with; the file has holes for what is not used.
  await file.truncate(320 * MEGABYTE);
  await file.close();
  await (kind === 'XFS' ? run('mkfs.xfs', ['-q', image]) : run('mkfs.ext4', ['-q', '-F', image]));
  await mount();
  return {
    folder,
    cutPower: async (isLogFlushed) => {
      await run('xfs_io', ['-x', '-c', isLogFlushed ? 'shutdown -f' : 'shutdown', folder]);
    },
    restart: async () => {
      await run('umount', [folder]);
      await mount();
    },
    remove: async () => {
      const unmounted = run('umount', [folder]);
      // A file that somebody forgot to close keeps it busy: it must not stay mounted for that.
      await unmounted.catch(() => run('umount', ['-l', folder]));
      await rm(home, { recursive: true, force: true });
      await unmounted;
    },
  };
}

/** Why there can be no such disk here; null where there can. */
export async function reasonAgainstDisk(kind: DiskKind): Promise<string | null> {
  const reason = reasonAgainst(['xfs_io', kind === 'XFS' ? 'mkfs.xfs' : 'mkfs.ext4']);
  if (reason !== null) return reason;
  try {
    await (await fileDisk(kind)).remove();
    return null;
  } catch (error) {
    return `cannot mount a file as an ${kind} disk: ${lastLineOf(error)}`;
  }
}

export const lastLineOf = (error: unknown): string => String(error).trim().split('\n').at(-1) ?? '';
