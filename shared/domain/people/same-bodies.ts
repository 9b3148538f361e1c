import type { Organisation } from '../../model/directory';
import { nameWords } from './name-words';

const SMALL = new Set(['and', 'of', 'the', 'for', '&']);

/** The words of a body's name in no order: "The Police of Anyshire" is "Anyshire Police". */
export function bodyWords(name: string): string {
  return nameWords(name)
    .filter((word) => !SMALL.has(word))
    .toSorted()
    .join(' ');
}

/**
 * Pairs of entries that may be of one body: the same words, apart from capitals, accents, small words and
 * their order (P18). Where three are alike, each is paired with the first.
 */
export function sameBodies<T extends Pick<Organisation, 'name'>>(
  organisations: readonly T[],
): [T, T][] {
  const first = new Map<string, T>();
  return organisations.flatMap((one): [T, T][] => {
    const key = bodyWords(one.name);
    const known = first.get(key);
    if (known) return [[known, one]];
    first.set(key, one);
    return [];
  });
}
