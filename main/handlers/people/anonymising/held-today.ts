import type { AnonymisingPreview } from '#shared/ipc/areas/people-anonymising';
import type { PersonId } from '#shared/model/id';
import { partWordsOf } from '#shared/text/membership/holding-words';
import type { Dependencies } from '../../dependencies';
import { readDirectory } from '../../records';
import { allPartnerships } from '../all-partnerships';
import { personHoldings } from '../person-holdings';

/** The seats and offices somebody holds today, in words: while there are any, their name is needed. */
export async function heldToday(
  deps: Dependencies,
  personId: PersonId,
): Promise<AnonymisingPreview['held']> {
  const known = {
    partnerships: await allPartnerships(deps),
    meetings: [],
    directory: await readDirectory(deps),
  };
  return personHoldings(known, personId, deps.clock.today())
    .map(({ partnershipId, partnershipName, parts, offices, standIn }) => ({
      partnershipId,
      partnershipName,
      what: [
        ...parts.map((part) => partWordsOf(part, standIn)),
        ...offices.map(({ title }) => title),
      ],
    }))
    .filter(({ what }) => what.length > 0);
}
