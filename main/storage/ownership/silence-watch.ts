import type { SeenLock } from './lock-file';

/** A longer pause between two looks was our own sleep, of which nothing is known. */
const LONGEST_PAUSE_MS = 30_000;

/** For how long a LOCK was seen to stay the same, looking all the time. No clock is asked but our own. */
export class SilenceWatch {
  readonly #monotonic: () => number;
  #signs = '';
  #changedAt = 0;
  #lookedAt = -Infinity;

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  /** Notes what is to be seen now. */
  note(seen: SeenLock): void {
    const signs = seen.is === 'there' ? JSON.stringify([seen.trace, seen.taking]) : '';
    const now = this.#monotonic();
    const isWatched = signs === this.#signs && now - this.#lookedAt <= LONGEST_PAUSE_MS;
    if (!isWatched) this.#changedAt = now;
    this.#signs = signs;
    this.#lookedAt = now;
  }

  /** Milliseconds between the first and the last look at what was noted last. */
  get silence(): number {
    return this.#lookedAt - this.#changedAt;
  }
}
