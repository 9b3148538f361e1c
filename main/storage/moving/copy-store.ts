import { join } from 'node:path';
import { Refused } from '../../refused';
import { errorCode, type FileSystem } from '../disk/file-system';
import { makeFolder, syncFolder, writeDurably } from '../disk/write-durably';
import { hashOf, piecesOf } from '../objects/pieces';
import { isLockName } from '../ownership/lock-file';

/** How far a copy has come, in files: each is copied, and looked at once more. */
export type CopyProgress = { done: number; of: number };

export type Copying = {
  fs: FileSystem;
  from: string;
  /** An empty folder, or one that is not there yet. */
  to: string;
  signal: AbortSignal;
  tell: (progress: CopyProgress) => void;
};

const MARK = 'store.json';
/** Made anew where they are needed: room for a full disk. */
const NOT_COPIED = ['ballast'];
/** How often it is looked whether anything changed meanwhile: journals are ended in the background. */
const MOST_ROUNDS = 10;

/**
 * Copies a data folder file by file, reads each back and compares the digests, until a whole round found
 * nothing that changed. Its mark comes last, so that half a copy is none. Where anything fails, and where
 * it is cancelled, what was copied is taken away again.
 */
export async function copyStore(copying: Copying): Promise<void> {
  const { fs, to } = copying;
  try {
    await makeFolder(fs, to);
    const copied = new Map<string, string>();
    await copyUntilSettled(copying, copied);
    await copyFile(copying, MARK);
    await syncFolder(fs, to);
  } catch (error) {
    await emptyOut(fs, to);
    throw error;
  }
}

async function copyUntilSettled(copying: Copying, copied: Map<string, string>): Promise<void> {
  let of = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const names = await filesBelow(copying.fs, copying.from);
    of = Math.max(of, names.length * 2);
    const base = round === 0 ? 0 : of - names.length;
    let isSettled = await takeAwayGone(copying, copied, names);
    for (const [place, name] of names.entries()) {
      copying.signal.throwIfAborted();
      if (await isChanged(copying, copied, name)) isSettled = false;
      copying.tell({ done: base + place + 1, of });
    }
    if (isSettled && round > 0) return;
  }
  throw new Refused('move-failed', { reason: 'it kept changing' });
}

/** Copies a file that is not there as it is now; answers whether it was so. */
async function isChanged(
  copying: Copying,
  copied: Map<string, string>,
  name: string,
): Promise<boolean> {
  try {
    const digest = await hashOf(await copying.fs.readFile(join(copying.from, name)));
    if (copied.get(name) === digest) return false;
    copied.set(name, await copyFile(copying, name));
  } catch (error) {
    // Gone since the names were read: the next round finds it so.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  return true;
}

/** Takes copies away of which there is no file any more; answers whether there was none. */
async function takeAwayGone(
  { fs, to }: Copying,
  copied: Map<string, string>,
  names: readonly string[],
): Promise<boolean> {
  const there = new Set(names);
  const gone = [...copied.keys()].filter((name) => !there.has(name));
  for (const name of gone) {
    await fs.rm(join(to, name), { force: true });
    copied.delete(name);
  }
  return gone.length === 0;
}

/** Copies one file, reads it back, and answers the digest that both have. */
async function copyFile({ fs, from, to }: Copying, name: string): Promise<string> {
  const bytes = await fs.readFile(join(from, name));
  const digest = await hashOf(bytes);
  await writeDurably(fs, join(to, name), piecesOf(bytes));
  if ((await hashOf(await fs.readFile(join(to, name)))) !== digest) {
    throw new Refused('move-failed', { reason: 'not read back as written' });
  }
  return digest;
}

/** The files of a data folder but for its mark, and what belongs to whoever has it open. */
async function filesBelow(fs: FileSystem, folder: string): Promise<string[]> {
  const found: string[] = [];
  const look = async (within: string): Promise<void> => {
    for (const name of (await fs.readdir(join(folder, within))).toSorted()) {
      const isTop = within === '';
      if (name.endsWith('.tmp')) continue;
      if (isTop && (name === MARK || NOT_COPIED.includes(name) || isLockName(name))) continue;
      const path = join(within, name);
      if ((await fs.stat(join(folder, path))).isDirectory()) await look(path);
      else found.push(path);
    }
  };
  await look('');
  return found;
}

/** Takes everything out of a folder that was empty before, as far as the disk lets us. */
export async function emptyOut(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.readdir(folder).catch(() => [])) {
    await fs.rm(join(folder, name), { force: true, recursive: true }).catch(() => undefined);
  }
}
