import type { Adapter } from 'lowdb';
import type { Origin } from '#shared/model/origin';
import type { FileSystem } from '../disk/file-system';
import { isFull } from '../disk/refusals';
import { applyOperation, differenceBetween, type Operation } from './difference';
import { DocumentFolder } from './document-folder';
import { recordsOf, type DurableState, type Waiting } from './journal-batch';
import { JournalWriter } from './journal-writer';
import { journalName, snapshotName } from './version-files';

/** What the files of one document are called, where they are, and who writes them. */
export type FilePorts = {
  fs: FileSystem;
  /** The document's own folder. */
  folder: string;
  format: string;
  schemaVersion: number;
  id: string;
  /** This run of the app. */
  writer: string;
  instant: () => string;
  /** Throws where nothing may be written now: another writer, another folder than the one opened. */
  mayBegin: () => Promise<void>;
  /** Told of a failure before the second attempt, to give up what can be spared on a full disk. */
  makeRoom: (error: unknown) => Promise<void>;
};

const ANCESTORS = 40;

/**
 * One document on disk as a lowdb adapter. A write goes to a journal as the difference to what was
 * there, several at once where they come fast, and is acknowledged when it is synced and the file
 * has the length it must have. After a failure the file is never trusted again: what is in memory
 * goes to a new one.
 */
export class JournalledFile<T> implements Adapter<T> {
  readonly #ports: FilePorts;
  readonly #folder: DocumentFolder;
  #durable: DurableState<T> | null = null;
  #issued: T | null = null;
  /** The last number of each client that was ever issued here, whether or not it got to the disk. */
  readonly #issuedNumbers = new Map<string, number>();
  #journal: JournalWriter | null = null;
  #waiting: Waiting<T>[] = [];
  #isDraining = false;
  #work: Promise<unknown> = Promise.resolve();

  constructor(ports: FilePorts) {
    this.#ports = ports;
    this.#folder = new DocumentFolder(ports.fs, ports.folder);
  }

  /** Begins from a state found on disk, and the files it was found in. */
  adopt(
    state: DurableState<T>,
    files: readonly string[],
    lengths: ReadonlyMap<string, number> = new Map(),
  ): void {
    const { generation, seq, link, ancestors, clients, at, data } = state;
    this.#durable = { generation, seq, link, ancestors, clients, at, data };
    this.#issued = data;
    this.#folder.adopt(files, lengths);
  }

  /** What is durable now: memory never runs ahead of the disk. */
  read(): Promise<T | null> {
    return Promise.resolve(this.#durable?.data ?? null);
  }

  get state(): DurableState<T> | null {
    return this.#durable;
  }

  /** The value the next write is made on: what was issued last, durable or on its way. */
  get latest(): T | null {
    return this.#issued;
  }

  async write(data: T): Promise<void> {
    await this.put(data);
  }

  /**
   * Makes the value durable; answers how many operations led to it. What came before is not repeated.
   * Throws at once where the value cannot be written.
   */
  put(data: T, by?: Origin): Promise<number> {
    return this.#enqueue({
      data,
      op: differenceBetween(this.#issued, data),
      by,
    });
  }

