import { join } from 'node:path';
import type { Clock } from '../../clock';
import { Refused } from '../../refused';
import { errorCode, type FileSystem } from '../disk/file-system';
import { asRefusal } from '../disk/refusals';
import { syncFolder, writeDurably } from '../disk/write-durably';
import { documentKinds, type DocumentKind } from '../documents/document-kinds';
import { keepObject } from '../objects/objects';
import { filesOf } from '../stored-files';
import { FILE, type BackupSource, type DocumentName } from './backup-source';
import { hashOf, piecesOf } from '../objects/pieces';

type CopyPorts = { fs: FileSystem; clock: Clock; source: BackupSource };
/** A copy of everything, and the documents that could not be had for it. */
export type SavedCopy = { folder: string; documents: number; missed: DocumentName[] };

/** The layout that every Minute Book can open: one file to a document. */
const LAYOUT = 1;

/**
 * Saves everything in a new folder within the one that was chosen, for when the disk of the data
 * folder fails. It is a data folder itself; its mark comes last, so that half a copy is none.
 */
export async function saveCopy(ports: CopyPorts, chosen: string): Promise<SavedCopy> {
  const { fs, clock, source } = ports;
  const folder = await freeFolder(ports, chosen);
  try {
    const copy: SavedCopy = { folder, documents: 0, missed: [] };
    for (const { kind, id } of await source.states()) {
      // Document by document, so that nobody waits for all.
      if (await isCopied(ports, folder, { kind, id })) copy.documents += 1;
      else copy.missed.push({ kind, id });
    }
    const mark = {
      format: 'minute-book/store',
      formatVersion: LAYOUT,
      storeId: source.storeId,
      createdAt: clock.instant(),
    };
    await writeVerified(fs, join(folder, 'store.json'), Buffer.from(JSON.stringify(mark)));
    await syncFolder(fs, chosen);
    return copy;
  } catch (error) {
    await fs.rm(folder, { force: true, recursive: true }).catch(() => undefined);
    throw asRefusal(error);
  }
}

/** Whether the document could be had, and was written and read back. */
async function isCopied(
  { fs, source }: CopyPorts,
  folder: string,
  { kind, id }: DocumentName,
): Promise<boolean> {
  if (kind !== FILE && !(kind in documentKinds)) return false;
  const content = await source.contentOf(kind, id).catch((error: unknown) => {
    if (error instanceof Refused) return null;
    throw error;
  });
  if (content === null) return false;
  if (kind === FILE) {
    await keepObject(filesOf({ fs, folder }), content.bytes);
    return true;
  }
  const kindFolder = documentKinds[kind as DocumentKind].folder;
  await writeVerified(fs, join(folder, kindFolder, `${id}.json`), content.bytes);
  return true;
}

async function writeVerified(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(fs, path, piecesOf(bytes));
  const isSame = (await hashOf(await fs.readFile(path))) === (await hashOf(bytes));
  if (!isSame) throw new Refused('write-failed', { reason: 'not read back as written' });
}

/** A name of which there is no folder yet, or an empty one. */
async function freeFolder({ fs, clock }: CopyPorts, chosen: string): Promise<string> {
  const name = `Minute Book copy ${clock.today()} ${clock.time().replace(':', '.')}`;
  for (let count = 1; ; count += 1) {
    const folder = join(chosen, count === 1 ? name : `${name} (${count})`);
    try {
      // The first that is free will do.
      if ((await fs.readdir(folder)).length === 0) return folder;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return folder;
      throw asRefusal(error);
    }
  }
}
