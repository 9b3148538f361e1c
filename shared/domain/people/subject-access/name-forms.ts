import type { Person } from '../../../model/directory';
import { folded, wordsIn } from '../../search/words';
import { isTitle } from '../name-words';

/** Ranks and posts by which minutes call people together with the surname. */
const RANKS = new Set(
  `supt superintendent insp inspector sgt sergeant pc dc ds di dci constable chief cc acc dcc captain
  commander commissioner judge lord lady`.split(/\s+/),
);

/** The ways in which a text may call somebody, each as words that follow one another, folded. */
export type NameForms = {
  /** Rows of words that are the name: all of it, first and last, an initial and the last, turned round. */
  rows: string[][];
  /** The words of the surname; empty for a name of one word. */
  surname: string[];
  /** In small letters; empty for none. */
  email: string;
};

/** Whether a word, folded, stands before a surname: a form of address, or a rank. */
export function isHonorific(word: string): boolean {
  return isTitle(word) || RANKS.has(word);
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map(({ word }) => word);
}

/** What of a name is the name itself, word by word as it is written: "O'Neill" is one. */
function ownParts(name: string): string[][] {
  return name
    .split(/[\s,]+/)
    .map(foldedWords)
    .filter((words) => words.length > 0 && !words.every(isHonorific));
}

/**
 * How a text may name a person (X6): "Grace Mary Bell" also as "Grace Bell", "G. Bell", "Bell, Grace"
 * and, by the surname with a form of address or a rank before it, "Supt Bell". The surname alone and
 * initials are no forms: they are too often somebody else.
 */
export function nameForms({ name, email }: Pick<Person, 'name' | 'email'>): NameForms {
  const parts = ownParts(name);
  const [first = [], ...others] = parts;
  const last = others.at(-1) ?? [];
  const address = folded(email.trim());
  if (last.length === 0) {
    return { rows: first.length === 0 ? [] : [first], surname: [], email: address };
  }
  const initial = first.join('').slice(0, 1);
  const rows = [parts.flat(), [...first, ...last], [initial, ...last], [...last, ...first]];
  const known = new Map(rows.map((row) => [row.join(' '), row]));
  return { rows: [...known.values()], surname: last, email: address };
}
