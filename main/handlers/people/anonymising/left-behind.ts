import type { ErasedPast, LeftBehind } from '#shared/ipc/areas/people-anonymising';
import type { Output } from '#shared/ipc/contract';
import type { PersonId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Portion } from '../../../portions';
import { Refused } from '../../../refused';
import type { Dependencies } from '../../dependencies';
import { entryOf } from '../../entries';
import { readDirectory } from '../../records';
import { identifiedIn } from './holds-person';

/** Where the details of somebody may stand that were taken out (R28). */
export async function leftBehind(deps: Dependencies, personId: PersonId): Promise<LeftBehind> {
  const { name, on } = await takenOut(deps, personId);
  const { second } = await deps.backups.list();
  return {
    name,
    on,
    isOwed: await deps.erasing.isOwed(),
    backups: await deps.backups.holding(identifiedIn(personId)),
    second,
  };
}

/** A new backup in place of all that have the details of somebody still. */
export async function replaceBackups(
  deps: Dependencies,
  personId: PersonId,
): Promise<Output<'people:replaceBackups'>> {
  await takenOut(deps, personId);
  const before = await deps.backups.holding(identifiedIn(personId));
  const { second } = await deps.backups.replace(before.map(({ id }) => id));
  const left = await deps.backups.holding(identifiedIn(personId));
  return { deleted: before.length - left.length, second };
}

/** What was erased; null where it could not be finished, which the next start does. */
export async function erasedOrOwed(
  { erasing }: Dependencies,
  portion: Portion,
): Promise<ErasedPast | null> {
  try {
    return await erasing.erase(portion);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

async function takenOut(
  deps: Dependencies,
  personId: PersonId,
): Promise<{ name: string; on: IsoDate }> {
  const { people } = await readDirectory(deps);
  const { name, anonymisedOn } = entryOf(people, personId, 'person');
  if (anonymisedOn === null) throw new Refused('person-not-anonymised');
  return { name, on: anonymisedOn };
}
