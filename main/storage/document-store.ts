import type { Refusal } from '#shared/ipc/result';
import type { StoreProblem } from '#shared/ipc/views';
import type { Origin } from '#shared/model/origin';
import { Refused } from '../refused';
import { DiskTrouble } from './disk-trouble';
import { folderOf } from './documents/document-reading';
import { endHistory, type HistoryEnd } from './erasing/end-history';
import { appliedTo } from './documents/applied-to';
import { operationSchema, type Operation } from './documents/difference';
import { refuseFaulty } from './documents/document-envelope';
import {
  digestOf,
  documentKinds,
  keyOf,
  type DigestOf,
  type DocumentKind,
  type DocumentOf,
  type Place,
} from './documents/document-kinds';
import { listedDocuments, type Listed } from './listed-documents';
import { OpenDocuments, type OpenDocument } from './open-documents';
import { ProblemBook } from './problem-book';
import { Rests } from './rests';
import type { DocumentStore, Revision, StorePorts, Version } from './store-api';
import { StoreDigests } from './store-digests';
import { StoreIndex } from './store-index';
import { Turns } from './turns';

const REST_MS = 30_000;

/** Opens the documents of a data folder; nothing is read until it is asked for. */
export function createDocumentStore(ports: StorePorts): FolderStore {
  return new FolderStore(ports);
}

export class FolderStore implements DocumentStore {
  readonly #ports: StorePorts;
  readonly #problems: ProblemBook;
  readonly #trouble: DiskTrouble;
  readonly #documents: OpenDocuments;
  readonly #index: StoreIndex;
  readonly #digests: StoreDigests;
  readonly #rests: Rests;
  /** Changes of a document are begun in the order they were asked for. */
  readonly #turns = new Turns();
  readonly #refused = new Map<string, { place: Place; data: DocumentOf<DocumentKind> }>();
  #isClosed = false;
  #revision: Revision = { changes: 0 };

