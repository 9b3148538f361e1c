import { searchedText, type SearchEntry } from './search-entry';
import { folded, wordsIn } from './words';

/** So many places in one meeting are shown for the same words. */
const EACH = 3;

/** An entry in which words were found, and whether all of them were. */
export type FoundEntry = { entry: SearchEntry; isWhole: boolean };

/**
 * Which entries of a unit its words stand in: those that have all of them, at most three; where they
 * are spread over several, the one that has most. `words` are what was looked for, as folded, and
 * `matched` the words of the text that count as such: the same, longer, or like them.
 */
export function foundEntries(
  entries: readonly SearchEntry[],
  words: readonly string[],
  matched: ReadonlySet<string>,
): FoundEntry[] {
  const counted = entries.map((entry) => ({
    entry,
    count: countOf(wordsHere(searchedText(entry), matched), words),
  }));
  const whole = counted.filter(({ count }) => count >= words.length);
  if (whole.length > 0) {
    return whole.slice(0, EACH).map(({ entry }) => ({ entry, isWhole: true }));
  }
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const best = counted.find(({ count }) => count > 0 && count === most);
  return best ? [{ entry: best.entry, isWhole: false }] : [];
}

/** Which of the matched words stand in a text. Most texts have none, which is told without looking at each word. */
function wordsHere(text: string, matched: ReadonlySet<string>): Set<string> {
  const plain = folded(text);
  const perhaps = new Set([...matched].filter((word) => plain.includes(word)));
  if (perhaps.size === 0) return perhaps;
  return new Set(wordsIn(text).flatMap(({ word }) => (perhaps.has(word) ? [word] : [])));
}

/** How many of the words looked for are there. A word that is only like one counts for any of the others. */
function countOf(here: ReadonlySet<string>, words: readonly string[]): number {
  const isBegun = (one: string): boolean => words.some((word) => one.startsWith(word));
  const exact = words.filter((word) => [...here].some((one) => one.startsWith(word))).length;
  const alike = [...here].filter((one) => !isBegun(one)).length;
  return Math.min(words.length, exact + alike);
}
