import type { FileSystem } from '../../main/storage/disk/file-system';
import { createDocumentStore } from '../../main/storage/document-store';
import type { DocumentStore } from '../../main/storage/store-api';
import { fixedClock } from '../support/fixed-clock';

/** The data folder on a disk in memory. */
export const DATA = '/data';

/** A run of the app, as far as its store goes, on some disk. The one place that knows how it is begun. */
export function openedStore(fs: FileSystem, folder = DATA): DocumentStore {
  return createDocumentStore({ fs, folder, clock: fixedClock });
}
