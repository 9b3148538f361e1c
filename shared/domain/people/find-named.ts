import type { OrganisationId, PersonId } from '../../model/id';
import { nameWords } from './name-words';

/** Somebody or a body that can be found by name; of a person also whom they act for, empty for nobody. */
export type Named =
  | { kind: 'person'; id: PersonId; name: string; organisation: string }
  | { kind: 'organisation'; id: OrganisationId; name: string };

const SMALL = ['and', 'of', 'the', 'for', '&'];

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.includes(word))
    .map((word) => word[0])
    .join('');

/** How well a name fits, 0 best; null where it does not. */
function fit(query: string, name: string): number | null {
  const words = nameWords(name);
  if (initialsOf(words) === query) return 0;
  if (words.join(' ').startsWith(query)) return 1;
  return words.some((word) => word.startsWith(query)) ? 2 : null;
}

function rank(query: string, one: Named): number | null {
  const own = fit(query, one.name);
  if (own !== null || one.kind === 'organisation') return own;
  const through = one.organisation === '' ? null : fit(query, one.organisation);
  return through === null ? null : through + 3;
}

/**
 * People and organisations whose name begins with what was typed, or has it as initials, then people
 * by the body they act for: "ps" finds Priya Shah, "ap" Anyshire Police and its people. Accents, capitals
 * and titles make no difference. The best come first, otherwise in the order given (A1, A5).
 */
export function findNamed(typed: string, all: readonly Named[], atMost = 8): Named[] {
  const query = nameWords(typed).join(' ');
  return all
    .flatMap((one) => {
      const found = rank(query, one);
      return found === null ? [] : [{ one, rank: found }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, atMost)
    .map(({ one }) => one);
}
