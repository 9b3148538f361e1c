/** How long a file that was dropped waits to be asked for: the question follows at once, or never. */
const PATIENCE_MS = 10_000;

/** Files that were dropped on a window: the next question for a file there is answered with it. */
export class DroppedFiles {
  readonly #now: () => number;
  readonly #waiting = new Map<number, { path: string; at: number }>();

  /** `now` is a clock in milliseconds that only goes on. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Keeps the file for a window, in place of one before. */
  drop(window: number, path: string): void {
    this.#waiting.set(window, { path, at: this.#now() });
  }

  /** The file that was dropped there a moment ago, once; null where none was. */
  take(window: number): string | null {
    const dropped = this.#waiting.get(window);
    this.#waiting.delete(window);
    if (!dropped || this.#now() - dropped.at > PATIENCE_MS) return null;
    return dropped.path;
  }
}
