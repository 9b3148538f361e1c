import { Refused } from '../../refused';
import { syncFolder } from '../disk/write-durably';
import { digestOf, type Place } from '../documents/document-kinds';
import { pathsOf } from '../documents/document-reading';
import { namesIn, parseName } from '../documents/version-files';
import type { DiskPorts, OpenDocument, OpenDocuments } from '../open-documents';
import type { StoreIndex } from '../store-index';

/** Whether only what a document says now is left of it, or why not: other versions, files of others, damage. */
export type HistoryEnd = 'ended' | 'others-left' | 'unreadable';

type Parts = {
  ports: Pick<DiskPorts, 'fs' | 'folder' | 'mayWrite'>;
  documents: OpenDocuments;
  index: StoreIndex;
};

/**
 * Leaves of a document only what it says now: two generations of it, each written whole and read by nobody
 * but the next start, and no journal with anything in it. A good copy is there at every moment: a generation
 * goes only once the next one is durable.
 */
export async function endHistory(parts: Parts, place: Place): Promise<HistoryEnd> {
  const { ports, documents, index } = parts;
  await ports.mayWrite?.();
  const wasInMemory = documents.known(place) !== null;
  const open = await openOrNull(documents, place);
  if (open === 'unreadable') return open;
  if (!open?.low.data) return 'ended';
  await open.file.renew();
  await index.note(place, digestOf(place.kind, open.low.data));
  const areOthersLeft = open.forks.length > 0 || (await hasOtherFiles(parts, place, open));
  if (!wasInMemory) await documents.forget(place);
  return areOthersLeft ? 'others-left' : 'ended';
}

async function openOrNull(documents: OpenDocuments, place: Place) {
  try {
    return await documents.get(place);
  } catch (error) {
    if (error instanceof Refused) return 'unreadable';
    throw error;
  }
}

/** Whether a file is there that is none of the two generations just written: what is gone is made durable first. */
async function hasOtherFiles(
  { ports: { fs, folder: root } }: Parts,
  place: Place,
  { file }: OpenDocument<Place['kind']>,
): Promise<boolean> {
  const { folder } = pathsOf(root, place);
  await syncFolder(fs, folder);
  const latest = file.state?.generation ?? 0;
  const names = await namesIn(fs, folder);
  return names.some((name) => {
    const about = parseName(name);
    return !about?.isOurs || about.generation < latest - 1;
  });
}
