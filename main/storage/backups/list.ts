import { join } from 'node:path';
import type { BackupSummary } from '#shared/ipc/areas/backups';
import type { BackupId, BackupPlace } from '#shared/model/backup';
import { errorCode } from '../disk/file-system';
import { instantIn } from './files/instants';
import { latestFirst, type Manifest } from './files/manifest';
import { readManifests, type Manifests } from './files/manifests';
import { OBJECTS, type ObjectFolder } from '../objects/objects';

/** A place that may have backups. */
export type NamedPlace = ObjectFolder & { place: BackupPlace };
type Found = Manifests & { place: BackupPlace };

/** Every backup of the places, the latest first. One that cannot be read is listed as unusable. */
export async function listBackups(places: readonly NamedPlace[]): Promise<BackupSummary[]> {
  const found: Found[] = [];
  const objects = new Set<string>();
  for (const place of places) {
    found.push({ ...(await readManifests(place)), place: place.place });
    for (const name of await objectNames(place)) objects.add(name);
  }
  const byId = new Map(found.flatMap(({ readable }) => readable).map((one) => [one.id, one]));
  const usable = latestFirst([...byId.values()]).map((manifest) =>
    summaryOf(manifest, placesOf(found, manifest.id), objects),
  );
  const unreadable = new Set(found.flatMap((one) => one.unreadable).filter((id) => !byId.has(id)));
  return [...unreadable].toSorted().reduce((list, id) => insert(list, unusable(id, found)), usable);
}

function summaryOf(
  { id, at, reason, documents }: Manifest,
  places: BackupPlace[],
  objects: ReadonlySet<string>,
): BackupSummary {
  return {
    id,
    at,
    reason,
    documents: documents.length,
    carried: documents.filter(({ carried }) => carried).length,
    bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0),
    places,
    isUsable: true,
    isComplete: documents.every(({ sha256 }) => objects.has(sha256)),
  };
}

/** All that is known of it is its name. */
function unusable(id: BackupId, found: readonly Found[]): BackupSummary {
  return {
    id,
    at: instantIn(id),
    reason: null,
    documents: 0,
    carried: 0,
    bytes: 0,
    places: found.filter(({ unreadable }) => unreadable.includes(id)).map(({ place }) => place),
    isUsable: false,
    isComplete: false,
  };
}

function placesOf(found: readonly Found[], id: BackupId): BackupPlace[] {
  return found
    .filter(({ readable }) => readable.some((one) => one.id === id))
    .map(({ place }) => place);
}

/** Before the first that is not later: those that can be read stay in their order. */
function insert(list: readonly BackupSummary[], one: BackupSummary): BackupSummary[] {
  const at = list.findIndex((other) => other.at <= one.at);
  return at < 0 ? [...list, one] : [...list.slice(0, at), one, ...list.slice(at)];
}

async function objectNames({ fs, folder }: ObjectFolder): Promise<string[]> {
  const namesIn = async (path: string): Promise<string[]> => {
    try {
      return await fs.readdir(path);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
      throw error;
    }
  };
  const root = join(folder, OBJECTS);
  const names: string[] = [];
  for (const part of await namesIn(root)) {
    // One after the other, so that others get their turn.
    names.push(...(await namesIn(join(root, part))));
  }
  return names;
}
