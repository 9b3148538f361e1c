import { backupIdSchema, type BackupId, type BackupReason } from '#shared/model/backup';
import type { IsoInstant } from '#shared/model/iso-date';
import type { Clock } from '../../clock';
import { capture, isUnchanged, type CaptureParts } from './capture';
import { stampOf } from './files/instants';
import type { Manifest } from './files/manifest';
import { readManifests, writeManifest } from './files/manifests';

type CreateParts = CaptureParts & {
  clock: Clock;
  /** Backups in other places: they are counted, so that their order is that of all. */
  others: readonly Manifest[];
};

/**
 * Makes a backup, complete or not at all: the manifest that lists it is written last. A regular one
 * is not made, and null answered, where nothing changed since the latest.
 */
export async function createBackup(
  { where, source, clock, others }: CreateParts,
  reason: BackupReason,
): Promise<Manifest | null> {
  const { readable, unreadable } = await readManifests(where);
  const earlier = readable.map(({ documents }) => documents);
  const [latest] = earlier;
  if (reason === 'regular' && latest && (await isUnchanged(source, latest))) return null;
  const documents = await capture({ where, source }, earlier);
  const all = [...readable, ...others];
  const at = clock.instant();
  const manifest: Manifest = {
    format: 'minute-book/backup',
    formatVersion: 1,
    id: freeId(at, new Set([...unreadable, ...all.map(({ id }) => id)])),
    at,
    sequence: Math.max(0, ...all.map(({ sequence }) => sequence)) + 1,
    day: dayNumber(at, all),
    reason,
    storeId: source.storeId,
    documents,
  };
  await writeManifest(where, manifest);
  return manifest;
}

function freeId(at: IsoInstant, taken: ReadonlySet<string>): BackupId {
  const stamp = stampOf(at);
  let id = stamp;
  for (let count = 2; taken.has(id); count += 1) id = `${stamp}-${count}`;
  return backupIdSchema.parse(id);
}

/** Days are counted, not subtracted: a clock that jumps ten years has seen one more day. */
function dayNumber(at: IsoInstant, backups: readonly Manifest[]): number {
  const latest = Math.max(0, ...backups.map(({ day }) => day));
  const isKnown = backups.some((one) => one.at.slice(0, 10) === at.slice(0, 10));
  return isKnown ? latest : latest + 1;
}
