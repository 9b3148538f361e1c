import { factsOf } from '#shared/domain/people/importing/known-person';
import { matching, personWords } from '#shared/domain/people/matching';
import type { DirectoryScope } from '#shared/ipc/areas/directory-export';
import type { Directory, Person } from '#shared/model/directory';
import type { PersonFacts } from '#shared/model/directory-import';
import type { Dependencies } from '../../dependencies';
import { entryOf } from '../../entries';
import { inPortions } from '../../in-portions';
import { readDirectory, readPartnership } from '../../records';
import { holdersIn } from '../holders-in';
import { organisationNames } from '../person-holdings';

/** Somebody whose details leave the app. */
export type ExportedPerson = PersonFacts & { id: string };

/** Who leaves the app, by name, and how many do not, as their details were taken out (X6). */
export type PeopleToExport = {
  people: ExportedPerson[];
  organisations: { name: string; people: number }[];
  leftOut: number;
};

const { compare } = new Intl.Collator('en-GB');
/** One collator for all: asking for one at each comparison would take ten times as long. */
const byName = (a: { name: string }, b: { name: string }): number => compare(a.name, b.name);

/** So many are gone through in a few milliseconds. */
const PORTION = 1000;

/** The people that are wanted, and their organisations; of all people, all organisations. */
export async function peopleToExport(
  deps: Dependencies,
  scope: DirectoryScope,
): Promise<PeopleToExport> {
  const directory = await readDirectory(deps);
  const wanted = await wantedPeople(deps, directory, scope);
  const there = wanted.filter(({ anonymisedOn }) => anonymisedOn === null);
  const nameOf = organisationNames(directory);
  const people = there
    .map((one) => ({ id: one.id, ...factsOf(one, nameOf(one.organisationId)) }))
    .toSorted(byName);
  return {
    people,
    organisations: organisationsOf(people, scope.of === 'all' ? directory : null),
    leftOut: wanted.length - there.length,
  };
}

async function wantedPeople(
  deps: Dependencies,
  directory: Directory,
  scope: DirectoryScope,
): Promise<readonly Person[]> {
  if (scope.of === 'all') return directory.people;
  if (scope.of === 'person') return [entryOf(directory.people, scope.personId, 'person')];
  if (scope.of === 'found') return foundPeople(directory, scope.search);
  const partnership = await readPartnership(deps, scope.partnershipId);
  const holders = new Set(holdersIn(partnership, deps.clock.today()));
  return directory.people.filter(({ id }) => holders.has(id));
}

/** As the screen finds them; a county's directory at once would block everybody else. */
async function foundPeople(directory: Directory, search: string): Promise<Person[]> {
  const nameOf = organisationNames(directory);
  const words = (one: Person): string =>
    personWords({ ...one, organisation: nameOf(one.organisationId) });
  return inPortions(directory.people, (some) => matching(some, search, words), PORTION);
}

function organisationsOf(
  people: readonly ExportedPerson[],
  directory: Directory | null,
): PeopleToExport['organisations'] {
  const counts = new Map((directory?.organisations ?? []).map(({ name }) => [name, 0]));
  for (const { organisation } of people) {
    if (organisation !== '') counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, people: count })).toSorted(byName);
}
