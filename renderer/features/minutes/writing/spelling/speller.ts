import nspell from 'nspell';

/** A dictionary as it is published: its rules and its words. */
export type Dictionary = { aff: string; dic: string };

/** Judges words by several dictionaries: right is what any of them knows. */
export type Speller = {
  wrongOf(words: readonly string[]): string[];
  suggest(word: string): string[];
};

const MOST_SUGGESTIONS = 5;

/** Not every dictionary knows the apostrophe that Word and telephones write: "i’r" is "i'r" in Welsh. */
const asInDictionaries = (word: string): string => word.replaceAll('’', "'");

export function createSpeller(dictionaries: readonly Dictionary[]): Speller {
  const spellers = dictionaries.map(({ aff, dic }) => nspell(aff, dic));
  return {
    wrongOf: (words) =>
      words.filter((word) => !spellers.some((one) => one.correct(asInDictionaries(word)))),
    suggest: (word) => {
      const suggestions = spellers.flatMap((one) => one.suggest(asInDictionaries(word)));
      return [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS);
    },
  };
}
