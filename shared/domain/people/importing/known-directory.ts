import type { KnownPerson } from './known-person';

/** The people of a directory, to be found by what a row may know of them. */
export type KnownDirectory = {
  byAll: ReadonlyMap<string, KnownPerson>;
  byNameAndEmail: ReadonlyMap<string, KnownPerson[]>;
  byNameAndOrganisation: ReadonlyMap<string, KnownPerson[]>;
  byName: ReadonlyMap<string, KnownPerson[]>;
  byEmail: ReadonlyMap<string, KnownPerson[]>;
  /** By first letter and surname, for those who may be the same. */
  byShortName: ReadonlyMap<string, KnownPerson[]>;
};

/** Two parts of a key. */
export function pairKey(first: string, second: string): string {
  return `${first}\n${second}`;
}

const withEmail = (people: readonly KnownPerson[]): KnownPerson[] =>
  people.filter(({ keys }) => keys.email !== '');

/**
 * The people of a directory, to be found by what a row may know of them (P18): one way after the other, so that
 * others have their turn between two of them where there are many people.
 */
export const knownDirectoryParts: {
  [K in keyof KnownDirectory]: (people: readonly KnownPerson[]) => KnownDirectory[K];
} = {
  byAll: (people) => new Map(people.map((one) => [one.keys.all, one])),
  byNameAndEmail: (people) =>
    grouped(withEmail(people), ({ keys }) => pairKey(keys.name, keys.email)),
  byNameAndOrganisation: (people) =>
    grouped(people, ({ keys }) => pairKey(keys.name, keys.organisation)),
  byName: (people) => grouped(people, ({ keys }) => keys.name),
  byEmail: (people) => grouped(withEmail(people), ({ keys }) => keys.email),
  byShortName: (people) => grouped(people, ({ likeness }) => likeness.short),
};

function grouped(
  people: readonly KnownPerson[],
  keyOf: (one: KnownPerson) => string,
): Map<string, KnownPerson[]> {
  const groups = new Map<string, KnownPerson[]>();
  for (const one of people) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
