import { anonymised, anonymousName } from '#shared/domain/people/anonymising/anonymous-person';
import type { Output } from '#shared/ipc/contract';
import type { Directory, Person } from '#shared/model/directory';
import type { PersonId } from '#shared/model/id';
import { anonymousNameOf } from '#shared/text/people/anonymous-name';
import { Refused } from '../../../refused';
import { ONLY } from '../../../storage/documents/document-kinds';
import type { Answers, Dependencies } from '../../dependencies';
import { entryOf, withEntry } from '../../entries';
import { readDirectory } from '../../records';
import { heldToday } from './held-today';
import { previewAnonymising } from './preview-anonymising';

/** Taking out what identifies a person (X6). */
export function anonymisingHandlers(
  deps: Dependencies,
): Answers<'people:previewAnonymising' | 'people:anonymise'> {
  return {
    'people:previewAnonymising': async ({ personId }) => {
      const found = await identified(deps, personId);
      return previewAnonymising(deps, found.person, found.becomes);
    },
    'people:anonymise': ({ personId }) => deps.changes.inTurn(() => anonymise(deps, personId)),
  };
}

/** Somebody who can still be told by their entry, and the name that would take the place of theirs. */
async function identified(
  deps: Dependencies,
  personId: PersonId,
): Promise<{ directory: Directory; person: Person; becomes: string }> {
  const directory = await readDirectory(deps);
  const person = entryOf(directory.people, personId, 'person');
  if (person.anonymisedOn !== null) throw new Refused('person-anonymised');
  return { directory, person, becomes: anonymousName(directory.people, anonymousNameOf) };
}

async function anonymise(
  deps: Dependencies,
  personId: PersonId,
): Promise<Output<'people:anonymise'>> {
  const { directory, person, becomes } = await identified(deps, personId);
  const held = await heldToday(deps, personId);
  if (held.length > 0) {
    const names = held.map(
      ({ partnershipName, what }) => `${what.join(', ')} (${partnershipName})`,
    );
    throw new Refused('person-in-office', { names: names.join('; ') });
  }
  const people = withEntry(directory.people, anonymised(person, becomes, deps.clock.today()));
  const next = { ...directory, people };
  return { undo: await deps.changes.commit([{ kind: 'directory', id: ONLY, next }]) };
}
