import type { AgendaItemId } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';

/** How long typing may pause before it is sent, and how long at most it waits while it goes on. */
const PAUSE_MS = 50;
const LONGEST_WAIT_MS = 150;
/** How soon what could not be saved is sent again. */
const RETRY_MS = 2000;

/** What is true of the text on screen: all of it is on disk, or some is on its way, or stuck. */
export type SavingState =
  { state: 'saved'; at: string } | { state: 'saving' } | { state: 'failed'; error: unknown };

type Save = (itemId: AgendaItemId, blocks: MinuteBlock[]) => Promise<{ savedAt: string }>;

/**
 * Takes every change of a minute to the main process: the newest text of each item, one message
 * at a time, until it is answered for. What fails is kept and sent again; "saved" is said only
 * when nothing is left.
 */
export class MinutesSaver {
  readonly #save: Save;
  readonly #listeners = new Set<() => void>();
  readonly #latest = new Map<AgendaItemId, MinuteBlock[]>();
  readonly #unsaved = new Map<AgendaItemId, MinuteBlock[]>();
  #state: SavingState | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince: number | null = null;
  #running: Promise<void> | null = null;

  constructor(save: Save) {
    this.#save = save;
  }

  /** What is true of the text now; null until something is typed. */
  readonly state = (): SavingState | null => this.#state;

  /** Calls back whenever the state changes; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The newest text of an item typed in this window, saved or not; null where none was. */
  latest(itemId: AgendaItemId): MinuteBlock[] | null {
    return this.#latest.get(itemId) ?? null;
  }

  /** The text of an item as it now stands. */
  put(itemId: AgendaItemId, blocks: MinuteBlock[]): void {
    this.#latest.set(itemId, blocks);
    this.#unsaved.set(itemId, blocks);
    this.#tell({ state: 'saving' });
    const now = performance.now();
    this.#waitingSince ??= now;
    const left = LONGEST_WAIT_MS - (now - this.#waitingSince);
    this.#sendIn(Math.max(0, Math.min(PAUSE_MS, left)));
  }

  /** Sends what is left at once; settles when it was answered for, one way or the other. */
  readonly flush = async (): Promise<void> => {
    this.#stopTimer();
    await this.#running;
    if (this.#unsaved.size > 0) await this.#send();
  };

  #tell(state: SavingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #sendIn(ms: number): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#send();
    }, ms);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #send(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    let at: string | null = null;
    for (let next = this.#next(); next; next = this.#next()) {
      const [itemId, blocks] = next;
      this.#waitingSince = null;
      try {
        // oxlint-disable-next-line no-await-in-loop -- one message at a time, in order
        at = (await this.#save(itemId, blocks)).savedAt;
      } catch (error) {
        this.#tell({ state: 'failed', error });
        this.#sendIn(RETRY_MS);
        return;
      }
      // Typed on meanwhile: the newer text is still to be saved.
      if (this.#unsaved.get(itemId) === blocks) this.#unsaved.delete(itemId);
    }
    if (at !== null) this.#tell({ state: 'saved', at });
  }

  #next(): [AgendaItemId, MinuteBlock[]] | undefined {
    return this.#unsaved.entries().next().value;
  }
}
