import type { Directory } from '../../model/directory';

/** What removing the sample does to the directory. */
export type DirectoryAfter = {
  directory: Directory;
  /** How many people and bodies go. */
  people: number;
  organisations: number;
  /** Those of the sample that stay, because they are named elsewhere too: people first, each in the order entered. */
  staying: string[];
};

/** Every text in a record: ids are told from all others by being what they are. */
export function textsOf(record: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof record === 'string') found.add(record);
  else if (typeof record === 'object' && record !== null) {
    for (const one of Object.values(record)) textsOf(one, found);
  }
  return found;
}

/**
 * The directory without the people and bodies that the sample's records alone name. A body stays too as
 * long as somebody who stays is employed there. Where not all other records could be read, all stay, for
 * any of them may be named there.
 */
export function directoryAfter(
  { people, organisations }: Directory,
  ours: ReadonlySet<string>,
  elsewhere: ReadonlySet<string> | null,
): DirectoryAfter {
  const isOurs = ({ id }: { id: string }): boolean => ours.has(id);
  const goes = (one: { id: string }): boolean =>
    elsewhere !== null && isOurs(one) && !elsewhere.has(one.id);
  const peopleAfter = people.filter((one) => !goes(one));
  const employers = new Set<string | null>(peopleAfter.map(({ organisationId }) => organisationId));
  const bodiesAfter = organisations.filter((one) => !goes(one) || employers.has(one.id));
  return {
    directory: { people: peopleAfter, organisations: bodiesAfter },
    people: people.length - peopleAfter.length,
    organisations: organisations.length - bodiesAfter.length,
    staying: [...peopleAfter, ...bodiesAfter].filter(isOurs).map(({ name }) => name),
  };
}
