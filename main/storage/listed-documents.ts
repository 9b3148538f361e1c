import { Refused } from '../refused';
import { errorCode, type FileSystem } from './disk/file-system';
import type { DocumentKind } from './documents/document-kinds';
import { folderOf } from './documents/document-reading';
import { namesIn } from './documents/version-files';

/** The folder of a document, or the one file it was before. */
const ID_NAME = /^([a-z0-9][a-z0-9-]{0,63})(?:\.json)?$/;

/** The documents of a kind, and all names in its folder. */
export type Listed = { ids: readonly string[]; names: ReadonlySet<string> };

/** What is in the folder of a kind, looked at once. */
export async function listedDocuments(
  { fs, folder }: { fs: FileSystem; folder: string },
  kind: DocumentKind,
): Promise<Listed> {
  try {
    const names = await namesIn(fs, folderOf(folder, kind));
    const ids = names.flatMap((name) => ID_NAME.exec(name)?.[1] ?? []);
    return { ids: [...new Set(ids)], names: new Set(names) };
  } catch (error) {
    throw new Refused('store-not-ready', { reason: errorCode(error) });
  }
}
