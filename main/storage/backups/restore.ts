import type { RefusalCode } from '#shared/ipc/result';
import type { BackupId } from '#shared/model/backup';
import { unwatched, type Portion } from '../../portions';
import { Refused } from '../../refused';
import { asRefusal } from '../disk/refusals';
import {
  byName,
  nameOf,
  type BackupSource,
  type DocumentName,
  type RestoreTarget,
} from './backup-source';
import type { BackupEntry, Manifest } from './files/manifest';
import { readManifest } from './files/manifests';
import { readObject, type ObjectFolder } from '../objects/objects';

/** The places that may have a backup, or what one of them has lost of it. */
type Places = readonly ObjectFolder[];
/** A document as a backup has it. */
export type BackedUp = DocumentName & { bytes: Uint8Array };

type RestoreParts = {
  places: Places;
  source: BackupSource;
  target: RestoreTarget;
  /** Makes the backup that takes the restore back. */
  backUp: () => Promise<BackupId>;
};
/** How far a restore is; once it has changed something, it goes to its end. */
type RestoreWatch = { checking: Portion; settle: () => void; restoring: Portion };
/** Which documents go back, all where none are named; and who watches. */
export type HowToRestore = { which?: readonly DocumentName[]; watch?: RestoreWatch };
const alone: RestoreWatch = { checking: unwatched, settle: () => undefined, restoring: unwatched };

/** What a restore did, and the backup that takes it back. */
export type Restored = { undoId: BackupId; restored: number; removed: number };

/** The backup of that id, from the first place where it can be read. */
export async function findBackup(places: Places, id: BackupId): Promise<Manifest> {
  let code: RefusalCode = 'not-found';
  for (const place of places) {
    // The first that has it will do.
    const manifest = await readManifest(place, id);
    if (manifest === 'unreadable') code = 'backup-damaged';
    else if (manifest !== null) return manifest;
  }
  throw new Refused(code);
}

/**
 * The documents to restore, all of a backup or those that are named, once each was read and found
 * to be as it was written. Where one is not, the whole restore is refused before it began.
 */
export async function planRestore(
  places: Places,
  id: BackupId,
  { which, watch = alone }: HowToRestore = {},
): Promise<BackupEntry[]> {
  const { documents } = await findBackup(places, id);
  const wanted = which === undefined ? documents : which.map((one) => entryOf(documents, one));
  const bad: BackupEntry[] = [];
  for (const [done, entry] of wanted.entries()) {
    // One at a time is in memory.
    await watch.checking(done, wanted.length);
    if ((await contentIn(places, entry)) === null) bad.push(entry);
  }
  if (bad.length > 0) throw damaged(bad);
  return wanted;
}

/** The documents of a backup with their bytes, one at a time, after all of them were verified. */
export async function* readBackup(
  places: Places,
  id: BackupId,
  which?: readonly DocumentName[],
): AsyncGenerator<BackedUp> {
  for (const entry of await planRestore(places, id, which && { which })) {
    // One at a time is in memory.
    yield { kind: entry.kind, id: entry.id, bytes: await contentOf(places, entry) };
  }
}

/**
 * Puts documents back as a backup has them. One that did not change since is left alone; a restore
 * of the whole takes away what is not in the backup. The way back is made first.
 */
export async function restoreBackup(
  parts: RestoreParts,
  id: BackupId,
  how: HowToRestore = {},
): Promise<Restored> {
  const { places, source, target } = parts;
  const { which, watch = alone } = how;
  const wanted = await planRestore(places, id, how);
  watch.settle();
  const undoId = await parts.backUp();
  const before = await source.states();
  const states = byName(before);
  const names = byName(wanted);
  const changed = wanted.filter((one) => states.get(nameOf(one))?.state !== one.state);
  const others = which === undefined ? before.filter((one) => !names.has(nameOf(one))) : [];
  await oneAfterTheOther(watch.restoring, [
    ...changed.map((entry) => async () => {
      await target.put(entry.kind, entry.id, await contentOf(places, entry));
    }),
    ...others.map((one) => () => target.remove(one.kind, one.id)),
  ]);
  return { undoId, restored: changed.length, removed: others.length };
}

async function oneAfterTheOther(
  portion: Portion,
  steps: readonly (() => Promise<void>)[],
): Promise<void> {
  for (const [done, step] of steps.entries()) {
    try {
      // The store takes one change at a time.
      await portion(done, steps.length);
      await step();
    } catch (error) {
      const refused = asRefusal(error);
      throw done === 0 ? refused : new Refused('restore-stopped', { reason: refused.refusal.code });
    }
  }
}

async function contentIn(places: Places, { sha256 }: BackupEntry): Promise<Uint8Array | null> {
  for (const place of places) {
    // The first that has it will do.
    const object = await readObject(place, sha256);
    if (object.state === 'good') return object.bytes;
  }
  return null;
}

async function contentOf(places: Places, entry: BackupEntry): Promise<Uint8Array> {
  const bytes = await contentIn(places, entry);
  if (bytes === null) throw damaged([entry]);
  return bytes;
}

function damaged(entries: readonly BackupEntry[]): Refused {
  return new Refused('backup-damaged', {
    count: String(entries.length),
    documents: entries.map(nameOf).join(', '),
  });
}

function entryOf(documents: readonly BackupEntry[], name: DocumentName): BackupEntry {
  const entry = documents.find((one) => nameOf(one) === nameOf(name));
  if (!entry) throw new Refused('not-found');
  return entry;
}
