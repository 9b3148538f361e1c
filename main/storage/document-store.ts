import { join } from 'node:path';
import { Low } from 'lowdb';
import type { StoreProblem } from '#shared/ipc/views';
import type { Clock } from '../clock';
import { Refused } from '../refused';
import { documentKinds, type DocumentKind, type DocumentOf } from './document-kinds';
import { seal, unseal, type Envelope, type Opened } from './document-envelope';
import { DurableJsonFile, NotJson } from './durable-json-file';
import { errorCode, type FileSystem } from './file-system';

/** Documents on disk, one file each, with those read so far kept in memory. */
export type DocumentStore = {
  /** The document, or null where there is none. Refuses one that is damaged or too new. */
  read<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null>;
  /** Makes the document durable, then answers. Memory never runs ahead of the disk. */
  write<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void>;
  /** Every document of a kind that can be opened; the others are in `problems`. */
  readAll<K extends DocumentKind>(kind: K): Promise<DocumentOf<K>[]>;
  /** Takes the document away, into the quarantine folder rather than out of the world. */
  remove(kind: DocumentKind, id: string): Promise<void>;
  problems(): StoreProblem[];
};

type Place = { kind: DocumentKind; id: string };

type StorePorts = { fs: FileSystem; folder: string; clock: Clock };

/** Opens the documents of a data folder; nothing is read until it is asked for. */
export function createDocumentStore(ports: StorePorts): DocumentStore {
  return new FolderStore(ports);
}

class FolderStore implements DocumentStore {
  readonly #ports: StorePorts;
  readonly #files = new Map<string, Low<Envelope | null>>();
  readonly #values = new Map<string, unknown>();
  readonly #problems = new Map<string, StoreProblem>();

  constructor(ports: StorePorts) {
    this.#ports = ports;
  }

  problems(): StoreProblem[] {
    return [...this.#problems.values()];
  }

  async read<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null> {
    const key = `${kind}/${id}`;
    if (this.#values.has(key)) return this.#values.get(key) as DocumentOf<K>;
    this.#refuseIfLeftAlone(key);
    const opened = await this.#open(kind, id);
    if (opened === null) return null;
    if (opened.state !== 'good') {
      await this.#report({ kind, id }, opened.state);
      throw new Refused(
        opened.state === 'damaged' ? 'document-damaged' : 'document-from-newer-version',
      );
    }
    this.#values.set(key, opened.data);
    return opened.data;
  }

  async write<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void> {
    const key = `${kind}/${id}`;
    this.#refuseIfLeftAlone(key);
    const file = this.#file({ kind, id });
    file.data = seal(kind, data);
    await file.write();
    // The envelope would keep a second reference alive; memory holds the value once.
    file.data = null;
    this.#values.set(key, data);
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
    await this.#setAside({ kind, id });
    this.#values.delete(`${kind}/${id}`);
  }

  async #readUnlessBad<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null> {
    try {
      return await this.read(kind, id);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  async #open<K extends DocumentKind>(kind: K, id: string): Promise<Opened<K> | null> {
    const file = this.#file({ kind, id });
    try {
      file.data = null;
      await file.read();
    } catch (error) {
      if (error instanceof NotJson) return { state: 'damaged' };
      await this.#report({ kind, id }, 'unreadable');
      throw new Refused('store-not-ready', { reason: errorCode(error) });
    }
    const content = file.data;
    file.data = null;
    return content === null ? null : unseal(kind, content);
  }

  #file(place: Place): Low<Envelope | null> {
    const key = `${place.kind}/${place.id}`;
    const known = this.#files.get(key);
    if (known) return known;
    const adapter = new DurableJsonFile<Envelope | null>(this.#ports.fs, this.#path(place));
    const file = new Low<Envelope | null>(adapter, null);
    this.#files.set(key, file);
    return file;
  }

  #path({ kind, id }: Place): string {
    return join(this.#ports.folder, documentKinds[kind].folder, `${id}.json`);
  }

  /** A file that another version wrote, or that could not be read, is never written over. */
  #refuseIfLeftAlone(key: string): void {
    const problem = this.#problems.get(key);
    if (problem?.kind === 'newer-version') throw new Refused('document-from-newer-version');
  }

  async #report(place: Place, kind: StoreProblem['kind']): Promise<void> {
    const setAside = kind === 'damaged' ? await this.#setAside(place) : null;
    const document = `${documentKinds[place.kind].folder}/${place.id}.json`;
    this.#problems.set(`${place.kind}/${place.id}`, { kind, document, setAside });
  }

  async #setAside(place: Place): Promise<string> {
    const { fs, folder, clock } = this.#ports;
    const stamp = clock.instant().replace(/[:.]/g, '-');
    const name = `${stamp}-${place.kind}-${place.id}.json`;
    await fs.mkdir(join(folder, 'quarantine'), { recursive: true });
    await fs.rename(this.#path(place), join(folder, 'quarantine', name));
    return `quarantine/${name}`;
  }

  async #idsOf(kind: DocumentKind): Promise<string[]> {
    try {
      const names = await this.#ports.fs.readdir(
        join(this.#ports.folder, documentKinds[kind].folder),
      );
      return names.flatMap((name) => /^([a-z0-9][a-z0-9-]{0,63})\.json$/.exec(name)?.[1] ?? []);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw new Refused('store-not-ready', { reason: errorCode(error) });
    }
  }
}
