import { setImmediate as turn } from 'node:timers/promises';
import { chaseList, type ChaseScope } from '#shared/domain/actions/chase-list';
import {
  chasesOverAll,
  unansweredChases,
  type ChasesOverAll,
  type PartnershipChases,
  type Unanswered,
} from '#shared/domain/actions/chase-over-all';
import type { Action } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { Dependencies } from '../../dependencies';
import { ifPossible } from '../../if-possible';
import { allPartnerships } from '../../people/all-partnerships';
import { readActionLog, readDirectory, readPartnership } from '../../records';

/** Whom to ask about which actions of one partnership, or of all, and who has not answered. */
export type Chasing = ChasesOverAll & {
  today: IsoDate;
  partnerships: Partnership[];
  directory: Directory;
  unanswered: (Unanswered<Action> & { partnership: Partnership })[];
};

/** Null for all partnerships, by name; a log of them that cannot be opened is left out. */
export async function lookForChases(
  deps: Dependencies,
  partnershipId: PartnershipId | null,
  scope: ChaseScope,
): Promise<Chasing> {
  const today = deps.clock.today();
  const partnerships =
    partnershipId === null
      ? await allPartnerships(deps)
      : [await readPartnership(deps, partnershipId)];
  const lists: PartnershipChases[] = [];
  const unanswered: Chasing['unanswered'] = [];
  for (const partnership of partnerships) {
    // A county's logs one after the other, with a rest between, as in every list over all of them.
    await turn();
    const reading = readActionLog(deps, partnership.id);
    const log = await (partnershipId === null ? ifPossible(reading) : reading);
    if (log === null) continue;
    const list = chaseList(log.actions, scope, today);
    lists.push({ partnershipId: partnership.id, list });
    for (const one of unansweredChases(log.actions)) unanswered.push({ ...one, partnership });
  }
  return {
    ...chasesOverAll(lists),
    today,
    partnerships,
    directory: await readDirectory(deps),
    unanswered: unanswered.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
  };
}
