import { join } from 'node:path';
import { errorCode, type FileSystem } from '../disk/file-system';
import { makeFolder, writeDurably } from '../disk/write-durably';
import { encodeSnapshot, type Snapshot } from './snapshot';
import { namesIn, parseName, snapshotName } from './version-files';

/** The folder of one document as a run of the app writes in it. */
export class DocumentFolder {
  readonly #fs: FileSystem;
  readonly #path: string;
  /** Files whose content is in the state: a generation before the last may go. */
  readonly #known = new Set<string>();
  /** How long files were when they were read: one that has grown since holds more than the state. */
  #lengths: ReadonlyMap<string, number> = new Map();

  constructor(fs: FileSystem, path: string) {
    this.#fs = fs;
    this.#path = path;
  }

  /** Files that were read, and how long they were then. */
  adopt(files: readonly string[], lengths: ReadonlyMap<string, number>): void {
    for (const name of files) this.#known.add(name);
    this.#lengths = lengths;
  }

  add(name: string): void {
    this.#known.add(name);
  }

  /**
   * Sees to the folder, and to its name being durable. Clears away what a crash left half written;
   * answers the generations of all files there, whoever wrote them.
   */
  async prepare(): Promise<number[]> {
    const names = await namesIn(this.#fs, this.#path);
    if (names.length === 0) {
      await makeFolder(this.#fs, join(this.#path, '..'));
      await makeFolder(this.#fs, this.#path);
    }
    // One that somebody holds open stays until the next time.
    const halves = names.filter((name) => name.endsWith('.tmp'));
    await Promise.all(halves.map((name) => this.#remove(name)));
    return names.map((name) => parseName(name)?.generation ?? 0);
  }

  /** Answers the size of the snapshot. */
  async writeSnapshot(snapshot: Snapshot): Promise<number> {
    const name = snapshotName(snapshot.header);
    const path = join(this.#path, name);
    await writeDurably(this.#fs, path, encodeSnapshot(snapshot));
    this.#known.add(name);
    return (await this.#fs.stat(path)).size;
  }

  /** Whether a file may be there: only where the disk says that it is not, it is not. */
  async mayHave(name: string): Promise<boolean> {
    return (await this.#sizeOf(name)) !== null;
  }

  /** Removes what later generations contain. Only files we have read or written: others may hold more. */
  async dropBefore(generation: number): Promise<void> {
    const grown = await this.#writersOn();
    // The last first: what a crash leaves of them can still be read, or is nothing.
    for (const name of [...this.#known].toReversed()) {
      if ((parseName(name)?.generation ?? 0) >= generation) continue;
      this.#known.delete(name);
      if (!grown.has(parseName(name)?.writer)) await this.#remove(name);
    }
  }

  /** Who has written on since their files were read: those hold more than the state. */
  async #writersOn(): Promise<Set<string | undefined>> {
    const read = [...this.#lengths].filter(([name]) => this.#known.has(name));
    const grown = await Promise.all(
      read.map(async ([name, length]) => {
        const size = await this.#sizeOf(name);
        return size === null || size === length ? [] : [parseName(name)?.writer];
      }),
    );
    return new Set(grown.flat());
  }

  /** Null where there is no such file; not a number where the disk does not say. */
  async #sizeOf(name: string): Promise<number | null> {
    try {
      return (await this.#fs.stat(join(this.#path, name))).size;
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? null : Number.NaN;
    }
  }

  async #remove(name: string): Promise<void> {
    await this.#fs.rm(join(this.#path, name), { force: true }).catch(() => undefined);
  }
}
