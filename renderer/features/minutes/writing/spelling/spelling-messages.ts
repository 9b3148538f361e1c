/** The languages with a dictionary. */
export type SpellingLanguage = 'en-GB' | 'cy-GB';

/** What the worker is asked: which of some words are wrong, or what may be meant by one. */
export type SpellingRequest = {
  id: number;
  languages: readonly SpellingLanguage[];
  ask: { kind: 'check'; words: readonly string[] } | { kind: 'suggest'; word: string };
};

/** The words that are wrong, or the suggestions. */
export type SpellingAnswer = { id: number; words: string[] };
