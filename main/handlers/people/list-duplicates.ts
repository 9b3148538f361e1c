import { setImmediate as turn } from 'node:timers/promises';
import { likelyDuplicates, nameKeys, type NameKeys } from '#shared/domain/people/likely-duplicates';
import type { Output } from '#shared/ipc/contract';
import type { Person } from '#shared/model/directory';
import type { PersonId } from '#shared/model/id';
import type { Dependencies } from '../dependencies';
import { readDirectory } from '../records';
import { organisationNames } from './person-holdings';

/** More pairs than these nobody goes through at once; the next come up once some are merged. */
const SHOWN = 50;
/** So many names are made ready in a few milliseconds. */
const PORTION = 1000;

/** Pairs of entries that may be of one person (P18). */
export async function listDuplicates(deps: Dependencies): Promise<Output<'people:duplicates'>> {
  const directory = await readDirectory(deps);
  const keys: NameKeys[] = [];
  for (let start = 0; start < directory.people.length; start += PORTION) {
    // A county's directory at once would block everybody else.
    await turn();
    const portion = directory.people.slice(start, start + PORTION).map(nameKeys);
    keys.push(...portion.filter((one) => one !== null));
  }
  const people = new Map(directory.people.map((one) => [one.id, one]));
  const organisation = organisationNames(directory);
  const compared = (wanted: PersonId) => {
    const { id, name, jobTitle, email, organisationId } = people.get(wanted) as Person;
    return { id, name, jobTitle, email, organisation: organisation(organisationId) };
  };
  return likelyDuplicates(keys)
    .slice(0, SHOWN)
    .map(({ because, first, second }) => ({
      because,
      first: compared(first),
      second: compared(second),
    }));
}
