import type { PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Approval } from '../model/meeting-cycle';
import type { ChairsApproval } from './offices';

/**
 * The day on which those whose word is needed had given it; null until then. `besides` is how many
 * people are needed besides the Chair, as the Vice-Chair (N1, N3, M1). Of joint Chairs any one is
 * enough where the terms say so; otherwise all are waited for, also where they do not say (C8).
 * An approval by a name that is nobody's here counts as that of whoever is still wanting.
 */
export function dayOfApproval(
  approvals: readonly Approval[],
  chairs: ChairsApproval,
  besides: number,
): IsoDate | null {
  const all = allNeeded(chairs);
  const people = Math.max(all.length, 1) + besides;
  const heard = new Set<string>();
  const wanting = new Set<PersonId>(all);
  let unknown = 0;
  for (const { by, on, personId } of approvals.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const key = personId ?? by.toLowerCase();
    if (heard.has(key)) continue;
    heard.add(key);
    if (personId === null) unknown += 1;
    else wanting.delete(personId);
    if (heard.size >= people && wanting.size <= unknown) return on;
  }
  return null;
}

/** The joint Chairs who all have to give their word; none where any one person's is enough. */
function allNeeded(chairs: ChairsApproval): readonly PersonId[] {
  const isAnyEnough = chairs.state === 'vacant' || chairs.state === 'one' || chairs.state === 'any';
  return isAnyEnough ? [] : chairs.personIds;
}
