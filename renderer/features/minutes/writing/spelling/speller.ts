import nspell from 'nspell';

/** A dictionary as it is published: its rules and its words. */
export type Dictionary = { aff: string; dic: string };

/** Judges words by several dictionaries: right is what any of them knows. */
export type Speller = {
  wrongOf(words: readonly string[]): string[];
  suggest(word: string): string[];
};

const MOST_SUGGESTIONS = 5;

export function createSpeller(dictionaries: readonly Dictionary[]): Speller {
  const spellers = dictionaries.map(({ aff, dic }) => nspell(aff, dic));
  return {
    wrongOf: (words) => words.filter((word) => !spellers.some((one) => one.correct(word))),
    suggest: (word) =>
      [...new Set(spellers.flatMap((one) => one.suggest(word)))].slice(0, MOST_SUGGESTIONS),
  };
}
