import type { SearchKind } from '#shared/domain/search/search-target';

/** The best of each kind, and how many there are. The worse ones are never put in order: that takes longest. */
export class BestUnits {
  readonly #most: number;
  /** The scores of the best so far, the least first. */
  readonly #scores = new Map<SearchKind, number[]>();
  readonly #counts = new Map<SearchKind, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one, and answers whether it is among the best so far. */
  isAmong(kind: SearchKind, score: number): boolean {
    this.#counts.set(kind, this.count(kind) + 1);
    const best = this.#scores.get(kind) ?? [];
    this.#scores.set(kind, best);
    if (best.length === this.#most) {
      if (score <= (best[0] ?? 0)) return false;
      best.shift();
    }
    const at = best.findIndex((one) => one > score);
    best.splice(at < 0 ? best.length : at, 0, score);
    return true;
  }

  count(kind: SearchKind): number {
    return this.#counts.get(kind) ?? 0;
  }
}
