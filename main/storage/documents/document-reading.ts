import { join } from 'node:path';
import { errorCode, type FileSystem } from '../disk/file-system';
import { patiently } from '../disk/write-durably';
import { openData } from './document-envelope';
import {
  documentKinds,
  formatOf,
  type DocumentKind,
  type DocumentOf,
  type Place,
} from './document-kinds';
import { isSame } from './difference';
import { linkOf, sumOf } from './frame';
import { historyOf, type State } from './history';
import { namesIn, parseName, type ReadFile, type VersionFile } from './version-files';

/** A state of a document of some kind. */
export type StateOf<K extends DocumentKind> = Omit<State, 'data'> & {
  data: DocumentOf<K>;
};

/** What the disk has of a document. */
export type OnDisk<K extends DocumentKind> =
  | { found: 'nothing' }
  | { found: 'newer-version' }
  /** Nothing that can be read is left of it. */
  | { found: 'damaged'; files: string[] }
  | {
      found: 'good';
      state: StateOf<K>;
      /** Every file that was read, relative to the document's folder. */
      files: string[];
      /** Those that are not as they were written. */
      damaged: string[];
      isComplete: boolean;
      /** What other runs of the app have of it that this state does not contain. */
      forks: StateOf<K>[];
      /** The files those are in, whether or not they can be opened. */
      forkFiles: string[];
      /** How long each file was. */
      lengths: ReadonlyMap<string, number>;
    };

const READ_ATTEMPTS = 3;

/** The folder of all documents of a kind. */
export const folderOf = (root: string, kind: DocumentKind): string =>
  join(root, documentKinds[kind].folder);

/** The folder of a document, and the one file it was before there were generations. */
export function pathsOf(root: string, { kind, id }: Place): { folder: string; format1: string } {
  const folder = join(folderOf(root, kind), id);
  return { folder, format1: `${folder}.json` };
}

/** Reads all the files of a document. Writes nothing. */
export async function readDocument<K extends DocumentKind>(
  fs: FileSystem,
  root: string,
  { kind, id }: { kind: K; id: string },
): Promise<OnDisk<K>> {
  const files = await readFiles(fs, root, { kind, id });
  const names = files.map(({ name }) => name);
  // An empty journal alone is what a first write left that was refused.
  if (files.every(({ is, bytes }) => is === 'journal' && bytes.length === 0)) {
    return { found: 'nothing' };
  }
  const { current, forks, damaged, isComplete } = historyOf(files, {
    format: formatOf(kind),
    id,
  });
  if (!current) return { found: 'damaged', files: names };
  const opened = openData(kind, current.schemaVersion, current.data);
  if (opened.state === 'newer-version') return { found: 'newer-version' };
  if (opened.state === 'damaged') return { found: 'damaged', files: names };
  if (forks.some(({ schemaVersion }) => schemaVersion > documentKinds[kind].version)) {
    return { found: 'newer-version' };
  }
  return {
    found: 'good',
    state: asOpened(current, opened.data),
    forkFiles: forks.flatMap((fork) => fork.files),
    lengths: new Map(files.map(({ name, bytes }) => [name, bytes.length])),
    files: names,
    damaged,
    isComplete,
    forks: forks.flatMap((fork) => {
      const other = openData(kind, fork.schemaVersion, fork.data);
      return other.state === 'good' ? [{ ...fork, data: other.data }] : [];
    }),
  };
}

/**
 * Where the schema or a migration makes something else of the data, that is another state: what is
 * written on it must not be joined onto what the files say.
 */
function asOpened<K extends DocumentKind>(current: State, data: DocumentOf<K>): StateOf<K> {
  if (isSame(current.data, data)) return { ...current, data };
  const link = linkOf(sumOf(`${current.link} ${JSON.stringify(data)}`));
  return {
    ...current,
    data,
    link,
    ancestors: [...current.ancestors, current.link],
  };
}

async function readFiles(fs: FileSystem, root: string, place: Place): Promise<ReadFile[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Each attempt must wait for the one before.
      return await readFilesOnce(fs, root, place);
    } catch (error) {
      // Another run may end a generation meanwhile: a file that is listed is then gone.
      if (errorCode(error) !== 'ENOENT' || attempt === READ_ATTEMPTS) throw error;
    }
  }
}

async function readFilesOnce(fs: FileSystem, root: string, place: Place): Promise<ReadFile[]> {
  const { folder, format1 } = pathsOf(root, place);
  const listed = (await patiently(() => namesIn(fs, folder))).flatMap(
    (name) => parseName(name) ?? [],
  );
  const files = await Promise.all(
    listed.map(async (file) => ({
      ...file,
      bytes: await patiently(() => fs.readFile(join(folder, file.name))),
    })),
  );
  const before = await readIfThere(fs, format1);
  if (before === null) return files;
  const about: VersionFile = {
    name: `../${place.id}.json`,
    is: 'format-1',
    generation: 0,
    writer: 'format-1',
    isOurs: true,
  };
  return [...files, { ...about, bytes: before }];
}

async function readIfThere(fs: FileSystem, path: string): Promise<Buffer | null> {
  try {
    return await patiently(() => fs.readFile(path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
    throw error;
  }
}
