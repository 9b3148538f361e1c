import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBackups, type Backups } from '../../../../main/storage/backups/backups';
import type { FileSystem } from '../../../../main/storage/disk/file-system';
import { nodeFileSystem } from '../../../../main/storage/disk/file-system';
import type { Book } from './a-book';
import { setClock, type SetClock } from '../../../support/set-clock';

type Opened = { backups: Backups; clock: SetClock; failures: unknown[] };

/** The backups of a book in a data folder, by a clock that can be set. */
export function openBackups(
  folder: string,
  book: Book,
  { fs = nodeFileSystem, clock = setClock() }: { fs?: FileSystem; clock?: SetClock } = {},
): Opened {
  const failures: unknown[] = [];
  const { source, target } = book;
  const failed = (error: unknown): void => void failures.push(error);
  return { backups: createBackups({ fs, clock, folder, source, target, failed }), clock, failures };
}

/** Every file below a folder with its content, by its path from there. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found[path.slice(folder.length + 1)] = await readFile(path, 'latin1');
  }
  return found;
}

/** What a backup holds, by name. */
export async function textsOf(
  backups: Backups,
  id: Parameters<Backups['read']>[0],
): Promise<Record<string, string>> {
  const texts: [string, string][] = [];
  for await (const { kind, id: name, bytes } of backups.read(id)) {
    texts.push([`${kind}/${name}`, Buffer.from(bytes).toString()]);
  }
  return Object.fromEntries(texts.toSorted(([a], [b]) => a.localeCompare(b)));
}
