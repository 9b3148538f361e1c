import { randomBytes } from 'node:crypto';
import { Low } from 'lowdb';
import type { Clock } from '../clock';
import { Refused } from '../refused';
import { errorCode, type FileSystem } from './disk/file-system';
import {
  documentKinds,
  formatOf,
  keyOf,
  type DocumentKind,
  type DocumentOf,
  type Place,
} from './documents/document-kinds';
import { pathsOf, readDocument, type OnDisk, type StateOf } from './documents/document-reading';
import { JournalledFile } from './documents/journalled-file';
import { setDocumentAside, setFilesAside, setForksAside, shelfOf } from './documents/quarantine';
import { instantOf, subjectOf, subjectOfDigest, type ProblemBook } from './problem-book';
import type { StoreIndex } from './store-index';

export type DiskPorts = {
  fs: FileSystem;
  folder: string;
  clock: Clock;
  /** Throws where nothing may be written now; asked before a file is begun, not at every write. */
  mayWrite?: () => Promise<void>;
  /** Gives up what can be spared when the disk is full. */
  makeRoom?: (error: unknown) => Promise<void>;
};

/** What is no record of anybody's work begins anew where its files are damaged. */
const BEGIN_ANEW: readonly DocumentKind[] = ['settings', 'edit-history'];

/** A document in memory, as lowdb keeps it, and the file behind it. */
export type OpenDocument<K extends DocumentKind> = {
  low: Low<DocumentOf<K> | null>;
  file: JournalledFile<DocumentOf<K> | null>;
  /** What other runs of the app have of it; the user is to merge them. */
  forks: readonly StateOf<K>[];
  /** The files those are in. */
  forkFiles: readonly string[];
};

/** The documents opened so far: what was found on disk is told, set aside, and never taken for none. */
export class OpenDocuments {
  readonly #ports: DiskPorts;
  readonly #problems: ProblemBook;
  /** Knows what a document was called of which nothing can be read. */
  readonly #index: StoreIndex;
  /** Names this run of the app in the files it writes. */
  readonly #writer = randomBytes(5).toString('hex');
  readonly #open = new Map<string, OpenDocument<DocumentKind>>();
  readonly #opening = new Map<string, Promise<OpenDocument<DocumentKind> | null>>();

  constructor(ports: DiskPorts, problems: ProblemBook, index: StoreIndex) {
    this.#ports = ports;
    this.#problems = problems;
    this.#index = index;
  }

  /** The document if it is in memory. */
  known<K extends DocumentKind>(place: { kind: K; id: string }): OpenDocument<K> | null {
    return this.#open.get(keyOf(place)) ?? null;
  }