  /** Makes an operation on the value durable. Throws at once where it does not fit the value. */
  append(op: Operation, by?: Origin): Promise<number> {
    return this.#enqueue({
      data: applyOperation(this.#issued, op) as T,
      op,
      by,
    });
  }

  /** Whether an operation of this origin is on disk already. Waits for one that is on its way. */
  async has({ client, number }: Origin): Promise<boolean> {
    if (number <= (this.#issuedNumbers.get(client) ?? 0)) await this.#inTurn(async () => {});
    return number <= (this.#durable?.clients[client] ?? 0);
  }

  /** Puts the state into a snapshot, so that the next start need not follow a journal, and closes files. */
  readonly settle = async (): Promise<void> => {
    await this.#inTurn(async () => {
      if (this.#journal && !this.#journal.isEmpty) await this.#begin();
      await this.#journal?.close();
    });
  };

  /** Lets go of the files as they are; the next write begins others. */
  async letGo(): Promise<void> {
    await this.#inTurn(() => this.#giveUp());
  }

  /** Puts the state into a snapshot of its own, whatever it was put together from. */
  async secure(): Promise<void> {
    await this.#inTurn(() => this.#begin());
  }

  /** Leaves two generations that both say what the state is now, and of what it was before nothing. */
  async renew(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#begin();
      await this.#begin();
      await this.#journal?.close();
    });
  }

  /** Names states of other writers that a new snapshot contains from now on: the user merged them. */
  async absorb(links: readonly string[]): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#durable) return;
      const ancestors = [...this.#durable.ancestors, ...links];
      this.#durable = { ...this.#durable, ancestors };
      await this.#begin();
    });
  }

  #enqueue(next: Pick<Waiting<T>, 'data' | 'op' | 'by'>): Promise<number> {
    this.#issued = next.data;
    if (next.by) this.#issuedNumbers.set(next.by.client, next.by.number);
    return new Promise((done, failed) => {
      this.#waiting.push({ ...next, done, failed });
      if (this.#isDraining) return;
      this.#isDraining = true;
      void this.#inTurn(() => this.#drain());
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => undefined);
    return result;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        // In the order they came.
        await this.#commit(batch);
      } catch (error) {
        // What came meanwhile was made on a value that is not on disk: it fails with the rest.
        for (const { failed } of [...batch, ...this.#waiting]) failed(error);
        this.#waiting = [];
        this.#issued = this.#durable?.data ?? null;
        break;
      }
      if (this.#journal?.isLong) await this.#begin().catch(() => this.#journal?.goOn());
    }
    // In the same breath as the last look: what comes from now on begins anew.
    this.#isDraining = false;
  }

  async #commit(batch: readonly Waiting<T>[]): Promise<void> {
    let state: DurableState<T>;
    try {
      state = await this.#appended(batch);
    } catch (error) {
      await this.#giveUp();
      await this.#ports.makeRoom(error);
      state = await this.#appended(batch);
    }
    this.#durable = state;
    for (const [place, { done }] of batch.entries()) done(state.seq - batch.length + place + 1);
  }

  /** The state after these operations, once they are on disk. Needs another journal after a failure. */
  async #appended(batch: readonly Waiting<T>[]): Promise<DurableState<T>> {
    const [first] = batch;
    if (!this.#durable && first) return this.#created(first.data, batch);
    if (!this.#journal) await this.#begin();
    if (!this.#journal || !this.#durable) throw new Error('there is no journal');
    const { bytes, state } = recordsOf(this.#durable, batch, this.#ports.instant());
    try {
      await this.#journal.append(bytes, batch.length);
    } catch (error) {
      await this.#giveUp();
      throw error;
    }
    return state;
  }

  /** The first generation of a new document. The second follows at once: there are always two. */
  async #created(data: T, batch: readonly Waiting<T>[]): Promise<DurableState<T>> {
    const { writer, id, instant } = this.#ports;
    await this.#ports.mayBegin();
    const start = { generation: 1, seq: 0, link: `${writer}-${id}`, at: instant() };
    const state = { ...start, ancestors: [], clients: {}, data };
    try {
      await this.#folder.prepare();
      await this.#writeSnapshot(state);
      this.#durable = state;
      // The snapshot holds the first value already.
      return await this.#appended(batch.map((one, n) => (n === 0 ? { ...one, op: [] } : one)));
    } catch (error) {
      this.#durable = null;
      await this.#folder.dropBefore(Infinity);
      throw error;
    }
  }

  /**
   * Begins a generation: an empty journal, then the state as it is on disk. In this order, so that a
   * snapshot without its journal is known to have lost it.
   */
  async #begin(): Promise<void> {
    const { fs, folder, writer } = this.#ports;
    const before = this.#durable;
    if (!before) return;
    await this.#ports.mayBegin();
    const generation = Math.max(before.generation, ...(await this.#folder.prepare())) + 1;
    const ancestors = [...before.ancestors, before.link].slice(-ANCESTORS);
    const state = { ...before, ancestors, generation };
    const name = journalName({ generation, writer });
    const journal = await JournalWriter.begin(fs, folder, name);
    try {
      journal.follows(await this.#writeSnapshot(state));
    } catch (error) {
      // A full disk refuses it before it has a name. After anything else it may be there, and count.
      const isNamed =
        !isFull(error) || (await this.#folder.mayHave(snapshotName({ generation, writer })));
      await (isNamed ? this.#giveUp() : journal.abandon());
      await journal.close().catch(() => undefined);
      throw error;
    }
    await this.#giveUp();
    this.#journal = journal;
    this.#folder.add(name);
    this.#durable = state;
    await this.#folder.dropBefore(before.generation);
  }

  /** Answers the size of the snapshot. */
  #writeSnapshot({ data, ...state }: DurableState<T>): Promise<number> {
    const { writer, format, schemaVersion, id, instant } = this.#ports;
    const header = { format, schemaVersion, id, writer, ...state, at: instant() };
    return this.#folder.writeSnapshot({ header, data });
  }

  async #giveUp(): Promise<void> {
    const journal = this.#journal;
    this.#journal = null;
    await journal?.close().catch(() => undefined);
  }
}
