import type { OrganisationId, PersonId } from '../../model/id';

/** A person as far as they can be found by name; `organisationName` is empty where they have none. */
export type FindablePerson = { id: PersonId; name: string; organisationName: string };

/** An organisation as far as it can be found by name. */
export type FindableOrganisation = { id: OrganisationId; name: string };

/** Somebody, or a body, that was found. */
export type Named = { kind: 'person'; id: PersonId } | { kind: 'organisation'; id: OrganisationId };

/** No more than a list beside the text can show at once. */
const MOST = 8;

const TITLES = new Set(
  'cllr councillor dr prof professor mr mrs ms miss mx sir dame lord lady rev revd'.split(' '),
);
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in']);

/**
 * Who is meant by what was typed of a name, best first and at most 8: by initials ("ps" for Priya
 * Shah), by the first name, by the beginning of any other word of the name, then the people of an
 * organisation so found ("ap" for those of Anyshire Police). Accents, case and titles (Cllr, Dr)
 * do not count. Among equals people come first, in the order given. Nothing typed finds the first 8.
 * For naming owners while minutes are taken (A1).
 */
export function findNamed(
  query: string,
  people: readonly FindablePerson[],
  organisations: readonly FindableOrganisation[],
): Named[] {
  const typed = wordsOf(query).join(' ');
  const ranked = [
    ...people.map((person) => ({
      found: { kind: 'person', id: person.id } as const,
      rank: personRank(typed, person),
    })),
    ...organisations.map((body) => ({
      found: { kind: 'organisation', id: body.id } as const,
      rank: rankOf(typed, wordsOf(body.name)),
    })),
  ];
  return ranked
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ found }) => found);
}

const NOT_FOUND = 4;

function personRank(typed: string, { name, organisationName }: FindablePerson): number {
  const words = wordsOf(name);
  const untitled = words.filter((word) => !TITLES.has(word));
  const own = rankOf(typed, untitled.length === 0 ? words : untitled);
  if (own < NOT_FOUND) return own;
  return rankOf(typed, wordsOf(organisationName)) < NOT_FOUND ? 3 : NOT_FOUND;
}

/** 0 by initials, 1 by the first word, 2 by another. */
function rankOf(typed: string, words: readonly string[]): number {
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  const hasInitials = typed.length > 1 && (typed === initials(words) || typed === initials(large));
  if (hasInitials) return 0;
  const place = ` ${words.join(' ')}`.indexOf(` ${typed}`);
  if (place === -1) return NOT_FOUND;
  return place === 0 ? 1 : 2;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** The words of a name without accents, capitals, apostrophes and stops; hyphens part words. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
