import { join } from 'node:path';
import { z } from 'zod';
import type { RefusalCode } from '#shared/ipc/result';
import { isoInstantSchema } from '#shared/model/iso-date';
import type { Clock } from '../clock';
import { Refused } from '../refused';
import { errorCode, type FileSystem } from './disk/file-system';
import { makeFolder, writeDurably } from './disk/write-durably';
import { documentKinds, type DocumentKind } from './documents/document-kinds';
import { folderOf, readDocument } from './documents/document-reading';
import { namesIn, parseName } from './documents/version-files';
import { isLockName } from './ownership/lock-file';

/** 1: each document one file. 2: each document a folder of generations. */
export const FORMAT_VERSION = 2;
const MARK = 'store.json';
const QUARANTINE = 'quarantine';

const newerSchema = z.looseObject({
  format: z.literal('minute-book/store'),
  formatVersion: z.int().gt(FORMAT_VERSION),
});
const markSchema = z.looseObject({
  format: z.literal('minute-book/store'),
  formatVersion: z.int().min(1).max(FORMAT_VERSION),
  storeId: z.string().min(1).max(100),
  /** When it was moved away from here; what is left is the copy of that moment. */
  movedAt: isoInstantSchema.exactOptional(),
});

type Mark = z.infer<typeof markSchema>;

/** What was found in a data folder; nothing was written to find it out. */
export type Found =
  | { is: 'ready'; storeId: string; formatVersion: number }
  /** Nothing is there, and nothing is known to have been. */
  | { is: 'new' }
  /** A store is known to have been there: the folder is gone, or there is nothing in it. */
  | { is: 'missing' }
  | { is: 'empty' }
  /** Other things, and no mark. */
  | { is: 'foreign' }
  /** Documents of ours, but the mark is missing or cannot be read. */
  | { is: 'mark-damaged' }
  | { is: 'newer' }
  | { is: 'unreadable'; reason: string }
  | { is: 'other-store'; expected: string; found: string }
  /** A store that was copied to another folder, in which work went on. */
  | { is: 'moved'; storeId: string; formatVersion: number };

type Look = {
  fs: FileSystem;
  folder: string;
  /** The store that was opened here before; null or missing where none was. */
  remembered?: { storeId: string } | null;
};
export type FolderPorts = { fs: FileSystem; folder: string; clock: Clock; newId: () => string };
type Opened = { storeId: string };

/** What systems, sync clients and our own first start put into a folder that is empty otherwise. */
const NOTHING = [
  `${MARK}.tmp`,
  'ballast',
  'desktop.ini',
  'Thumbs.db',
  '.DS_Store',
  '.directory',
  '.dropbox',
  '.dropbox.cache',
  '.stfolder',
  '.stignore',
  '.Trashes',
  '$RECYCLE.BIN',
  'System Volume Information',
  'lost+found',
];

const isSomething = (name: string): boolean => !NOTHING.includes(name) && !isLockName(name);

/** Finds out what a folder is without writing anything: absent data must never be taken for a new start. */
export async function lookAtDataFolder(look: Look): Promise<Found> {
  try {
    return await findingOf(look);
  } catch (error) {
    return { is: 'unreadable', reason: errorCode(error) || String(error) };
  }
}

async function findingOf({ fs, folder, remembered }: Look): Promise<Found> {
  const names = await namesOrNull(fs, folder);
  if (names === null) return { is: remembered ? 'missing' : 'new' };
  if (!names.some(isSomething)) return { is: remembered ? 'empty' : 'new' };
  const mark = names.includes(MARK) ? await readMark(fs, folder) : null;
  const found = asMarked(mark, remembered?.storeId ?? null);
  if (found) return found;
  return { is: (await holdsDocuments(fs, folder)) ? 'mark-damaged' : 'foreign' };
}

/** What a mark says of its folder; null where it is none. */
function asMarked(mark: unknown, expected: string | null): Found | null {
  if (newerSchema.safeParse(mark).success) return { is: 'newer' };
  const known = markSchema.safeParse(mark);
  if (!known.success) return null;
  const { storeId, formatVersion, movedAt } = known.data;
  if (movedAt !== undefined) return { is: 'moved', storeId, formatVersion };
  return expected === null || expected === storeId
    ? { is: 'ready', storeId, formatVersion }
    : { is: 'other-store', expected, found: storeId };
}

async function namesOrNull(fs: FileSystem, folder: string): Promise<string[] | null> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** What the mark says; null where it is not JSON. Strict about the bytes, but for what an editor puts first. */
async function readMark(fs: FileSystem, folder: string): Promise<unknown> {
  const bytes = await fs.readFile(join(folder, MARK));
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Whether there is a document of ours: one that can be opened, or a file with a name that only we give. */
async function holdsDocuments(fs: FileSystem, folder: string): Promise<boolean> {
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
    // The first document found is enough.
    const names = await namesIn(fs, folderOf(folder, kind));
    for (const id of new Set(names.map((name) => name.replace(/\.json$/, '')))) {
      const onDisk = await readDocument(fs, folder, { kind, id });
      if (onDisk.found === 'good' || onDisk.found === 'newer-version') return true;
      if (onDisk.found === 'damaged' && onDisk.files.some((name) => parseName(name)?.isOurs)) {
        return true;
      }
    }
  }
  return false;
}

