import { searchedText, type SearchEntry } from './search-entry';
import { folded, hasWord } from './words';

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
  const wanted = words.map((word) => [...matched].filter((one) => one.startsWith(word)));
  const isBegun = (one: string): boolean => words.some((word) => one.startsWith(word));
  const alike = [...matched].filter((one) => !isBegun(one));
  const whole: FoundEntry[] = [];
  let best: { entry: SearchEntry; count: number } | null = null;
  for (const entry of entries) {
    const count = Math.min(words.length, countIn(folded(searchedText(entry)), wanted, alike));
    if (count === words.length) whole.push({ entry, isWhole: true });
    if (whole.length === EACH) break;
    if (count > (best?.count ?? 0)) best = { entry, count };
  }
  if (whole.length > 0) return whole;
  return best ? [{ entry: best.entry, isWhole: false }] : [];
}

/** How many of the words looked for are there. A word that is only like one counts for any of the others. */
function countIn(text: string, wanted: readonly string[][], alike: readonly string[]): number {
  const exact = wanted.filter((some) => some.some((word) => hasWord(text, word))).length;
  return exact + alike.filter((word) => hasWord(text, word)).length;
}
