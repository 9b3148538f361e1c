import type { Portion } from '../../portions';
import type { FileSystem } from '../disk/file-system';
import type { FolderStore } from '../document-store';
import type { Place } from '../documents/document-kinds';
import { emptyQuarantine, emptyRemoved } from './empty-shelves';
import { markErasing, unmarkErasing } from './erasing-mark';

/** What an erasing did, and of how many documents something of before is left. */
export type Erased = {
  /** Documents of which only what they say now is left. */
  documents: number;
  /** Documents with versions that nobody has merged, or files that another program put there. */
  othersLeft: number;
  /** Documents that cannot be opened: their files are as they were. */
  unreadable: number;
  /** Damaged files set aside, of documents of which nothing else is left. */
  setAside: number;
};

type Ports = {
  fs: FileSystem;
  folder: string;
  store: FolderStore;
  instant: () => string;
  /** Asked before each document: somebody may be typing, or may want to go on with this another day. */
  portion: Portion;
  /** Forgets what the search has read, in memory and on the disk. */
  forgetSearch: () => Promise<void>;
};

/**
 * Takes out of a data folder whatever its documents said before and say no longer: journals, older
 * generations, how texts came about, what was taken away or set aside, what was read for the search. It knows
 * nobody's name, so nothing of it depends on how somebody was written. Cut off at any step, all documents are
 * there and the mark says that it is to be done again. Backups are not touched.
 */
export async function erasePast(ports: Ports): Promise<Erased> {
  const { store, fs, folder } = ports;
  await markErasing(ports, ports.instant());
  const erased: Erased = { documents: 0, othersLeft: 0, unreadable: 0, setAside: 0 };
  const places = await store.places();
  for (const { kind, id } of places) if (kind === 'edit-history') await store.remove(kind, id);
  const ended: Place[] = [];
  const left = places.filter(({ kind }) => kind !== 'edit-history');
  for (const [done, place] of left.entries()) {
    await ports.portion(done, left.length);
    const end = await store.endHistory(place);
    if (end === 'unreadable') erased.unreadable += 1;
    else ended.push(place);
    if (end === 'others-left') erased.othersLeft += 1;
    if (end === 'ended') erased.documents += 1;
  }
  await store.saveIndex();
  await emptyRemoved({ fs, folder });
  erased.setAside = await emptyQuarantine({ fs, folder }, ended);
  await ports.forgetSearch();
  await unmarkErasing(ports);
  return erased;
}
