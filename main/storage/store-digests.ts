import { Refused } from '../refused';
import {
  digestOf,
  keyOf,
  type DigestOf,
  type DocumentKind,
  type DocumentOf,
  type Place,
} from './documents/document-kinds';
import type { OnDisk } from './documents/document-reading';
import type { FolderFacts } from './disk/folder-facts';
import type { Listed } from './listed-documents';
import type { OpenDocuments } from './open-documents';
import type { StoreIndex } from './store-index';

/** So many documents are looked at side by side: of more, those that come at once would block others. */
const SIDE_BY_SIDE = 8;

/** From so many documents on, a thread of its own is worth its start. */
const MANY = 300;

type Parts = {
  documents: OpenDocuments;
  index: StoreIndex;
  isAlone: () => boolean;
  /** Looks at the files of all documents of a kind at once; null where that cannot be done. */
  lookAtAll: (kind: DocumentKind) => Promise<FolderFacts | null>;
};

type IsWanted<K extends DocumentKind> = (digest: DigestOf<K>) => boolean;
type PlaceOf<K extends DocumentKind> = { kind: K; id: string };
/** With whether the one file is there that a document was before. */
type ListedPlace<K extends DocumentKind> = PlaceOf<K> & {
  isOneFile: boolean;
  /** Its files, where all of its kind were looked at together. */
  files: string | null;
};

/** Whether there is nothing to tell of a document but what it says. */
const isSound = <K extends DocumentKind>(
  onDisk: OnDisk<K>,
): onDisk is Extract<OnDisk<K>, { found: 'good' }> =>
  onDisk.found === 'good' && onDisk.isComplete && onDisk.damaged.length + onDisk.forks.length === 0;

/** What lists show of documents, from memory, from the index, or from the documents themselves. */
export class StoreDigests {
  readonly #documents: OpenDocuments;
  readonly #index: StoreIndex;
  readonly #isAlone: () => boolean;
  readonly #lookAtAll: (kind: DocumentKind) => Promise<FolderFacts | null>;
  /** A document in memory is never changed, another takes its place: what is shown of it stays the same. */
  readonly #ofMemory = new WeakMap<object, unknown>();
  /** Of documents that are not in memory, what their files said when they were last looked at. */
  readonly #seen = new Map<string, unknown>();
  /** Files that are being looked at: whoever asks meanwhile waits for the same answer. */
  readonly #underway = new Map<string, Promise<unknown>>();

  constructor({ documents, index, isAlone, lookAtAll }: Parts) {
    this.#documents = documents;
    this.#index = index;
    this.#isAlone = isAlone;
    this.#lookAtAll = lookAtAll;
  }

  /** A document is written or taken away: what was seen of it is no longer so. */
  forget(place: Place): void {
    this.#seen.delete(keyOf(place));
    this.#underway.delete(keyOf(place));
  }

  /** Those of some documents of a kind, in any order; documents that cannot be opened are left out. */
  async of<K extends DocumentKind>(
    kind: K,
    { ids, names }: Listed,
    isWanted: IsWanted<K>,
  ): Promise<DigestOf<K>[]> {
    // To ask of each of thousands for a file that is not there would take as long as all the rest.
    const isOneFile = (id: string): boolean => names.has(`${id}.json`);
    const facts = await this.#factsOf(kind, ids);
    const found: (DigestOf<K> | null)[] = [];
    for (let start = 0; start < ids.length; start += SIDE_BY_SIDE) {
      const some = ids.slice(start, start + SIDE_BY_SIDE);
      const looks = some.map((id) => {
        const files = isOneFile(id) ? null : (facts?.get(id) ?? null);
        return this.#one({ kind, id, isOneFile: isOneFile(id), files }, isWanted);
      });
      // So many at once, and no more.
      found.push(...(await Promise.all(looks)));
    }
    return found.filter((digest) => digest !== null && isWanted(digest)) as DigestOf<K>[];
  }

  /** Reads a document without keeping a sound one in memory; null where it cannot be opened. */
  async peek<K extends DocumentKind>(place: PlaceOf<K>): Promise<DocumentOf<K> | null> {
    const inMemory = this.#documents.known(place)?.low.data;
    if (inMemory) return inMemory;
    const onDisk = await this.#documents.look(place).catch(() => null);
    if (onDisk && isSound(onDisk)) return onDisk.state.data;
    try {
      return (await this.#documents.get(place))?.low.data ?? null;
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  async #one<K extends DocumentKind>(
    place: ListedPlace<K>,
    isWanted: IsWanted<K>,
  ): Promise<DigestOf<K> | null> {
    const inMemory = this.#documents.known(place)?.low.data;
    if (inMemory) return this.#digestOf(place.kind, inMemory);
    // A document never moves from one partnership to another: what is not wanted need not be looked at.
    const seen = this.#isAlone() ? this.#seen.get(keyOf(place)) : null;
    if (seen) return seen as DigestOf<K>;
    const hint = (await this.#index.hint(place)) as DigestOf<K> | null;
    if (hint && !isWanted(hint)) return null;
    const digest = await this.#lookedAt(place);
    // Written meanwhile, it is in memory, which counts for more.
    if (digest) this.#seen.set(keyOf(place), digest);
    return digest;
  }

  /** Two lists that are asked for at once, as at a start, look at each document once. */
  #lookedAt<K extends DocumentKind>(place: ListedPlace<K>): Promise<DigestOf<K> | null> {
    // Where others write, each look has to be newer than its question.
    if (!this.#isAlone()) return this.#fromFiles(place);
    const key = keyOf(place);
    const underway = this.#underway.get(key) ?? this.#fromFiles(place);
    this.#underway.set(key, underway);
    const end = (): void => {
      if (this.#underway.get(key) === underway) this.#underway.delete(key);
    };
    underway.then(end, end);
    return underway as Promise<DigestOf<K> | null>;
  }

  #digestOf<K extends DocumentKind>(kind: K, document: DocumentOf<K>): DigestOf<K> {
    const known = this.#ofMemory.get(document) as DigestOf<K> | undefined;
    if (known !== undefined) return known;
    const digest = digestOf(kind, document);
    this.#ofMemory.set(document, digest);
    return digest;
  }

  /** The files of all documents, looked at together where most of many have not been looked at yet. */
  #factsOf(kind: DocumentKind, ids: readonly string[]): Promise<FolderFacts | null> | null {
    const isKnown = (id: string): boolean => this.#seen.has(keyOf({ kind, id }));
    const unknown = this.#isAlone() ? ids.filter((id) => !isKnown(id)) : ids;
    return unknown.length < MANY ? null : this.#lookAtAll(kind);
  }

  async #fromFiles<K extends DocumentKind>(listed: ListedPlace<K>): Promise<DigestOf<K> | null> {
    const { isOneFile, files: looked, ...place } = listed;
    const known = looked ?? this.#index.filesOf(place, isOneFile);
    const current = (await this.#index.current(place, known)) as DigestOf<K> | null;
    if (current) return current;
    // As they were before it is read: what is written meanwhile does not count as read.
    const files = await this.#index.filesOf(place, isOneFile);
    const document = await this.peek(place);
    if (!document) return null;
    const digest = digestOf(place.kind, document);
    await this.#index.note(place, digest, files);
    return digest;
  }
}
