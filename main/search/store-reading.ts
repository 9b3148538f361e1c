import { setImmediate as turn } from 'node:timers/promises';
import type { FileSystem } from '../storage/disk/file-system';
import { createDocumentStore, type FolderStore } from '../storage/document-store';
import { keyOf, type Place } from '../storage/documents/document-kinds';
import { readDocument } from '../storage/documents/document-reading';
import { systemClock } from '../clock';
import { AcrossDocuments } from './across-documents';
import { findIn } from './find-in';
import { readIndexFile, writeIndexFile } from './index-file';
import { isSearchedKind, recordOf, SEARCHED_KINDS, type SearchedKind } from './record-of';
import type { SearchAnswer, SearchQuery } from './search';
import { SearchContents } from './search-contents';

type Disk = { fs: FileSystem; folder: string };
type Searched = Place & { kind: SearchedKind };

/** So often a document is read whose files change meanwhile; the next change tells of it again. */
const ATTEMPTS = 3;

/**
 * What can be found in a data folder. It reads the documents' files itself and writes none of them: who
 * may write, and what another program writes meanwhile, makes no difference to it.
 */
export class StoreReading {
  readonly #disk: Disk;
  /** Asked only where documents are and by which files; it opens none. */
  readonly #store: FolderStore;
  #contents = new SearchContents();
  #across = new AcrossDocuments(this.#contents);
  readonly #changed = new Map<string, Searched>();
  #catchingUp = Promise.resolve();
  #progress: SearchAnswer['reading'] = { done: 0, of: 0 };
  #savedAt = 0;
  #isStopped = false;

  constructor(disk: Disk) {
    this.#disk = disk;
    this.#store = createDocumentStore({ ...disk, clock: systemClock });
  }

  /** Whether the file on disk does not say what is known. */
  get isUnsaved(): boolean {
    return this.#contents.changes !== this.#savedAt;
  }

  /** Takes what the file says, and reads the documents it does not know as they are now. */
  async begin(): Promise<void> {
    const kept = await readIndexFile(this.#disk);
    if (kept) {
      this.#contents = kept;
      this.#across = new AcrossDocuments(kept);
    }
    await this.lookAtAll();
  }

  /** Looks which documents are not as they were read, and reads those; of the others only the facts. */
  async lookAtAll(): Promise<void> {
    const places = (await this.#store.places())
      .filter((place): place is Searched => isSearchedKind(place.kind))
      .toSorted((a, b) => SEARCHED_KINDS.indexOf(a.kind) - SEARCHED_KINDS.indexOf(b.kind));
    const there = new Set(places.map(keyOf));
    for (const { key } of this.#contents.documents.values()) {
      if (!there.has(key)) this.#contents.drop(placeOf(key));
    }
    let done = 0;
    for (const place of places) {
      if (this.#isStopped) return;
      this.#progress = { done, of: places.length };
      await this.#look(place);
      // Questions are answered in between.
      await turn();
      done += 1;
    }
    this.#progress = null;
  }

  /** A document was written or taken away: it is looked at before the next question is answered. */
  noteChange(place: Place): void {
    if (isSearchedKind(place.kind)) this.#changed.set(keyOf(place), place as Searched);
  }

  /** Looks at the documents that changed: however large the store is, only at these. */
  catchUp(): Promise<void> {
    // One after the other: who asks meanwhile waits for what is being read already.
    this.#catchingUp = this.#catchingUp.then(() => this.#lookAtChanged());
    return this.#catchingUp;
  }

  async find(query: SearchQuery): Promise<SearchAnswer> {
    await this.catchUp();
    return { ...findIn(this.#contents, this.#across, query), reading: this.#progress };
  }

  /** Writes the file. What changes meanwhile is for the next time. */
  async save(): Promise<void> {
    await this.catchUp();
    const { changes } = this.#contents;
    await writeIndexFile(this.#disk, this.#contents);
    this.#savedAt = changes;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #lookAtChanged(): Promise<void> {
    for (const [key, place] of this.#changed) {
      this.#changed.delete(key);
      await this.#look(place);
    }
  }

  async #look(place: Searched): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // What cannot be read now is read after its next change, or at the next start.
      if (await this.#isKnown(place).catch(() => false)) return;
    }
  }

  /** Whether what its files say is known now. Of a document that cannot be opened, nothing is found. */
  async #isKnown(place: Searched): Promise<boolean> {
    const files = await this.#store.filesOf(place);
    if (this.#contents.documents.get(keyOf(place))?.files === files) return true;
    const onDisk = await readDocument(this.#disk.fs, this.#disk.folder, place);
    // Of what was written meanwhile, a part may be missing: as that something is confidential.
    if ((await this.#store.filesOf(place)) !== files) return false;
    if (onDisk.found === 'good') {
      this.#contents.put(place, files, recordOf(place.kind, onDisk.state.data as never));
    } else {
      this.#contents.drop(place);
    }
    return true;
  }
}

function placeOf(key: string): Place {
  const at = key.indexOf('/');
  return { kind: key.slice(0, at) as SearchedKind, id: key.slice(at + 1) };
}
