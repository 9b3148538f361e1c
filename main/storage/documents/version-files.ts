import { errorCode, type FileSystem } from '../disk/file-system';
import { conflictedCopyOf } from '../ownership/synced-folder';

/** The files of one generation of a document, as one run of the app (its writer) keeps them. */
export type Generation = { generation: number; writer: string };

const NAME = /^(doc|journal)\.(\d{1,9})\.([a-z0-9]{1,40})\.(json|log)$/;
export const snapshotName = ({ generation, writer }: Generation): string =>
  `doc.${generation}.${writer}.json`;
export const journalName = ({ generation, writer }: Generation): string =>
  `journal.${generation}.${writer}.log`;

/** A file in the folder of a document. */
export type VersionFile = Generation & {
  name: string;
  /** A snapshot, its journal, or the one file that a document was before there were generations. */
  is: 'snapshot' | 'journal' | 'format-1';
  /** Whether its name is one that we give, rather than that of a copy somebody made. */
  isOurs: boolean;
};

/** What a name says about its file; null where the file is none of a document. */
export function parseName(name: string): VersionFile | null {
  const own = NAME.exec(name);
  // What a program is still writing is no copy.
  const isCopy = !own && /\.(json|log)$/.test(name);
  const copy = isCopy ? NAME.exec(conflictedCopyOf(name) ?? '') : null;
  const [, kind, generation, writer = '', ending] = own ?? copy ?? [];
  if (kind === undefined || (kind === 'doc') !== (ending === 'json')) return null;
  const is = kind === 'doc' ? 'snapshot' : 'journal';
  return { name, is, generation: Number(generation), writer, isOurs: own !== null };
}

/** A version file with what stands in it. */
export type ReadFile = VersionFile & { bytes: Buffer };

/** The names in a folder; none where there is no such folder. */
export async function namesIn(fs: FileSystem, folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}
