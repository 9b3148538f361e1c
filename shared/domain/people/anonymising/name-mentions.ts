import { folded, hasWord } from '../../search/words';

const SPACES = /\s+/g;
const flat = (text: string): string => folded(text).replace(SPACES, ' ').trim();

/**
 * In how many texts of a record a whole name stands, whatever its case, accents and spaces. Somebody who is
 * named in another way, as by the surname alone, is not found.
 */
export function mentionsIn(value: unknown, name: string): number {
  const sought = flat(name);
  return sought === '' ? 0 : count(value, sought);
}

function count(value: unknown, sought: string): number {
  if (typeof value === 'string') return hasWord(flat(value), sought) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + count(one, sought), 0);
}
