/** A word of a text as it is compared, and where it stands there: from the first UTF-16 unit until before the last. */
export type FoundWord = { word: string; from: number; until: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** In every other sentence, so that they tell nothing apart. */
const COMMON = new Set(
  `an and are as at be been but by for from had has have he her his if in is it its not of on or our
  she so that the their them then there these they this to was we were which who with would`.split(
    /\s+/,
  ),
);

// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const BEYOND_ASCII = /[^\u0000-\u007F]+/g;

/** A text as it is compared: without accents and case, so that "Sian" finds "Siân" and "Tŷ" is "ty". */
export function folded(text: string): string {
  // Most letters have nothing to take off, and there are millions of them.
  return text
    .toLowerCase()
    .replace(BEYOND_ASCII, (letters) => letters.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Whether a word stands in a text, both folded: as a whole word, and not as a part of one. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !isOfWord(text[at - 1]) && !isOfWord(text[at + word.length]);
    if (isWhole) return true;
  }
  return false;
}

const isOfWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** The words of a text, in order. A reference as "A-2026-031" is three of them. */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: folded(word),
    from: index,
    until: index + word.length,
  }));
}

/** Whether a word, folded, is looked for at all: single letters and the words of every sentence are not. */
export function isSearched(word: string): boolean {
  return (word.length > 1 || /\d/.test(word)) && !COMMON.has(word);
}

/** What is looked for when somebody types this: each word once, in order, without the common ones. */
export function searchedWords(typed: string): string[] {
  const words = wordsIn(typed).map(({ word }) => word);
  return [...new Set(words.filter(isSearched))];
}
