import { folded } from '../../search/words';

const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * The words of a dictionary that are part of a name, whatever their case and accents: a name that nobody
 * keeps any longer need not be known to the spelling either (R28). "O'Neil" is one word, and so is "Lloyd-Jones",
 * whose halves are looked for as well.
 */
export function wordsOfName(dictionary: readonly string[], name: string): string[] {
  const words = new Set(
    (name.match(WORDS) ?? []).flatMap((word) => [word, ...word.split('-')]).map(folded),
  );
  return dictionary.filter((word) => words.has(folded(word.replace(/['’]s$/u, ''))));
}
