import { join } from 'node:path';
import { Low } from 'lowdb';
import type { StoreProblem } from '#shared/ipc/views';
import type { Clock } from '../clock';
import { Refused } from '../refused';
import { documentKinds, type DocumentKind, type DocumentOf } from './document-kinds';
import { seal, unseal, type Envelope, type Opened } from './document-envelope';
import { DurableJsonFile, NotJson } from './durable-json-file';
import { errorCode, type FileSystem } from './file-system';
import { asRefusal } from './write-durably';

/** Documents on disk, one file each, with those read so far kept in memory. */
export type DocumentStore = {
  /** The document, or null where there is none. Refuses one that is damaged or too new. */
  read<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null>;
  /** Makes the document durable, then answers. Memory never runs ahead of the disk. */
  write<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void>;
  /** Every document of a kind that can be opened; the others are in `problems`. */
  readAll<K extends DocumentKind>(kind: K): Promise<DocumentOf<K>[]>;
  /** Takes the document away, into the folder of the removed rather than out of the world. */
  remove(kind: DocumentKind, id: string): Promise<void>;
  problems(): StoreProblem[];
};

type Place = { kind: DocumentKind; id: string };

const keyOf = ({ kind, id }: Place): string => `${kind}/${id}`;

/** The file of a document within the data folder. */
const nameOf = ({ kind, id }: Place): string => `${documentKinds[kind].folder}/${id}.json`;

/** Where damaged files go, and where documents go that were taken back. */
const QUARANTINE = 'quarantine';
const REMOVED = 'removed';

type StorePorts = {
  fs: FileSystem;
  folder: string;
  clock: Clock;
  /** Told whenever a document turned out not to open. */
  reported?: () => void;
};

/** Opens the documents of a data folder; nothing is read until it is asked for. */
export function createDocumentStore(ports: StorePorts): DocumentStore {
  return new FolderStore(ports);
}

class FolderStore implements DocumentStore {
  readonly #ports: StorePorts;
  readonly #files = new Map<string, Low<Envelope | null>>();
  readonly #values = new Map<string, unknown>();
  readonly #reading = new Map<string, Promise<unknown>>();
  readonly #problems = new Map<string, StoreProblem>();

  constructor(ports: StorePorts) {
    this.#ports = ports;
  }

