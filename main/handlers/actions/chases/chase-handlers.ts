import type { PartnershipId, PersonId } from '#shared/model/id';
import type { Person } from '#shared/model/directory';
import type { Chased } from '#shared/ipc/areas/chases';
import { isMailAddress } from '../../../exchange/mail-draft';
import { Refused } from '../../../refused';
import type { Answers, Area, Dependencies } from '../../dependencies';
import { entryOf } from '../../entries';
import type { SavedFiles } from '../../exports/saved-files';
import { draftName, draftOf, type Letter } from './chase-letter';
import { chaseOverview } from './chase-overview';
import { lookForChases, type Chasing } from './chasing';
import { recordChases } from './record-chases';

/** Asking owners how their actions go: an e-mail draft for each, and that it was sent (A4). */
export function chaseHandlers(deps: Dependencies, saved: SavedFiles): Answers<Area<'chases'>> {
  return {
    'chases:overview': async ({ partnershipId, scope }) =>
      chaseOverview(await lookForChases(deps, partnershipId, scope)),
    'chases:draft': async ({ partnershipId, scope, personIds }) => {
      const chasing = await lookForChases(deps, partnershipId, scope);
      const letters = lettersTo(chasing, personIds);
      const folder = await deps.files.chooseFolder('message');
      if (folder === null) return null;
      const drafts: Chased[] = [];
      for (const letter of letters) {
        const name = draftName(letter, chasing.today);
        const file = await saved.writeNew(folder, name, await draftOf(letter, chasing.today));
        drafts.push({ personId: letter.person.id, parts: letter.parts.map(whichOf), ...file });
      }
      return { drafts };
    },
    'chases:record': (input) => deps.changes.inTurn(() => recordChases(deps, input)),
  };
}

/** One letter to each; somebody whom no e-mail reaches is refused before anything is written. */
function lettersTo(
  { people, partnerships, directory }: Chasing,
  personIds: readonly PersonId[],
): Letter[] {
  const wanted = new Set(personIds);
  return people
    .filter(({ personId }) => wanted.has(personId))
    .map(({ personId, parts }) => ({
      person: reachable(directory.people, personId),
      parts: parts.map(({ partnershipId, actions }) => ({
        partnership: entryOf(partnerships, partnershipId, 'partnership'),
        actions,
      })),
    }));
}

function reachable(people: readonly Person[], id: PersonId): Person {
  const person = entryOf(people, id, 'person');
  if (!isMailAddress(person.email)) throw new Refused('invalid-input', { field: 'e-mail address' });
  return person;
}

function whichOf({ partnership, actions }: Letter['parts'][number]): Chased['parts'][number] {
  const partnershipId: PartnershipId = partnership.id;
  return { partnershipId, actionIds: actions.map(({ id }) => id) };
}
