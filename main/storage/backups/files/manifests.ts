import { dirname, join } from 'node:path';
import { backupIdSchema, type BackupId } from '#shared/model/backup';
import { Refused } from '../../../refused';
import { errorCode } from '../../disk/file-system';
import { syncFolder, writeDurably } from '../../disk/write-durably';
import { latestFirst, openManifest, sealManifest, type Manifest } from './manifest';
import { OBJECTS, type ObjectFolder } from '../../objects/objects';

/** The backups of a folder: those whose manifest is as it was written, and the ids of the others. */
export type Manifests = { readable: Manifest[]; unreadable: BackupId[] };

export const manifestPath = ({ folder }: ObjectFolder, id: BackupId): string =>
  join(folder, `${id}.json`);

/** Every manifest of a folder, the latest first. A folder that is not there yet has none. */
export async function readManifests(where: ObjectFolder): Promise<Manifests> {
  const found: Manifests = { readable: [], unreadable: [] };
  for (const name of await namesIn(where)) {
    const id = backupIdSchema.safeParse(name.replace(/\.json$/, '')).data;
    if (id === undefined || !name.endsWith('.json')) continue;
    // One after the other, so that others get their turn.
    const manifest = await readManifest(where, id);
    if (manifest === 'unreadable') found.unreadable.push(id);
    else if (manifest !== null) found.readable.push(manifest);
  }
  return { ...found, readable: latestFirst(found.readable) };
}

/** One manifest, whether it is as it was written, or null where there is none of that id. */
export async function readManifest(
  where: ObjectFolder,
  id: BackupId,
): Promise<Manifest | 'unreadable' | null> {
  let bytes: Uint8Array;
  try {
    bytes = await where.fs.readFile(manifestPath(where, id));
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : 'unreadable';
  }
  const manifest = await openManifest(bytes);
  return manifest?.id === id ? manifest : 'unreadable';
}

/**
 * Lists a backup whose objects are all there. The folders of the objects are made durable first, so
 * that no power cut leaves a manifest without them; and the manifest stays only if it reads back.
 */
export async function writeManifest(where: ObjectFolder, manifest: Manifest): Promise<void> {
  const { fs } = where;
  const path = manifestPath(where, manifest.id);
  const text = await sealManifest(manifest);
  try {
    if (manifest.documents.length > 0) await syncObjects(where);
    await writeDurably(fs, path, text);
    if (!(await fs.readFile(path)).equals(Buffer.from(text))) {
      throw new Refused('write-failed', { reason: 'not read back as written' });
    }
  } catch (error) {
    await fs.rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function syncObjects({ fs, folder }: ObjectFolder): Promise<void> {
  await syncFolder(fs, join(folder, OBJECTS));
  await syncFolder(fs, folder);
  await syncFolder(fs, dirname(folder));
}

async function namesIn({ fs, folder }: ObjectFolder): Promise<string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
