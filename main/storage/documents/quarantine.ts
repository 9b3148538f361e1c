import { basename, dirname, join } from 'node:path';
import type { Clock } from '../../clock';
import { syncFolder } from '../disk/write-durably';
import { errorCode, type FileSystem } from '../disk/file-system';
import { pathsOf } from './document-reading';
import type { Place } from './document-kinds';
import { namesIn, parseName } from './version-files';

type Ports = { fs: FileSystem; folder: string; clock: Clock };

/** Where damaged files go, and where documents go that were taken back. Nothing is deleted. */
export type SetAside = 'quarantine' | 'removed';

/** The folder for what is set aside of a document now: named after the moment and the document. */
function shelfFor({ clock }: Ports, to: SetAside, { kind, id }: Place): string {
  return `${to}/${clock.instant().replace(/[:.]/g, '-')}-${kind}-${id}`;
}

/** Moves files of a document aside; answers where to, within the data folder. */
export async function setFilesAside(
  ports: Ports,
  to: SetAside,
  place: Place,
  names: readonly string[],
): Promise<string> {
  const { fs, folder: root } = ports;
  const shelf = shelfFor(ports, to, place);
  const { folder } = pathsOf(root, place);
  await fs.mkdir(join(root, shelf), { recursive: true });
  for (const name of names) {
    const target = join(root, shelf, name.replace('../', ''));
    // A handful, in order.
    await fs.rename(join(folder, name), target);
  }
  await Promise.all([folder, join(root, shelf), join(root, to)].map((one) => syncIfThere(fs, one)));
  await syncFolder(fs, dirname(folder));
  return shelf;
}

/** Moves files among the removed whose content has been merged. */
export async function setForksAside(
  ports: Ports,
  place: Place,
  names: readonly string[],
): Promise<void> {
  const { folder, format1 } = pathsOf(ports.folder, place);
  const there = new Set([...(await namesIn(ports.fs, folder)), `../${basename(format1)}`]);
  const files = names
    .filter((name) => there.has(name))
    .map((name) => ({ name, about: parseName(name) }))
    // Snapshots first, the oldest first: what a crash leaves of them is nothing new.
    .toSorted(
      (a, b) =>
        Number(a.about?.is === 'journal') - Number(b.about?.is === 'journal') ||
        (a.about?.generation ?? 0) - (b.about?.generation ?? 0),
    );
  await setFilesAside(
    ports,
    'removed',
    place,
    files.map(({ name }) => name),
  );
}

/**
 * Moves a document among the removed, its folder as a whole. The one file it was before goes first:
 * it is the oldest, and must not be what is left.
 */
export async function setDocumentAside(ports: Ports, place: Place): Promise<void> {
  const { fs, folder: root } = ports;
  const { folder, format1 } = pathsOf(root, place);
  const shelf = join(root, shelfFor(ports, 'removed', place));
  await fs.mkdir(shelf, { recursive: true });
  // Known to be taken away before it is gone: what is missed otherwise was lost.
  await syncFolder(fs, dirname(shelf));
  await syncFolder(fs, root);
  for (const path of [format1, folder]) {
    // In this order.
    await moveIfThere(fs, path, join(shelf, basename(path)));
  }
  await Promise.all([shelf, dirname(shelf)].map((one) => syncIfThere(fs, one)));
  await syncFolder(fs, dirname(folder));
}

async function moveIfThere(fs: FileSystem, from: string, to: string): Promise<void> {
  try {
    await fs.rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** Where an earlier run set aside all that was left of a document; null where none did. */
export async function shelfOf({ fs, folder }: Ports, { kind, id }: Place): Promise<string | null> {
  const [last, taken] = await Promise.all(
    ['quarantine', 'removed'].map(async (shelf) => {
      const names = await namesIn(fs, join(folder, shelf));
      // Before there were generations it was one file. The names begin with the moment.
      const its = names.filter((name) => name.replace(/\.json$/, '').endsWith(`Z-${kind}-${id}`));
      return its.toSorted().at(-1) ?? '';
    }),
  );
  // What the user took away after is not missed.
  return !last || (taken && taken >= last) ? null : `quarantine/${last}`;
}

async function syncIfThere(fs: FileSystem, folder: string): Promise<void> {
  await syncFolder(fs, folder).catch(() => undefined);
}
