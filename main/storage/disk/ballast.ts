import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { errorCode, type FileSystem } from './file-system';
import { isFull } from './refusals';
import { writeDurably } from './write-durably';

const FILE = 'ballast';
const PIECE = 256 * 1024;
const PIECES = 16;

/** Bytes that no file system can make smaller. */
async function* noise(): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < PIECES; n += 1) yield randomBytes(PIECE);
}

/**
 * Four megabytes in the data folder that can be spared: when the disk is full they are given up, and
 * what is typed then still finds room while somebody makes more. Answers whether they are there.
 */
export async function keepBallast(fs: FileSystem, folder: string): Promise<boolean> {
  const path = join(folder, FILE);
  try {
    if ((await fs.stat(path)).size === PIECE * PIECES) return true;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return false;
  }
  try {
    await writeDurably(fs, path, noise());
    return true;
  } catch {
    return false;
  }
}

/** Gives the ballast up if it was room that was wanting. */
export async function dropBallast(fs: FileSystem, folder: string, error: unknown): Promise<void> {
  if (!isFull(error)) return;
  await fs.rm(join(folder, FILE), { force: true }).catch(() => undefined);
}
