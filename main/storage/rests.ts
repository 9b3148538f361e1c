import { keyOf, type Place } from './documents/document-kinds';

/** So many documents may wait for their rest with a file open. */
const RESTLESS = 64;

/** Documents that were written lately: each is put in order when it has not been written for a while. */
export class Rests {
  readonly #wait: number;
  readonly #settle: (place: Place) => Promise<void>;
  /** The one written longest ago first. */
  readonly #waiting = new Map<string, { place: Place; timer: NodeJS.Timeout }>();

  constructor(wait: number, settle: (place: Place) => Promise<void>) {
    this.#wait = wait;
    this.#settle = settle;
  }

  /** The document was written now. Of many, the one written longest ago rests at once. */
  later(place: Place): void {
    this.cancel(place);
    const timer = setTimeout(() => this.#rest(place), this.#wait).unref();
    this.#waiting.set(keyOf(place), { place, timer });
    const [longest] = this.#waiting.values();
    if (longest && this.#waiting.size > RESTLESS) this.#rest(longest.place);
  }

  cancel(place: Place): void {
    const key = keyOf(place);
    clearTimeout(this.#waiting.get(key)?.timer);
    this.#waiting.delete(key);
  }

  #rest(place: Place): void {
    this.cancel(place);
    // What cannot be settled now is settled after the next write, or by the next start.
    void this.#settle(place).catch(() => undefined);
  }
}
