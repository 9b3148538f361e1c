import type { BackupId } from '#shared/model/backup';
import { unwatched, type Portion } from '../../portions';
import type { DocumentName } from './backup-source';
import type { BackupEntry } from './files/manifest';
import { readManifest } from './files/manifests';
import { keepObject, readObject, setObjectAside, type ObjectFolder } from '../objects/objects';
import { findBackup } from './restore';

/** What reading a backup again found. */
export type Verification = {
  documents: number;
  /** Those of which no place has a good copy left. */
  bad: DocumentName[];
  /** How many copies were bad in one place and made good from another. */
  mended: number;
};

/**
 * Reads every object of a backup again, in every place. A damaged one is put aside, so that the next
 * backup keeps its document anew, and is mended where another place has it still.
 */
export async function verifyBackup(
  places: readonly ObjectFolder[],
  id: BackupId,
  portion: Portion = unwatched,
): Promise<Verification> {
  const { documents } = await findBackup(places, id);
  const listing: ObjectFolder[] = [];
  for (const place of places) {
    const manifest = await readManifest(place, id);
    if (manifest !== null && manifest !== 'unreadable') listing.push(place);
  }
  const found: Verification = { documents: documents.length, bad: [], mended: 0 };
  for (const [done, entry] of documents.entries()) {
    // One at a time is in memory.
    await portion(done, documents.length);
    const { isGood, mended } = await verifyEntry(places, listing, entry);
    if (!isGood) found.bad.push({ kind: entry.kind, id: entry.id });
    found.mended += mended;
  }
  return found;
}

async function verifyEntry(
  places: readonly ObjectFolder[],
  listing: readonly ObjectFolder[],
  { sha256 }: BackupEntry,
): Promise<{ isGood: boolean; mended: number }> {
  const copies = await Promise.all(
    places.map(async (place) => ({ place, object: await readObject(place, sha256) })),
  );
  let good: Uint8Array | null = null;
  for (const { place, object } of copies) {
    if (object.state === 'good') good = object.bytes;
    if (object.state === 'damaged') await setObjectAside(place, sha256).catch(() => undefined);
  }
  if (good === null) return { isGood: false, mended: 0 };
  let mended = 0;
  for (const { place, object } of copies) {
    if (object.state === 'good' || !listing.includes(place)) continue;
    if (await isKept(place, good)) mended += 1;
  }
  return { isGood: true, mended };
}

/** A place that takes nothing now is none the worse for it: the other has the document. */
async function isKept(place: ObjectFolder, bytes: Uint8Array): Promise<boolean> {
  try {
    await keepObject(place, bytes);
    return true;
  } catch {
    return false;
  }
}
