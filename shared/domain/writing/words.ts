import type { Abbreviation } from '../../model/writing';

/** A word of a text and where it stands in it, in UTF-16 units. */
export type Word = { text: string; from: number; to: number };

/** What a partnership writes that no dictionary knows: its people and bodies, short forms, own words. */
export type KnownLists = {
  names: readonly string[];
  abbreviations: readonly Abbreviation[];
  dictionary: readonly string[];
};

/** What stands between spaces; a node that is no text is one U+FFFC. */
const TOKEN = /[^\s\uFFFC]+/gu;
/** Addresses, references as A-2026-031, and whatever else has a digit in it. */
const NOT_PROSE = /@|:\/\/|^www\.|\p{L}\.\p{L}{2,}|\p{N}/iu;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s$/iu;
/** A short form in capitals, as CSP or CSPs. */
const CAPITALS = /^\p{Lu}{2,6}s?$/u;
/** What stands before a hyphen without being a word by itself. */
const PREFIXES = new Set(['intra', 'mis', 'neuro', 'pre', 'psycho', 'socio']);

/**
 * The words of a text whose spelling can be judged, without a possessive "'s". Left out is what is no
 * prose: e-mail and web addresses, references, words with digits, single letters, capitals up to six.
 */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(TOKEN)]
    .filter(([token]) => !NOT_PROSE.test(token))
    .flatMap(({ 0: token, index }) => wordsOf(token, index))
    .filter((word) => isJudged(word, text));
}

function wordsOf(token: string, start: number): Word[] {
  return [...token.matchAll(WORD)].map(({ 0: word, index }) => {
    const bare = word.replace(POSSESSIVE, '');
    const from = start + index;
    return { text: bare, from, to: from + bare.length };
  });
}

function isJudged({ text: word, to }: Word, text: string): boolean {
  if (word.length === 1 || CAPITALS.test(word)) return false;
  return text[to] !== '-' || !PREFIXES.has(word.toLowerCase());
}

/** The words that are right because the partnership uses them, in small letters, each by itself. */
export function knownWords({ names, abbreviations, dictionary }: KnownLists): Set<string> {
  const texts = [
    ...names,
    ...abbreviations.flatMap(({ short, long }) => [short, long]),
    ...dictionary,
  ];
  const words = texts.flatMap((text) => [...text.matchAll(WORD)].map(([word]) => word));
  return new Set(words.map((word) => word.replace(POSSESSIVE, '').toLowerCase()));
}
