import type { Person } from '../../model/directory';
import type { PersonId } from '../../model/id';
import { nameWords } from './name-words';

/** Why two entries may be of one person: their names are alike, or one gives initials only. */
export type DuplicateReason = 'same-name' | 'same-email' | 'initials-same-employer';

/** Two entries that may be of one person, the one listed first as first. */
export type LikelyDuplicate = { first: PersonId; second: PersonId; because: DuplicateReason };

/** What of a person is compared with others. */
export type ComparedPerson = Pick<
  Person,
  'id' | 'name' | 'email' | 'organisationId' | 'anonymisedOn'
>;

/** One person made ready to be compared; null for somebody of whom there is nothing to compare. */
export type NameKeys = {
  id: PersonId;
  /** The whole name: "sian pryce". */
  name: string;
  /** First letter and surname: "s pryce". */
  short: string;
  /** Whether the given names are initials alone. */
  isShort: boolean;
  email: string;
  employer: string;
};

/**
 * A person made ready to be compared (P18). This is the part that takes time, so that a county's directory
 * can be gone through in portions. Somebody whose identity was taken out (X6) is never compared.
 */
export function nameKeys(person: ComparedPerson): NameKeys | null {
  const words = nameWords(person.name);
  const last = words.at(-1);
  if (person.anonymisedOn !== null || last === undefined) return null;
  const given = words.slice(0, -1);
  return {
    id: person.id,
    name: words.join(' '),
    short: `${given[0]?.charAt(0) ?? ''} ${last}`,
    isShort: given.length > 0 && given.every((word) => word.length === 1),
    email: person.email.trim().toLowerCase(),
    employer: person.organisationId ?? '',
  };
}

/**
 * Pairs of entries that may be of one person, in the order of the directory (P18): the same name apart from
 * capitals, accents and titles; initials in place of the given name, or that name in part, where the
 * employer or the e-mail address is the same. Each pair is named once, by the strongest reason.
 */
export function likelyDuplicates(people: readonly NameKeys[]): LikelyDuplicate[] {
  return [...grouped(people, ({ short }) => short).values()].flatMap(pairsIn);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function pairsIn(alike: readonly NameKeys[]): LikelyDuplicate[] {
  return alike.flatMap((first, place) =>
    alike.slice(place + 1).flatMap((second) => {
      const because = duplicateReason(first, second);
      return because === null ? [] : [{ first: first.id, second: second.id, because }];
    }),
  );
}

/** Why two with the same surname and first letter may be one person; null where nothing says so (P18). */
export function duplicateReason(first: NameKeys, second: NameKeys): DuplicateReason | null {
  if (first.name === second.name) return 'same-name';
  if (first.email !== '' && first.email === second.email) return 'same-email';
  const isEmployerSame = first.employer !== '' && first.employer === second.employer;
  return isEmployerSame && (first.isShort || second.isShort) ? 'initials-same-employer' : null;
}
