import { isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { Refused } from '../../refused';
import { errorCode, type FileSystem } from '../disk/file-system';
import { syncFolder, writeDurably } from '../disk/write-durably';
import type { Manifest } from './files/manifest';
import { readManifest, writeManifest } from './files/manifests';
import { hasObject, keepObject, readObject, type ObjectFolder } from '../objects/objects';

const NAME = 'Minute Book backups';
const MEMORY = 'second-place.json';

const memorySchema = z.object({ folder: z.string().min(1) });

/** Where within the folder that the user chose the backups of a store are. */
export function withinSecondPlace(fs: FileSystem, chosen: string, storeId: string): ObjectFolder {
  return { fs, folder: join(chosen, NAME, storeId.replace(/[^A-Za-z0-9-]/g, '-')) };
}

/** The folder that was chosen; null where none was. */
export async function rememberedSecondPlace({ fs, folder }: ObjectFolder): Promise<string | null> {
  try {
    const text = (await fs.readFile(join(folder, MEMORY))).toString('utf8');
    return memorySchema.parse(JSON.parse(text)).folder;
  } catch {
    return null;
  }
}

export async function rememberSecondPlace(
  { fs, folder }: ObjectFolder,
  chosen: string | null,
): Promise<void> {
  const path = join(folder, MEMORY);
  if (chosen === null) await fs.rm(path, { force: true });
  else await writeDurably(fs, path, JSON.stringify({ folder: chosen }));
}

/** Begins a second place, which must not be lost together with the first. */
export async function beginSecondPlace(place: ObjectFolder, dataFolder: string): Promise<void> {
  const way = relative(dataFolder, place.folder);
  if (!way.startsWith('..') && !isAbsolute(way)) throw new Refused('second-place-inside');
  await place.fs.mkdir(place.folder, { recursive: true });
  await syncFolder(place.fs, join(place.folder, '..'));
}

/**
 * Copies a backup, unless it is there. The folder is never made anew: a disk that is not plugged in
 * leaves a name behind under which backups would go to the wrong disk.
 */
export async function copyBackup(
  from: ObjectFolder,
  to: ObjectFolder,
  manifest: Manifest,
): Promise<void> {
  await refuseIfGone(to);
  const there = await readManifest(to, manifest.id);
  if (there !== null && there !== 'unreadable') return;
  for (const entry of manifest.documents) {
    // Document by document, so that nobody waits for all.
    if (await hasObject(to, entry)) continue;
    const object = await readObject(from, entry.sha256);
    if (object.state !== 'good') throw new Refused('backup-damaged', { count: '1' });
    await keepObject(to, object.bytes);
  }
  await writeManifest(to, manifest);
}

export async function refuseIfGone({ fs, folder }: ObjectFolder): Promise<void> {
  try {
    if ((await fs.stat(folder)).isDirectory()) return;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error;
  }
  throw new Refused('second-place-gone');
}
