/** A word and in how many units it stands, or stood once. */
type Counted = { word: string; units: number };

/** Where new words are few, they are looked through one by one rather than put in order. */
const FEW = 2000;

/**
 * All the words there are, and how often: which of them begin with what was typed. An index that looks
 * for the beginning of a word itself goes through all units of all of them, however many there are.
 */
export class Vocabulary {
  readonly #units = new Map<string, number>();
  #sorted: string[] = [];
  #added: string[] = [];

  add(word: string, units = 1): void {
    const known = this.#units.get(word);
    if (known === undefined) this.#added.push(word);
    this.#units.set(word, (known ?? 0) + units);
  }

  /** Whether any word begins so. */
  hasBeginning(start: string): boolean {
    return (
      this.#units.has(start) ||
      (this.#sorted[this.#placeOf(start)]?.startsWith(start) ?? false) ||
      this.#added.some((word) => word.startsWith(start))
    );
  }

  /**
   * The words that begin with this, itself first and then the shortest, as long as they stand in no more
   * than so many units together.
   */
  beginningWith(start: string, limit: { units: number; words: number }): string[] {
    const all: Counted[] = this.#startingWith(start)
      .map((word) => ({ word, units: this.#units.get(word) ?? 0 }))
      .toSorted((a, b) => a.word.length - b.word.length || b.units - a.units);
    const chosen: string[] = [];
    let units = 0;
    for (const one of all) {
      if (chosen.length > 0 && units + one.units > limit.units) continue;
      if (chosen.length === limit.words) break;
      units += one.units;
      chosen.push(one.word);
    }
    return chosen;
  }

  #startingWith(start: string): string[] {
    if (this.#added.length > FEW) {
      this.#sorted = [...this.#sorted, ...this.#added].toSorted();
      this.#added = [];
    }
    const found = this.#added.filter((word) => word.startsWith(start));
    for (let at = this.#placeOf(start); at < this.#sorted.length; at += 1) {
      const word = this.#sorted[at] ?? '';
      if (!word.startsWith(start)) break;
      found.push(word);
    }
    return found;
  }

  /** The place of the first word that does not come before this. */
  #placeOf(start: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
