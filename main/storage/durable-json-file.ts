import type { Adapter } from 'lowdb';
import { errorCode, type FileSystem } from './file-system';
import { writeDurably } from './write-durably';

/** The content of a file was not JSON. */
export class NotJson extends Error {}

/**
 * One JSON file as a lowdb adapter. lowdb's own adapter neither syncs to disk nor tells a missing
 * file from one that holds `null`; this one does both: `null` is answered for a missing file only.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #fs: FileSystem;
  readonly #path: string;

  constructor(fs: FileSystem, path: string) {
    this.#fs = fs;
    this.#path = path;
  }

  async read(): Promise<T | null> {
    let bytes: Buffer;
    try {
      bytes = await this.#fs.readFile(this.#path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
    return parse(bytes) as T;
  }

  async write(data: T): Promise<void> {
    await writeDurably(this.#fs, this.#path, JSON.stringify(data));
  }
}

/** Strict about the bytes too: a damaged letter would otherwise be read as U+FFFD and saved so. */
function parse(bytes: Buffer): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new NotJson('the file is not JSON', { cause: error });
  }
  if (value === null || typeof value !== 'object') throw new NotJson('the file holds no object');
  return value;
}