  problems(): StoreProblem[] {
    return [...this.#problems.values()];
  }

  async read<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null> {
    const key = keyOf({ kind, id });
    if (this.#values.has(key)) return this.#values.get(key) as DocumentOf<K>;
    // One at a time: of two that find a file damaged, the second could no longer set it aside.
    const underway = this.#reading.get(key);
    if (underway) return underway as Promise<DocumentOf<K> | null>;
    const reading = this.#load(kind, id).finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  async write<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void> {
    // Refuses where there is a file that cannot be opened: it is never written over.
    await this.read(kind, id);
    const file = this.#file({ kind, id });
    file.data = seal(kind, data);
    await file.write();
    // The envelope would keep a second reference alive; memory holds the value once.
    file.data = null;
    this.#values.set(keyOf({ kind, id }), data);
  }

  async readAll<K extends DocumentKind>(kind: K): Promise<DocumentOf<K>[]> {
    const ids = await this.#idsOf(kind);
    const found: DocumentOf<K>[] = [];
    for (const id of ids) {
      // oxlint-disable-next-line no-await-in-loop -- thousands of files at once would exhaust handles
      const document = await this.#readUnlessBad(kind, id);
      if (document !== null) found.push(document);
    }
    return found;
  }

  async remove(kind: DocumentKind, id: string): Promise<void> {
    try {
      await this.#move({ kind, id }, REMOVED);
    } catch (error) {
      throw asRefusal(error);
    }
    this.#values.delete(keyOf({ kind, id }));
  }

  async #readUnlessBad<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null> {
    try {
      return await this.read(kind, id);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  async #load<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null> {
    const place = { kind, id };
    const opened = await this.#open(kind, id);
    if (opened === null) {
      await this.#refuseIfMissed(place);
      return null;
    }
    if (opened.state !== 'good') {
      const setAside = opened.state === 'damaged' ? await this.#setAside(place) : null;
      this.#report(place, opened.state, setAside);
      throw refusalFor(place, opened.state);
    }
    this.#problems.delete(keyOf(place));
    this.#values.set(keyOf(place), opened.data);
    return opened.data;
  }

  async #open<K extends DocumentKind>(kind: K, id: string): Promise<Opened<K> | null> {
    const file = this.#file({ kind, id });
    try {
      file.data = null;
      await file.read();
    } catch (error) {
      if (error instanceof NotJson) return { state: 'damaged' };
      this.#report({ kind, id }, 'unreadable', null);
      throw new Refused('store-not-ready', { reason: errorCode(error) });
    }
    const content = file.data;
    file.data = null;
    return content === null ? null : unseal(kind, content);
  }

  #file(place: Place): Low<Envelope | null> {
    const key = keyOf(place);
    const known = this.#files.get(key);
    if (known) return known;
    const adapter = new DurableJsonFile<Envelope | null>(this.#ports.fs, this.#path(place));
    const file = new Low<Envelope | null>(adapter, null);
    this.#files.set(key, file);
    return file;
  }

  #path({ kind, id }: Place): string {
    return join(this.#ports.folder, nameOf({ kind, id }));
  }

  /**
   * A document whose damaged file was set aside, in this run or an earlier one, is missed until a
   * good one is put back: absent data is never taken for a new start. Only settings begin anew.
   */
  async #refuseIfMissed(place: Place): Promise<void> {
    if (place.kind === 'settings') return;
    const names = await this.#namesIn(QUARANTINE);
    const setAside = names.find((name) => name.endsWith(`Z-${place.kind}-${place.id}.json`));
    if (setAside === undefined) return;
    this.#report(place, 'damaged', `${QUARANTINE}/${setAside}`);
    throw refusalFor(place, 'damaged');
  }

  #report(place: Place, kind: StoreProblem['kind'], setAside: string | null): void {
    const known = this.#problems.get(keyOf(place));
    this.#problems.set(keyOf(place), { kind, document: nameOf(place), setAside });
    // Told once: whoever is told reads again, and would be told again.
    if (known?.kind !== kind || known.setAside !== setAside) this.#ports.reported?.();
  }

  /** Moves a damaged file to the quarantine; null where the disk does not let us and it stays. */
  async #setAside(place: Place): Promise<string | null> {
    try {
      return await this.#move(place, QUARANTINE);
    } catch {
      return null;
    }
  }

  async #move(place: Place, to: string): Promise<string> {
    const { fs, folder, clock } = this.#ports;
    const stamp = clock.instant().replace(/[:.]/g, '-');
    const name = `${to}/${stamp}-${place.kind}-${place.id}.json`;
    await fs.mkdir(join(folder, to), { recursive: true });
    await fs.rename(this.#path(place), join(folder, name));
    return name;
  }

  async #idsOf(kind: DocumentKind): Promise<string[]> {
    const names = await this.#namesIn(documentKinds[kind].folder);
    return names.flatMap((name) => /^([a-z0-9][a-z0-9-]{0,63})\.json$/.exec(name)?.[1] ?? []);
  }

  async #namesIn(folder: string): Promise<string[]> {
    try {
      return await this.#ports.fs.readdir(join(this.#ports.folder, folder));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw new Refused('store-not-ready', { reason: errorCode(error) });
    }
  }
}

function refusalFor(place: Place, state: 'damaged' | 'newer-version'): Refused {
  const code = state === 'damaged' ? 'document-damaged' : 'document-from-newer-version';
  return new Refused(code, { document: nameOf(place) });
}