  constructor(ports: StorePorts) {
    this.#ports = ports;
    this.#problems = new ProblemBook(ports.reported);
    this.#trouble = new DiskTrouble(ports);
    this.#index = new StoreIndex(ports);
    this.#documents = new OpenDocuments(ports, this.#problems, this.#index);
    const { folder, lookAtFolders = () => Promise.resolve(null) } = ports;
    this.#digests = new StoreDigests({
      documents: this.#documents,
      index: this.#index,
      isAlone: ports.isAlone ?? (() => false),
      lookAtAll: (kind) => lookAtFolders(folderOf(folder, kind)),
    });
    this.#rests = new Rests(ports.restAfter ?? REST_MS, async (place) => {
      await this.#settle(place);
      await this.#index.save();
    });
  }

  problems(): StoreProblem[] {
    return this.#problems.all();
  }

  trouble(): Refusal | null {
    return this.#trouble.now;
  }

  async read<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null> {
    return (await this.#documents.get({ kind, id }))?.low.data ?? null;
  }

  async write<K extends DocumentKind>(
    kind: K,
    id: string,
    data: DocumentOf<K>,
    by?: Origin,
  ): Promise<number> {
    return this.#put({ kind, id }, async (place) => {
      const open = (await this.#documents.get(place)) ?? this.#documents.begin(place);
      if (by && (await open.file.has(by))) return alreadyThere(open);
      refuseFaulty(kind, open.file.latest, data);
      return { open, saving: issued(() => open.file.put(data, by)) };
    });
  }

  async append(kind: DocumentKind, id: string, operation: Operation, by?: Origin): Promise<number> {
    return this.#put({ kind, id }, async (place) => {
      const open = await this.#documents.get(place);
      if (!open) throw new Refused('not-found', { what: kind });
      if (by && (await open.file.has(by))) return alreadyThere(open);
      if (!operationSchema.safeParse(operation).success) throw new Refused('invalid-input');
      const next = appliedTo(open.file.latest, operation) as DocumentOf<DocumentKind>;
      refuseFaulty(kind, open.file.latest, next);
      return { open, saving: issued(() => open.file.append(operation, by)) };
    });
  }

  async has(kind: DocumentKind, id: string, by: Origin): Promise<boolean> {
    return (await (await this.#documents.get({ kind, id }))?.file.has(by)) ?? false;
  }

  async readAll<K extends DocumentKind>(kind: K): Promise<DocumentOf<K>[]> {
    const found: DocumentOf<K>[] = [];
    for (const id of await this.#idsOf(kind)) {
      // Thousands of files at once would exhaust handles.
      const document = await this.read(kind, id).catch(nullIfRefused);
      if (document !== null) found.push(document);
    }
    return found;
  }

  async digests<K extends DocumentKind>(
    kind: K,
    isWanted: (digest: DigestOf<K>) => boolean = () => true,
  ): Promise<DigestOf<K>[]> {
    return this.#digests.of(kind, await this.#listed(kind), isWanted);
  }

  async remove(kind: DocumentKind, id: string): Promise<void> {
    const place = { kind, id };
    const remove = (): Promise<void> => this.#documents.remove(place);
    await this.#turns.take(keyOf(place), () => this.#trouble.watch(remove));
    this.#changed(place);
    await this.#index.drop(place);
  }

  async versions<K extends DocumentKind>(kind: K, id: string): Promise<Version<K>[]> {
    const open = await this.#documents.get({ kind, id });
    if (!open?.low.data) return [];
    const forks = open.forks.map(({ at, data }) => ({ at, data }));
    return [{ at: open.file.state?.at ?? '', data: open.low.data }, ...forks];
  }

  async merge<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void> {
    await this.write(kind, id, data);
    await this.#trouble.watch(() => this.#documents.settleForks({ kind, id }));
  }

  async restore<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void> {
    await this.#put({ kind, id }, async (place) => {
      const open = await this.#documents.getOrBegin(place);
      refuseFaulty(kind, open.file.latest, data);
      return { open, saving: open.file.put(data) };
    });
    this.#problems.clear({ kind, id });
  }

  /** Every document that is on disk, whether or not it can be opened. */
  async places(): Promise<Place[]> {
    const kinds = Object.keys(documentKinds) as DocumentKind[];
    const ids = await Promise.all(kinds.map((kind) => this.#idsOf(kind)));
    return kinds.flatMap((kind, at) => (ids[at] ?? []).map((id) => ({ kind, id })));
  }

  /** The files of a document by name, length and time: what is the same while nothing changes. */
  filesOf(place: Place): Promise<string> {
    return this.#index.filesOf(place);
  }

  /** A document for a copy of it: null where nothing of it can be opened. Nothing is kept in memory. */
  contentOf(place: Place): Promise<DocumentOf<DocumentKind> | null> {
    return this.#digests.peek(place);
  }

  /** How many changes were made durable since the start. */
  changes(): number {
    return this.#revision.changes;
  }

  revision(): Revision {
    return this.#revision;
  }

  #changed(place: Place): void {
    this.#digests.forget(place);
    this.#ports.wrote?.(place);
    this.#revision = { changes: this.#revision.changes + 1 };
  }

  /** Leaves of a document only what it says now, in none of its files what it said before. */
  endHistory(place: Place): Promise<HistoryEnd> {
    if (this.#isClosed) return Promise.reject(new Refused('store-not-ready'));
    const parts = { ports: this.#ports, documents: this.#documents, index: this.#index };
    const end = (): Promise<HistoryEnd> => this.#trouble.watch(() => endHistory(parts, place));
    return this.#turns.take(keyOf(place), end);
  }

  /** Writes what lists show. */
  saveIndex(): Promise<void> {
    return this.#index.save();
  }

  /** While the disk refuses: asks it whether it takes anything again. */
  askDisk(): Promise<void> {
    return this.#trouble.ask();
  }

  /** Documents that are in memory, on disk or not. */
  inMemory(): Place[] {
    return this.#documents.places();
  }

  /** What the disk refused last of a document, and is in memory only. */
  refusedOf(place: Place): DocumentOf<DocumentKind> | null {
    return this.#refused.get(keyOf(place))?.data ?? null;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#turns.idle();
    for (const place of this.#documents.places()) {
      this.#rests.cancel(place);
      // One after the other: nobody waits for more.
      await this.#settle(place).catch(() => undefined);
    }
    await this.#index.save().catch(() => undefined);
  }

  /** Lets go of all files and writes nothing more: somebody else may have written here since. */
  async abandon(): Promise<void> {
    this.#isClosed = true;
    await this.#turns.idle();
    for (const place of this.#documents.places()) this.#rests.cancel(place);
    await Promise.all(this.#documents.places().map((place) => this.#documents.forget(place)));
  }

  /** Issues a change of a document after those that were asked for before, and waits for the disk. */
  async #put<K extends DocumentKind>(
    place: { kind: K; id: string },
    issue: (place: { kind: K; id: string }) => Promise<Issued<K>>,
  ): Promise<number> {
    const key = keyOf(place);
    if (this.#isClosed) throw new Refused('store-not-ready');
    const { open, saving } = await this.#turns.take(key, () => issue(place));
    const value = open.file.latest;
    try {
      const seq = await this.#trouble.watch(() => saving);
      this.#changed(place);
      this.#refused.delete(key);
      await open.low.read();
      if (!this.#isClosed) this.#rests.later(place);
      return seq;
    } catch (error) {
      if (value) this.#refused.set(key, { place, data: value });
      throw error;
    }
  }

  /** Puts a document into a snapshot and notes what lists show of it; its files are closed after. */
  async #settle(place: Place): Promise<void> {
    const open = this.#documents.known(place);
    try {
      await open?.file.settle();
    } catch (error) {
      await open?.file.letGo();
      throw error;
    }
    const digest = open?.low.data ? digestOf(place.kind, open.low.data) : null;
    if (digest) await this.#index.note(place, digest);
  }

  async #idsOf(kind: DocumentKind): Promise<readonly string[]> {
    return (await this.#listed(kind)).ids;
  }

  #listed(kind: DocumentKind): Promise<Listed> {
    return listedDocuments(this.#ports, kind);
  }
}

/** A change on its way to the disk. In an object of its own: a promise for a promise would wait for both. */
type Issued<K extends DocumentKind> = { open: OpenDocument<K>; saving: Promise<number> };

const alreadyThere = <K extends DocumentKind>(open: OpenDocument<K>): Issued<K> => ({
  open,
  saving: Promise.resolve(open.file.state?.seq ?? 0),
});

/** What cannot be written at all is the sender's mistake, and not the disk's. */
function issued(issue: () => Promise<number>): Promise<number> {
  try {
    return issue();
  } catch {
    throw new Refused('invalid-input');
  }
}

function nullIfRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
