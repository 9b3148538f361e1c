import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import type { ChosenFile } from './handlers/dependencies';
import { randomBytes } from 'node:crypto';
import { Refused } from './refused';
import { errorCode } from './storage/disk/file-system';

/** Word and sync clients keep a file locked while they have it open. */
const IN_USE = ['EBUSY', 'EPERM', 'ETXTBSY'];

/** The longest file that is taken in, but where more is expected. */
const LIMIT = 100 * 2 ** 20;

/** Reads a file the user chose; refuses one that is too long, or cannot be read. */
export async function readUserFile(path: string, most = LIMIT): Promise<ChosenFile> {
  const name = basename(path);
  try {
    if ((await stat(path)).size > most) throw new Refused('file-too-large', { name });
    return { name, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('file-not-read', { name, reason: errorCode(error) });
  }
}

/**
 * Writes a file the user chose, whole or not at all; what was there before stays until then. Once it is
 * cancelled nothing is left of it, and the signal's reason is thrown.
 */
export async function writeUserFile(
  path: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  // A name nobody else has: not that of a part left by a crash, nor of the same file saved twice at once.
  const temporary = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await writeFile(temporary, bytes, { flush: true, flag: 'wx', ...(signal ? { signal } : {}) });
    signal?.throwIfAborted();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    signal?.throwIfAborted();
    throw asRefusal(errorCode(error));
  }
}

/** Writes a file in a folder under its name, or with the next free number after it: what is there stays. */
export async function writeNewUserFile(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    if (await isTaken(path)) continue;
    await writeUserFile(path, bytes);
    return path;
  }
}

/** Whether something of this name is there; what cannot be looked at is for the writing to refuse. */
async function isTaken(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function asRefusal(code: string): Refused {
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refused('disk-full');
  if (IN_USE.includes(code)) return new Refused('file-in-use');
  if (code === 'EACCES' || code === 'EROFS') return new Refused('not-writable');
  return new Refused('write-failed', { reason: code });
}
