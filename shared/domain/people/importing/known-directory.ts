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

/** The people of a directory, to be found by what a row may know of them (P18). */
export function knownDirectory(people: readonly KnownPerson[]): KnownDirectory {
  const withEmail = people.filter(({ keys }) => keys.email !== '');
  return {
    byAll: new Map(people.map((one) => [one.keys.all, one])),
    byNameAndEmail: grouped(withEmail, ({ keys }) => pairKey(keys.name, keys.email)),
    byNameAndOrganisation: grouped(people, ({ keys }) => pairKey(keys.name, keys.organisation)),
    byName: grouped(people, ({ keys }) => keys.name),
    byEmail: grouped(withEmail, ({ keys }) => keys.email),
    byShortName: grouped(people, ({ likeness }) => likeness.short),
  };
}

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