  /** Where the documents are that are in memory. */
  places(): Place[] {
    return [...this.#open.keys()].map((key) => ({
      kind: key.slice(0, key.indexOf('/')) as DocumentKind,
      id: key.slice(key.indexOf('/') + 1),
    }));
  }

  all(): OpenDocument<DocumentKind>[] {
    return [...this.#open.values()];
  }

  /** The document from memory or disk; null where there is none. */
  async get<K extends DocumentKind>(place: {
    kind: K;
    id: string;
  }): Promise<OpenDocument<K> | null> {
    const key = keyOf(place);
    const known = this.known(place);
    if (known) return known;
    // One at a time: of two that find a file damaged, the second could no longer set it aside.
    const underway = this.#opening.get(key) ?? this.#load(place);
    this.#opening.set(key, underway);
    try {
      return await underway;
    } finally {
      this.#opening.delete(key);
    }
  }

  /** The same, but where nothing of it can be read: what is put in its place begins anew. */
  async getOrBegin<K extends DocumentKind>(place: {
    kind: K;
    id: string;
  }): Promise<OpenDocument<K>> {
    try {
      return (await this.get(place)) ?? this.begin(place);
    } catch (error) {
      const isGone = error instanceof Refused && error.refusal.code === 'document-damaged';
      if (!isGone || (await this.look(place)).found !== 'nothing') throw error;
      return this.begin(place);
    }
  }

  /** A document that is about to be written for the first time. */
  begin<K extends DocumentKind>(place: { kind: K; id: string }): OpenDocument<K> {
    // Somebody else may have begun it while the disk was asked whether it is there.
    return (
      this.known(place) ?? this.#keep(place, this.#fileOf(place), { forks: [], forkFiles: [] })
    );
  }

  /** What the disk has of a document now; nothing is kept, told or moved. */
  look<K extends DocumentKind>(place: { kind: K; id: string }): Promise<OnDisk<K>> {
    return readDocument(this.#ports.fs, this.#ports.folder, place);
  }

  /** Takes a document out of memory: the next to ask for it reads it anew. */
  async forget(place: Place): Promise<void> {
    await this.known(place)?.file.letGo();
    this.#open.delete(keyOf(place));
  }

  /** Moves all the files of a document among the removed. */
  async remove(place: Place): Promise<void> {
    await this.#ports.mayWrite?.();
    await this.#opening.get(keyOf(place))?.catch(() => undefined);
    await this.forget(place);
    await setDocumentAside(this.#ports, place);
    // Somebody may have read it on its way out.
    await this.#opening.get(keyOf(place))?.catch(() => undefined);
    await this.forget(place);
  }

  /** What was merged by the user: the next snapshot contains the forks, whose files go among the removed. */
  async settleForks(place: Place): Promise<void> {
    const open = this.known(place);
    if (!open || open.forks.length === 0) return;
    await open.file.absorb(open.forks.map(({ link }) => link));
    await setForksAside(this.#ports, place, open.forkFiles);
    open.forks = [];
    open.forkFiles = [];
    this.#problems.clear(place);
  }

  async #load<K extends DocumentKind>(place: {
    kind: K;
    id: string;
  }): Promise<OpenDocument<K> | null> {
    const onDisk = await this.#lookOrReport(place);
    if (onDisk.found === 'nothing') {
      await this.#refuseIfMissed(place);
      return null;
    }
    if (onDisk.found === 'newer-version') {
      this.#problems.report(place, { kind: 'newer-version' });
      throw new Refused('document-from-newer-version', { document: keyOf(place) });
    }
    if (onDisk.found === 'damaged') {
      const setAside = await this.#setAside(place, onDisk.files);
      await this.#reportDamaged(place, setAside);
      throw new Refused('document-damaged', { document: keyOf(place) });
    }
    return this.#adopt(place, onDisk);
  }

  async #adopt<K extends DocumentKind>(
    place: { kind: K; id: string },
    {
      state,
      files,
      damaged,
      isComplete,
      forks,
      forkFiles,
      lengths,
    }: Extract<OnDisk<K>, { found: 'good' }>,
  ): Promise<OpenDocument<K>> {
    const about = { ...subjectOf(place.kind, state.data), at: instantOf(state.at) };
    const file = this.#fileOf(place);
    // Forks stay where they are until the user has merged them, damaged files until they are set aside.
    const isOwn = (name: string): boolean => !forkFiles.includes(name);
    // Of what is not whole, all the files are kept: somebody may get more out of them.
    const unsound = isComplete ? damaged.filter(isOwn) : files.filter(isOwn);
    file.adopt(
      state,
      files.filter((name) => isOwn(name) && !unsound.includes(name)),
      lengths,
    );
    // What is damaged of another version is told when that version is merged.
    if (unsound.length > 0 || !isComplete) {
      const setAside = await this.#secureAndSetAside(place, file, unsound);
      const kind = isComplete ? 'recovered' : 'recovered-in-part';
      this.#problems.report(place, { kind, setAside, ...about });
    } else if (forks.length > 0 && place.kind !== 'edit-history') {
      // What can be undone is of one run alone: there is nothing to merge.
      this.#problems.report(place, { kind: 'forked', ...about });
    } else {
      this.#problems.clear(place);
    }
    return this.#keep(place, file, { forks, forkFiles });
  }

  #keep<K extends DocumentKind>(
    place: { kind: K; id: string },
    file: JournalledFile<DocumentOf<K> | null>,
    apart: Pick<OpenDocument<K>, 'forks' | 'forkFiles'>,
  ): OpenDocument<K> {
    const low = new Low<DocumentOf<K> | null>(file, file.state?.data ?? null);
    const open: OpenDocument<K> = { low, file, ...apart };
    this.#open.set(keyOf(place), open);
    return open;
  }

  #fileOf<K extends DocumentKind>({
    kind,
    id,
  }: {
    kind: K;
    id: string;
  }): JournalledFile<DocumentOf<K> | null> {
    const { fs, clock, mayWrite, makeRoom } = this.#ports;
    return new JournalledFile({
      fs,
      folder: pathsOf(this.#ports.folder, { kind, id }).folder,
      format: formatOf(kind),
      schemaVersion: documentKinds[kind].version,
      id,
      writer: this.#writer,
      instant: () => clock.instant(),
      mayBegin: mayWrite ?? (() => Promise.resolve()),
      makeRoom: makeRoom ?? (() => Promise.resolve()),
    });
  }

  async #lookOrReport<K extends DocumentKind>(place: { kind: K; id: string }): Promise<OnDisk<K>> {
    try {
      return await this.look(place);
    } catch (error) {
      this.#problems.report(place, { kind: 'unreadable' });
      throw new Refused('store-not-ready', { reason: errorCode(error) });
    }
  }

  /**
   * A document whose damaged files were set aside, in this run or an earlier one, is missed until a
   * good one is put back: absent data is never taken for a new start.
   */
  async #refuseIfMissed(place: Place): Promise<void> {
    if (BEGIN_ANEW.includes(place.kind)) return;
    const shelf = await shelfOf(this.#ports, place).catch((error: unknown) => {
      throw new Refused('store-not-ready', { reason: errorCode(error) });
    });
    if (shelf === null) return;
    await this.#reportDamaged(place, shelf);
    throw new Refused('document-damaged', { document: keyOf(place) });
  }

  async #reportDamaged(place: Place, setAside: string | null): Promise<void> {
    const about = subjectOfDigest(await this.#index.hint(place));
    this.#problems.report(place, { kind: 'damaged', setAside, ...about });
  }

  /**
   * Sets damaged files aside, but only once what was put together with their help is on disk without
   * them: the next start must not find less.
   */
  async #secureAndSetAside<K extends DocumentKind>(
    place: { kind: K; id: string },
    file: JournalledFile<DocumentOf<K> | null>,
    damaged: readonly string[],
  ): Promise<string | null> {
    try {
      await file.secure();
    } catch {
      return null;
    }
    return damaged.length > 0 ? this.#setAside(place, damaged) : null;
  }

  /** Where the files went; null where the disk does not let us move them and they stay. */
  async #setAside(place: Place, names: readonly string[]): Promise<string | null> {
    try {
      await this.#ports.mayWrite?.();
      return await setFilesAside(this.#ports, 'quarantine', place, names);
    } catch {
      return null;
    }
  }
}
