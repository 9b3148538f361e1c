import type { Place } from '../storage/documents/document-kinds';
import type { StoreSession } from '../store-session';
import { removeIndexFile } from './index-file';
import type { Search, SearchAnswer, SearchQuery } from './search';
import { SearchWorker } from './search-worker-port';

/** The screen comes first: so long after a store was opened, its documents are read for the search. */
const BEGIN_MS = 3000;
/** The file is written at most so often, and at most so small a part of the time. */
const SAVE_MS = 30_000;
const SAVE_SHARE = 50;
/** Closing the app waits for a file that is written in a moment, and for no other. */
const QUICK_MS = 1000;
/** Where others write, their changes are looked for at a search, and not more often. */
const LOOK_MS = 10_000;

type Ports = {
  session: Pick<StoreSession, 'fs' | 'dataFolder' | 'unusable' | 'state' | 'onOpened'>;
  workerFile: string;
};

/** Finds what is in the store that is open now; all the work is done in a worker. */
export class StoreSearch implements Search {
  readonly #ports: Ports;
  #worker: SearchWorker | null = null;
  #beginning: NodeJS.Timeout | null = null;
  #saving: NodeJS.Timeout | null = null;
  #lookedAt = 0;
  #savedAt = 0;
  /** How long the last writing of the file took. */
  #cost = 0;
  #isUnsaved = false;

  constructor(ports: Ports) {
    this.#ports = ports;
    ports.session.onOpened(() => {
      void this.#stop();
      this.#beginLater();
    });
    this.#beginLater();
  }

  noteChange(place: Place): void {
    this.#worker?.noteChange(place);
    this.#isUnsaved = true;
  }

  find(query: SearchQuery): Promise<SearchAnswer> {
    const now = performance.now();
    const looksAgain =
      this.#ports.session.state.isReadOnly && now - this.#lookedAt > LOOK_MS && !!this.#worker;
    if (looksAgain) this.#lookedAt = now;
    return this.#running().find(query, looksAgain);
  }

  /** A word that stands nowhere any more may be kept until the file is written anew: so it is made from nothing. */
  async forget(): Promise<void> {
    const { session } = this.#ports;
    await this.#stop();
    await removeIndexFile({ fs: session.fs, folder: session.dataFolder });
    this.#savedAt = 0;
    this.#beginLater();
  }

  /** Ends the worker. What is not in the file then is read again at the next start. */
  async close(): Promise<void> {
    const isQuick = this.#savedAt > 0 && this.#cost < QUICK_MS;
    if (this.#isUnsaved && isQuick) await this.#save();
    await this.#stop();
  }

  #beginLater(): void {
    if (this.#ports.session.unusable) return;
    this.#beginning = setTimeout(() => this.#running(), BEGIN_MS).unref();
  }

  #running(): SearchWorker {
    if (this.#worker && !this.#worker.isGone) return this.#worker;
    clearTimeout(this.#beginning ?? undefined);
    const { workerFile, session } = this.#ports;
    this.#worker = new SearchWorker({
      workerFile,
      folder: session.dataFolder,
      unsaved: () => this.#saveLater(),
    });
    this.#lookedAt = performance.now();
    return this.#worker;
  }

  /** At once the first time, and then seldom: of a county's meetings the file is large. */
  #saveLater(): void {
    this.#isUnsaved = true;
    if (this.#saving) return;
    const since = performance.now() - this.#savedAt;
    const pause = this.#savedAt === 0 ? 0 : Math.max(SAVE_MS, this.#cost * SAVE_SHARE);
    this.#saving = setTimeout(() => void this.#save(), Math.max(0, pause - since)).unref();
  }

  async #save(): Promise<void> {
    clearTimeout(this.#saving ?? undefined);
    this.#saving = null;
    // Who may only read writes no cache either.
    if (!this.#worker || this.#ports.session.state.isReadOnly) return;
    const start = performance.now();
    this.#isUnsaved = false;
    // A cache that cannot be written is made anew at the next start.
    await this.#worker.save().catch(() => undefined);
    this.#savedAt = performance.now();
    this.#cost = this.#savedAt - start;
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#beginning ?? undefined);
    clearTimeout(this.#saving ?? undefined);
    this.#saving = null;
    const worker = this.#worker;
    this.#worker = null;
    await worker?.end();
  }
}