/** How what was found is refused; null for what may be opened. */
const REFUSED = {
  ready: null,
  new: null,
  foreign: 'not-a-store',
  newer: 'document-from-newer-version',
  unreadable: 'store-not-ready',
  missing: 'store-not-ready',
  empty: 'store-not-ready',
  'mark-damaged': 'store-not-ready',
  'other-store': 'store-not-ready',
  moved: 'store-not-ready',
} as const satisfies Record<Found['is'], RefusalCode | null>;

/** Why a folder is not opened, as a use case refuses it; null where it may be. */
export function refusalFor(found: Found, folder: string): Refused | null {
  const code = REFUSED[found.is];
  if (code === null) return null;
  return new Refused(
    code,
    found.is === 'unreadable' ? { folder, reason: found.reason } : { folder },
  );
}

/** Opens a data folder for writing; makes one of a folder that is new. Anything else is refused and left. */
export async function openDataFolder(ports: FolderPorts): Promise<Opened> {
  const found = await lookAtDataFolder(ports);
  if (found.is === 'new') return startNewStore(ports);
  if (found.is === 'ready') return openForWriting(ports, found);
  throw refusalFor(found, ports.folder) ?? new Error(`cannot open what is ${found.is}`);
}

/** Raises the mark of a store of an older format: an older app then leaves it alone. */
export async function openForWriting(
  { fs, folder }: FolderPorts,
  { storeId, formatVersion }: Found & { is: 'ready' },
): Promise<Opened> {
  if (formatVersion < FORMAT_VERSION) {
    const mark = markSchema.parse(await readMark(fs, folder));
    await writeMark(fs, folder, { ...mark, formatVersion: FORMAT_VERSION });
  }
  return { storeId };
}

/** Marks what is left where a store was moved away from, so that nobody works on in it by accident. */
export async function markAsMoved(
  { fs, folder }: Pick<FolderPorts, 'fs' | 'folder'>,
  movedAt: string,
): Promise<void> {
  const mark = markSchema.parse(await readMark(fs, folder));
  await writeMark(fs, folder, markSchema.parse({ ...mark, movedAt }));
}

/** Takes that mark off again: somebody wants to work on in what was left. */
export async function unmarkAsMoved(ports: FolderPorts): Promise<Opened> {
  const { movedAt: _, ...mark } = markSchema.parse(await readMark(ports.fs, ports.folder));
  await writeMark(ports.fs, ports.folder, mark);
  return { storeId: mark.storeId };
}

/** Begins a store where there is nothing. */
export async function startNewStore(ports: FolderPorts): Promise<Opened> {
  const { fs, folder, clock, newId } = ports;
  const found = await lookAtDataFolder({ fs, folder });
  if (found.is !== 'new') throw refusalFor(found, folder) ?? new Refused('not-a-store', { folder });
  await makeFolder(fs, folder);
  return markAs(ports, newId(), clock.instant());
}

/**
 * Writes a new mark where the old is missing or cannot be read, for the store that was known to be here
 * or, where none was, for the one that the old mark still names. The old mark is set aside.
 */
export async function repairMark(
  ports: FolderPorts,
  remembered: { storeId: string } | null,
): Promise<Opened> {
  const { fs, folder, clock, newId } = ports;
  const found = await lookAtDataFolder({ fs, folder });
  if (found.is === 'ready') return openForWriting(ports, found);
  if (found.is !== 'mark-damaged') throw refusalFor(found, folder) ?? new Refused('not-a-store');
  const instant = clock.instant();
  const storeId = remembered?.storeId ?? (await idInDamagedMark(ports)) ?? newId();
  if ((await fs.readdir(folder)).includes(MARK)) {
    const aside = `${instant.replace(/[:.]/g, '-')}-${MARK}`;
    await fs.mkdir(join(folder, QUARANTINE), { recursive: true });
    await fs.rename(join(folder, MARK), join(folder, QUARANTINE, aside));
  }
  return markAs(ports, storeId, instant);
}

async function idInDamagedMark({ fs, folder }: FolderPorts): Promise<string | null> {
  const bytes = await fs.readFile(join(folder, MARK)).catch(() => Buffer.alloc(0));
  return /"storeId"\s*:\s*"([^"]{1,100})"/.exec(bytes.toString('utf8'))?.[1] ?? null;
}

async function markAs(
  { fs, folder }: FolderPorts,
  storeId: string,
  createdAt: string,
): Promise<Opened> {
  const format = 'minute-book/store' as const;
  await writeMark(fs, folder, { format, formatVersion: FORMAT_VERSION, storeId, createdAt });
  return { storeId };
}

function writeMark(fs: FileSystem, folder: string, mark: Mark): Promise<void> {
  return writeDurably(fs, join(folder, MARK), JSON.stringify(mark));
}
