import { join } from 'node:path';
import type { BackupId } from '#shared/model/backup';
import type { IsoInstant } from '#shared/model/iso-date';
import { errorCode } from '../disk/file-system';
import { patiently, syncFolder } from '../disk/write-durably';
import { DAY_MS, epochMs } from './files/instants';
import type { Manifest } from './files/manifest';
import { manifestPath, readManifests } from './files/manifests';
import { DAMAGED, OBJECTS, type ObjectFolder } from '../objects/objects';
import { keptBackups } from './retention';

const TEMPORARY = '.tmp';
const OBJECT_NAME = /^[0-9a-f]{64}(\.damaged)?$/;

/**
 * Removes the backups that are no longer kept and the objects of which no backup speaks any more.
 * As long as one manifest cannot be read, it may speak of any object: then they all stay.
 */
export async function sweep(where: ObjectFolder, now: IsoInstant): Promise<void> {
  const { readable, unreadable } = await readManifests(where);
  const kept = keptBackups(readable, now);
  const left: Manifest[] = [];
  for (const manifest of readable) {
    const path = manifestPath(where, manifest.id);
    // One after the other, so that others get their turn.
    if (kept.has(manifest.id) || !(await removed(where, path))) left.push(manifest);
  }
  // No power cut may bring a backup back whose objects are gone.
  if (left.length < readable.length) await syncFolder(where.fs, where.folder);
  await removeLeftovers(where, where.folder);
  if (unreadable.length === 0) await sweepObjects(where, left, epochMs(now) - DAY_MS);
}

/**
 * Removes backups for what stands in them, and at once every object of which no other speaks. Throws where
 * one cannot be removed.
 */
export async function removeBackups(where: ObjectFolder, ids: readonly BackupId[]): Promise<void> {
  for (const id of ids) {
    // One after the other, so that others get their turn.
    await patiently(() => where.fs.rm(manifestPath(where, id), { force: true }));
  }
  await syncFolder(where.fs, where.folder);
  await removeLeftovers(where, where.folder);
  const { readable, unreadable } = await readManifests(where);
  if (unreadable.length === 0) await sweepObjects(where, readable, Infinity);
}

async function sweepObjects(
  where: ObjectFolder,
  manifests: readonly Manifest[],
  before: number,
): Promise<void> {
  const used = new Set<string>();
  for (const { documents } of manifests) for (const { sha256 } of documents) used.add(sha256);
  const root = join(where.folder, OBJECTS);
  for (const folder of await namesIn(where, root)) {
    // One after the other, so that others get their turn.
    await removeLeftovers(where, join(root, folder));
    for (const name of await namesIn(where, join(root, folder))) {
      const path = join(root, folder, name);
      const isUnused = OBJECT_NAME.test(name) && !used.has(name.replace(DAMAGED, ''));
      if (isUnused && (await isOlder(where, path, before))) await removed(where, path);
    }
  }
}

/**
 * A sync client may bring the objects of another computer's backup before its manifest, so an object
 * gets a day in which to be spoken of.
 */
async function isOlder({ fs }: ObjectFolder, path: string, before: number): Promise<boolean> {
  const { mtimeMs } = await fs.stat(path);
  return mtimeMs < before;
}

/** What a write leaves that was cut off. Nobody else writes meanwhile. */
async function removeLeftovers(where: ObjectFolder, folder: string): Promise<void> {
  for (const name of await namesIn(where, folder)) {
    // Hardly ever more than one.
    if (name.endsWith(TEMPORARY)) await removed(where, join(folder, name));
  }
}

/** Whether the file is gone; one that is held open by somebody is tried again by the next sweep. */
async function removed({ fs }: ObjectFolder, path: string): Promise<boolean> {
  try {
    await fs.rm(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

async function namesIn({ fs }: ObjectFolder, folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}
