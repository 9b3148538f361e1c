import { join } from 'node:path';
import type { FileSystem } from '../disk/file-system';
import { makeFolder, patiently, syncFolder } from '../disk/write-durably';
import type { Place } from '../documents/document-kinds';
import { namesIn } from '../documents/version-files';

type Disk = { fs: FileSystem; folder: string };

const JSON_ENDING = /\.json$/;
const isOf = (name: string, { kind, id }: Place): boolean =>
  name.replace(JSON_ENDING, '').endsWith(`Z-${kind}-${id}`);

/**
 * Empties what was taken away and merged. The folders stay, without a file in them: their names are how a
 * document that was taken away is told from one that was lost.
 */
export async function emptyRemoved({ fs, folder }: Disk): Promise<void> {
  const root = join(folder, 'removed');
  for (const name of await namesIn(fs, root)) {
    // Before there were generations it was one file.
    const shelf = join(root, name.replace(JSON_ENDING, ''));
    if (JSON_ENDING.test(name)) {
      await makeFolder(fs, shelf);
      await patiently(() => fs.rm(join(root, name), { force: true }));
    }
    for (const file of await namesIn(fs, shelf)) {
      await patiently(() => fs.rm(join(shelf, file), { recursive: true, force: true }));
    }
    await syncFolder(fs, shelf);
  }
  await syncIfThere({ fs, folder }, 'removed');
}

/**
 * Deletes damaged files that were set aside, of documents that can be opened now or were taken away since.
 * Those of a document of which nothing else is left stay, as somebody may get something out of them. Answers
 * how many such there are.
 */
export async function emptyQuarantine(
  { fs, folder }: Disk,
  readable: readonly Place[],
): Promise<number> {
  const removed = await namesIn(fs, join(folder, 'removed'));
  const root = join(folder, 'quarantine');
  let kept = 0;
  for (const name of await namesIn(fs, root)) {
    const isSpared = readable.some((place) => isOf(name, place)) || isRemovedSince(name, removed);
    if (isSpared) await patiently(() => fs.rm(join(root, name), { recursive: true, force: true }));
    else kept += 1;
  }
  await syncIfThere({ fs, folder }, 'quarantine');
  return kept;
}

/** The names begin with the moment, and end with the document. */
function isRemovedSince(name: string, removed: readonly string[]): boolean {
  const at = name.indexOf('Z-');
  const document = name.slice(at).replace(JSON_ENDING, '');
  return removed.some(
    (one) =>
      one.replace(JSON_ENDING, '').endsWith(document) && one.slice(0, at) >= name.slice(0, at),
  );
}

async function syncIfThere({ fs, folder }: Disk, shelves: string): Promise<void> {
  if ((await namesIn(fs, folder)).includes(shelves)) await syncFolder(fs, join(folder, shelves));
}
