import { join } from 'node:path';
import { z } from 'zod';
import { isoInstantSchema } from '#shared/model/iso-date';
import { errorCode, type FileSystem } from '../disk/file-system';
import { writeAll } from '../disk/write-durably';

const LOCK = 'LOCK';

const recordSchema = z.looseObject({
  format: z.literal('minute-book/lock'),
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  startedAt: isoInstantSchema,
  /** Unlike that of any other run of the app. */
  token: z.string().regex(/^[a-z0-9-]{1,64}$/),
});

/** What stands in the LOCK of a data folder: which run of the app may write there. */
export type LockRecord = z.infer<typeof recordSchema>;

/** A folder and the disk it is on. */
export type LockPlace = { fs: FileSystem; folder: string };

/** A LOCK as it was found. */
export type FoundLock = {
  is: 'there';
  /** Null where it cannot be read: it is somebody's, but whose is not known. */
  record: LockRecord | null;
  /** Another one after each sign of life of its owner. */
  trace: string;
  /** Who is about to replace it, as it stands in a file; null where nobody is. */
  taking: string | null;
};
export type SeenLock = { is: 'absent' } | FoundLock;

const lockPath = ({ folder }: LockPlace): string => join(folder, LOCK);
/** A file beside the LOCK: of this owner alone, so that nobody ever writes over another's. */
const besidePath = ({ folder }: LockPlace, owner: string, what: 'beat' | 'stale' | 'taking') =>
  join(folder, `${LOCK}.${owner}.${what}`);

/** Whether a name in a data folder belongs to the ownership of the folder rather than to its content. */
export const isLockName = (name: string): boolean => name === LOCK || name.startsWith(`${LOCK}.`);

function recordIn(text: string): LockRecord | null {
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The text of a file, null where there is none. What cannot be read is told by its error alone. */
async function textOf(fs: FileSystem, path: string): Promise<string | null> {
  try {
    return (await fs.readFile(path)).toString('utf8');
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : `cannot be read: ${errorCode(error)}`;
  }
}

/** Whose the LOCK is: null where that cannot be read, `absent` where there is none. */
export async function ownerIn(place: LockPlace): Promise<LockRecord | 'absent' | null> {
  const text = await textOf(place.fs, lockPath(place));
  return text === null ? 'absent' : recordIn(text);
}

/** Reads the LOCK and what its owner wrote last as a sign of life. */
export async function readLock(place: LockPlace): Promise<SeenLock> {
  const text = await textOf(place.fs, lockPath(place));
  if (text === null) return { is: 'absent' };
  const record = recordIn(text);
  const owner = ownerOf(record);
  const beat = await textOf(place.fs, besidePath(place, owner, 'beat'));
  const taking = await textOf(place.fs, besidePath(place, owner, 'taking'));
  return { is: 'there', record, trace: `${text}\n${beat ?? ''}`, taking };
}

const ownerOf = (record: LockRecord | null): string => record?.token ?? 'unknown';

/** Makes the LOCK ours, unless there is one; of several who try, one succeeds. */
export function createLock(place: LockPlace, record: LockRecord): Promise<boolean> {
  return create(place.fs, lockPath(place), JSON.stringify(record));
}

async function create(fs: FileSystem, path: string, text: string): Promise<boolean> {
  const file = await fs.open(path, 'wx', 0o600).catch((error: unknown) => {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await writeAll(file, Buffer.from(text));
    // After a power cut an empty LOCK would be one of somebody unknown, and keep everybody waiting.
    await file.sync();
    return true;
  } catch (error) {
    await fs.rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/** Leaves a sign of life, in a file of the owner's own. */
export async function writeBeat(place: LockPlace, token: string, beat: number): Promise<void> {
  const file = await place.fs.open(besidePath(place, token, 'beat'), 'w', 0o600);
  try {
    await writeAll(file, Buffer.from(String(beat)));
  } finally {
    await file.close();
  }
}

/** Takes the LOCK away if it is that of `token`, and its signs of life. */
export async function removeLock(place: LockPlace, token: string): Promise<void> {
  const seen = await readLock(place);
  if (seen.is === 'there' && seen.record?.token === token) {
    await place.fs.rm(lockPath(place), { force: true });
  }
  await place.fs.rm(besidePath(place, token, 'beat'), { force: true });
}

/** Removes what runs of the app that ended without a farewell left beside the LOCK. For its owner only. */
export async function sweepLocks({ fs, folder }: LockPlace, token: string): Promise<void> {
  const names = await fs.readdir(folder);
  const left = names.filter((name) => isLockName(name) && name !== LOCK && !name.includes(token));
  await Promise.all(left.map((name) => fs.rm(join(folder, name), { force: true })));
}

/** Whether the run of the app that left a text is known to have ended; by the record in it, if there is one. */
export type IsGone = (record: LockRecord | null, text: string) => boolean;

/**
 * Puts our LOCK in the place of one whose owner is gone. Of several who try, one succeeds: first they
 * compete for the right to replace this very LOCK, and the winner looks again before it acts.
 */
export async function replaceLock(
  place: LockPlace,
  mine: LockRecord,
  seen: FoundLock,
  isGone: IsGone,
): Promise<boolean> {
  const right = await winRight(place, mine, seen, isGone);
  if (right === null) return false;
  try {
    const now = await readLock(place);
    if (now.is === 'there') {
      if (now.trace !== seen.trace) return false;
      if (!(await moveAside(place, mine, seen))) return false;
    }
    return await createLock(place, mine);
  } finally {
    await place.fs.rm(right, { force: true }).catch(() => undefined);
  }
}

/**
 * The file that gives the right to replace a LOCK, or null where somebody else has the right. Where its
 * owner is gone in turn, the right to follow that one is competed for.
 */
async function winRight(
  place: LockPlace,
  mine: LockRecord,
  seen: FoundLock,
  isGone: IsGone,
): Promise<string | null> {
  const met = new Set<string>();
  let before = ownerOf(seen.record);
  while (!met.has(before)) {
    met.add(before);
    const right = besidePath(place, before, 'taking');
    // Each follows the one before.
    if (await create(place.fs, right, JSON.stringify(mine))) return right;
    const text = await textOf(place.fs, right);
    const other = recordIn(text ?? '');
    if (text === null || !isGone(other, text)) return null;
    before = ownerOf(other);
  }
  return null;
}

/** Moves a LOCK aside; if it turns out to be another than the one seen, that one is put back. */
async function moveAside(
  place: LockPlace,
  { token }: LockRecord,
  seen: FoundLock,
): Promise<boolean> {
  const aside = besidePath(place, token, 'stale');
  try {
    await place.fs.rename(lockPath(place), aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
  const moved = (await textOf(place.fs, aside)) ?? '';
  const isTheOneSeen = seen.trace.startsWith(`${moved}\n`);
  if (!isTheOneSeen) await create(place.fs, lockPath(place), moved);
  await place.fs.rm(aside, { force: true });
  return isTheOneSeen;
}
