import { structureGraph } from '#shared/domain/structure';
import { groupTimeLimit } from '#shared/domain/structure/group-time-limit';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import { tiedView } from './tied-view';

/** Finds the clause by which a group must have a last day, among all partnerships kept here (G8). */
export function timeLimits(
  partnerships: readonly Partnership[],
  today: IsoDate,
): (id: PartnershipId) => string | null {
  const tied = partnerships.map((one) => tiedView(one, today));
  const graph = structureGraph(tied);
  return (id) => groupTimeLimit(graph, tied, id);
}
