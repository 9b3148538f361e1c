import { join } from 'node:path';
import type { FileSystem, OpenFile } from '../disk/file-system';
import { patiently, syncFolder, writeAll } from '../disk/write-durably';

const FEW_RECORDS = 100;
const SMALL_JOURNAL = 64 * 1024;
/** A journal is not ended before it is this part of its snapshot: long documents are not rewritten often. */
const SHARE_OF_SNAPSHOT = 8;

/** The journal that a run of the app is writing. Once anything went wrong with it, it is to be given up. */
export class JournalWriter {
  readonly #fs: FileSystem;
  readonly #path: string;
  #snapshotSize = 0;
  #file: OpenFile | null;
  #size = 0;
  #records = 0;
  /** A journal shorter than this stays: ending it has failed, and is not tried at every write. */
  #patience = 0;

  private constructor(fs: FileSystem, path: string, file: OpenFile) {
    this.#fs = fs;
    this.#path = path;
    this.#file = file;
  }

  /** A new journal, and its name in the folder, made durable. */
  static async begin(fs: FileSystem, folder: string, name: string): Promise<JournalWriter> {
    const path = join(folder, name);
    const file = await patiently(() => fs.open(path, 'wx', 0o600));
    try {
      await syncFolder(fs, folder);
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
    return new JournalWriter(fs, path, file);
  }

  /** Makes records durable: written, synced, and seen to be in the file of that name. */
  async append(bytes: Uint8Array, records: number): Promise<void> {
    this.#file ??= await patiently(() => this.#fs.open(this.#path, 'a', 0o600));
    await writeAll(this.#file, bytes);
    await this.#file.datasync();
    const { size } = await this.#fs.stat(this.#path);
    if (size !== this.#size + bytes.length) throw new Error('the journal was changed by others');
    this.#size = size;
    this.#records += records;
  }

  /** The snapshot it follows is on disk, and so long. */
  follows(snapshotSize: number): void {
    this.#snapshotSize = snapshotSize;
  }

  get isEmpty(): boolean {
    return this.#records === 0;
  }

  /** Whether it is time for a snapshot. */
  get isLong(): boolean {
    if (this.#size < this.#patience || this.#size * SHARE_OF_SNAPSHOT < this.#snapshotSize) {
      return false;
    }
    return this.#records >= FEW_RECORDS || this.#size >= SMALL_JOURNAL;
  }

  /** It could not be ended: it goes on for a while before that is tried again. */
  goOn(): void {
    this.#patience = this.#size + SMALL_JOURNAL;
  }

  /** Takes it away again: the snapshot it was to follow did not come to be. */
  async abandon(): Promise<void> {
    await this.close().catch(() => undefined);
    await this.#fs.rm(this.#path, { force: true }).catch(() => undefined);
  }

  /** Lets go of the file; the next append opens it again. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }
}
