import type { Person } from '../../../model/directory';
import type { PersonId } from '../../../model/id';
import { wordsIn, type FoundWord } from '../../search/words';
import { isHonorific, nameForms, type NameForms } from './name-forms';
import { hasRowAt } from './name-passages';

/** Tells whether a text names anybody but one person. */
export type NamesOthers = (text: string) => boolean;

/** Names by the word they begin with. */
type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexOf(people: readonly Person[], own: NameForms): Index {
  const known = new Set(own.rows.map((row) => row.join(' ')));
  const index = new Map<string, (readonly string[])[]>();
  for (const person of people) {
    for (const row of nameForms(person).rows) {
      const [first] = row;
      if (first === undefined || row.length < 2 || known.has(row.join(' '))) continue;
      const rows = index.get(first);
      if (rows) rows.push(row);
      else index.set(first, [row]);
    }
  }
  return index;
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
 * Whether a text names other people than the person it is read for (X6): somebody of the directory, or
 * anybody with a form of address before the name. What it finds must be read before it is released;
 * that it finds nobody is no proof.
 */
export function namesOthers(people: readonly Person[], personId: PersonId): NamesOthers {
  const person = people.find(({ id }) => id === personId);
  const own = nameForms({ name: person?.name ?? '', email: '' });
  const index = indexOf(
    people.filter(({ id }) => id !== personId),
    own,
  );
  return (text) => {
    const words = wordsIn(text);
    return words.some(({ word }, at) => {
      const rows = index.get(word) ?? [];
      return (
        rows.some((row) => hasRowAt(words, at, row)) ||
        (isHonorific(word) && isAnother(words, at + 1, text, own))
      );
    });
  };
}
