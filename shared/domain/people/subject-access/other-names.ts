import type { Person } from '../../../model/directory';
import { wordsIn, type FoundWord } from '../../search/words';
import { isHonorific, nameForms, type NameForms } from './name-forms';
import { hasRowAt } from './name-passages';

/** Tells whether a text names anybody but one person. */
export type NamesOthers = (text: string) => boolean;

/** The names of a directory by the word they begin with. */
export type NameIndex = Map<string, (readonly string[])[]>;

/** Adds the names of some people to an index; names of one word are too often something else. */
export function addNames(index: NameIndex, people: readonly Person[]): void {
  for (const row of people.flatMap((person) => nameForms(person).rows)) {
    const [first = '', ...others] = row;
    if (others.length === 0) continue;
    const rows = index.get(first);
    if (rows) rows.push(row);
    else index.set(first, [row]);
  }
}

/** Whether the word after a form of address begins with a capital and is not the person's own name. */
function isAnother(words: readonly FoundWord[], at: number, text: string, own: NameForms): boolean {
  const named = words[at];
  if (named === undefined || isHonorific(named.word)) return false;
  const isOwn = own.surname.length > 0 && hasRowAt(words, at, own.surname);
  if (isOwn || own.rows.some((row) => hasRowAt(words, at, row))) return false;
  return /^\p{Lu}/u.test(text.slice(named.from, named.until));
}

/**
 * Whether a text names other people than the one with these names (X6): somebody of the index, or anybody
 * with a form of address before the name. What it finds must be read before it is released; that it finds
 * nobody is no proof.
 */
export function namesOthers(index: NameIndex, own: NameForms): NamesOthers {
  const known = new Set(own.rows.map((row) => row.join(' ')));
  return (text) => {
    const words = wordsIn(text);
    return words.some(({ word }, at) => {
      const rows = index.get(word) ?? [];
      const isListed = rows.some((row) => hasRowAt(words, at, row) && !known.has(row.join(' ')));
      return isListed || (isHonorific(word) && isAnother(words, at + 1, text, own));
    });
  };
}
