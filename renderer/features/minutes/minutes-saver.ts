import type { AgendaItemId } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import type { Origin } from '#shared/model/origin';
import { createAutosave, type SaveProgress } from '../../data/autosave';

/**
 * How long typing may pause before it is sent: the letter is on the screen by then. And how long at most it waits
 * while it goes on, as while a key is held down.
 */
const PAUSE_MS = 10;
const LONGEST_WAIT_MS = 150;
/** How soon what could not be saved is sent again. */
const RETRY_MS = 2000;

/** What is true of the text on screen: all of it is on disk, or some is on its way, or stuck. */
export type SavingState =
  { state: 'saved'; at: string } | { state: 'saving' } | { state: 'failed'; error: unknown };

type Message = {
  itemId: AgendaItemId;
  blocks: MinuteBlock[];
  /** What stood there as far as is known here: anything else is somebody else's. */
  seen: MinuteBlock[];
  by: Origin;
};
type Save = (message: Message) => Promise<{ savedAt: string; kept: number }>;

/**
 * Takes every change of a minute to the main process: the newest text of each item, one message at
 * a time, until it is answered for. What is not answered for is sent again under the same number,
 * so that it is taken once; "saved" is said only when nothing is left.
 */
export class MinutesSaver {
  readonly #save: Save;
  readonly #client: string;
  readonly #onOthers: () => void;
  /** What was on screen or sent of each item since it was last answered for. */
  readonly #seen = new Map<AgendaItemId, MinuteBlock[]>();
  /** Items under which somebody else wrote what this window does not show. */
  readonly #withOthers = new Set<AgendaItemId>();
  readonly #listeners = new Set<() => void>();
  readonly #latest = new Map<AgendaItemId, MinuteBlock[]>();
  readonly #unsaved = new Map<AgendaItemId, MinuteBlock[]>();
  readonly #autosave = createAutosave({
    save: () => this.#sendAll(),
    onProgress: (progress) => this.#show(progress),
    retryAfter: RETRY_MS,
  });
  #state: SavingState | null = null;
  /** What was sent last, and is not answered for. */
  #underway: Message | null = null;
  #number = 0;
  #savedAt = '';

  /** `client` is a name of this window's own that no other has ever had. */
  constructor(client: string, save: Save, onOthers: () => void = () => {}) {
    this.#client = client;
    this.#save = save;
    this.#onOthers = onOthers;
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

  /** The text of an item as it is shown when somebody comes to it. */
  readonly opened = (itemId: AgendaItemId, blocks: readonly MinuteBlock[]): void => {
    if (!this.#seen.has(itemId)) this.#seen.set(itemId, [...blocks]);
  };

  /** The screen is left: when somebody comes back, items others wrote under are shown as they stand. */
  readonly left = (): void => {
    for (const itemId of this.#withOthers) {
      if (this.#unsaved.has(itemId)) continue;
      this.#withOthers.delete(itemId);
      this.#latest.delete(itemId);
      this.#seen.delete(itemId);
    }
  };

  /** Somebody else had the minutes meanwhile: what was saved from here is not the newest any more. */
  readonly forgetSaved = (): void => {
    for (const itemId of [...this.#latest.keys(), ...this.#seen.keys()]) {
      if (this.#unsaved.has(itemId)) continue;
      this.#latest.delete(itemId);
      this.#seen.delete(itemId);
      this.#withOthers.delete(itemId);
    }
  };

  /** The text of an item as it now stands. */
  put(itemId: AgendaItemId, blocks: MinuteBlock[]): void {
    this.#latest.set(itemId, blocks);
    this.#unsaved.set(itemId, blocks);
    this.#autosave.changed(PAUSE_MS, LONGEST_WAIT_MS);
  }

  /** Sends what is left at once; settles when it was answered for, one way or the other. */
  readonly flush = (): Promise<void> => this.#autosave.flush();

  #show(progress: SaveProgress): void {
    if (progress.state === 'failed') this.#state = progress;
    else if (progress.state === 'saving') this.#state = { state: 'saving' };
    else this.#state = { state: 'saved', at: this.#savedAt };
    for (const listener of this.#listeners) listener();
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const { itemId, blocks, seen } = next;
      this.#underway = next;
      this.#seen.set(itemId, [...seen, ...blocks]);
      // One message at a time, in order.
      const { savedAt, kept } = await this.#save(next);
      this.#underway = null;
      this.#savedAt = savedAt;
      this.#seen.set(itemId, blocks);
      if (kept > 0) this.#tellOfOthers(itemId);
      // Typed on meanwhile: the newer text is still to be saved.
      if (this.#unsaved.get(itemId) === blocks) this.#unsaved.delete(itemId);
    }
  }

  #tellOfOthers(itemId: AgendaItemId): void {
    if (this.#withOthers.has(itemId)) return;
    this.#withOthers.add(itemId);
    this.#onOthers();
  }

  /** The message that was not answered for, if nothing newer is there to say; otherwise a new one. */
  #next(): Message | null {
    const [first] = this.#unsaved;
    if (!first) return null;
    const [itemId, blocks] = first;
    if (this.#underway?.blocks === blocks) return this.#underway;
    this.#number += 1;
    const seen = this.#seen.get(itemId) ?? [];
    return { itemId, blocks, seen, by: { client: this.#client, number: this.#number } };
  }
}
