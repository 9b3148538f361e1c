import { nameWords } from '../name-words';

/** A body's name as it is looked for in a table: capitals, accents, punctuation and "the" make no difference (P18). */
export function bodyKey(name: string): string {
  const words = nameWords(name).filter((word) => word !== 'the');
  return words.length === 0 ? name.trim().toLowerCase() : words.join(' ');
}
