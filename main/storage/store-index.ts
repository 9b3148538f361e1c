import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock';
import type { FileSystem } from './disk/file-system';
import { writeDurably } from './disk/write-durably';
import { keyOf, type Place } from './documents/document-kinds';
import { pathsOf } from './documents/document-reading';
import { decodeSnapshot, encodeSnapshot } from './documents/snapshot';
import { namesIn } from './documents/version-files';
import { factsLine } from './disk/folder-facts';

const FILE = 'index.json';
const FORMAT = 'minute-book/index';
const VERSION = 3;

const entrySchema = z.strictObject({ files: z.string(), digest: z.unknown() });
const entriesSchema = z.record(z.string(), entrySchema);

/** What a list shows of a document, and the files it was taken from. */
type Entry = z.infer<typeof entrySchema>;

type Ports = { fs: FileSystem; folder: string; clock: Clock };

/**
 * What lists show of documents, so that they need not be opened for it. Only a cache: each entry
 * counts as long as the document's files are those it was taken from, by name, length and time; a
 * missing or damaged index is made anew from the documents.
 */
export class StoreIndex {
  readonly #ports: Ports;
  #entries: Promise<Map<string, Entry>> | null = null;
  #isChanged = false;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** What the index says of a document, whether or not it is still so. */
  async hint(place: Place): Promise<unknown> {
    return (await this.#all()).get(keyOf(place))?.digest ?? null;
  }

  /** What the index says of a document, if its files are still those it was taken from. */
  async current(place: Place, files: string | Promise<string>): Promise<unknown> {
    const entry = (await this.#all()).get(keyOf(place));
    const isSame = entry && entry.files === (await files);
    return isSame ? entry.digest : null;
  }

  /** Notes what lists are to show of a document that has just been read or written. */
  async note(place: Place, digest: unknown, files?: string): Promise<void> {
    const entries = await this.#all();
    entries.set(keyOf(place), {
      files: files ?? (await this.filesOf(place)),
      digest,
    });
    this.#isChanged = true;
  }

  async drop(place: Place): Promise<void> {
    this.#isChanged = (await this.#all()).delete(keyOf(place)) || this.#isChanged;
  }

  /** Writes the index, where anything in it is new. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    const header = {
      format: FORMAT,
      schemaVersion: VERSION,
      id: 'index',
      generation: 0,
      writer: 'index',
      seq: 0,
      link: '',
      ancestors: [],
      clients: {},
      at: this.#ports.clock.instant(),
    };
    const data = Object.fromEntries(await this.#all());
    const path = join(this.#ports.folder, FILE);
    await writeDurably(this.#ports.fs, path, encodeSnapshot({ header, data }));
  }

  #all(): Promise<Map<string, Entry>> {
    this.#entries ??= this.#load();
    return this.#entries;
  }

  async #load(): Promise<Map<string, Entry>> {
    try {
      const index = decodeSnapshot(await this.#ports.fs.readFile(join(this.#ports.folder, FILE)));
      const isOurs = index?.header.format === FORMAT && index.header.schemaVersion === VERSION;
      const entries = entriesSchema.safeParse(isOurs ? index.data : null);
      return new Map(Object.entries(entries.data ?? {}));
    } catch {
      return new Map();
    }
  }

  /** The files of a document by name, length and time, in one line; `isOneFile` where the file it was before may be there. */
  async filesOf(place: Place, isOneFile = true): Promise<string> {
    const { fs, folder: root } = this.#ports;
    const { folder, format1 } = pathsOf(root, place);
    const names = await namesIn(fs, folder);
    const factsOf = (path: string): Promise<string> =>
      fs.stat(path).then(
        ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
        () => '',
      );
    const paths = names.toSorted().map((name) => join(folder, name));
    const facts = await Promise.all([isOneFile ? factsOf(format1) : '', ...paths.map(factsOf)]);
    return factsLine(names.toSorted(), facts);
  }
}
