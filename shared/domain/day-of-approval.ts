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
  const heard: Approval[] = [];
  const wanting = new Set<PersonId>(all);
  let unknown = 0;
  for (const approval of approvals.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    if (heard.some((one) => isSamePerson(one, approval))) continue;
    heard.push(approval);
    if (approval.personId === null) unknown += 1;
    else wanting.delete(approval.personId);
    if (heard.length >= people && wanting.size <= unknown) return approval.on;
  }
  return null;
}

/** Two namesakes of the directory are two people; a name without a person is whoever has that name. */
function isSamePerson(a: Approval, b: Approval): boolean {
  if (a.personId !== null && b.personId !== null) return a.personId === b.personId;
  return a.by.toLowerCase() === b.by.toLowerCase();
}

/** The joint Chairs who all have to give their word; none where any one person's is enough. */
function allNeeded(chairs: ChairsApproval): readonly PersonId[] {
  const isAnyEnough = chairs.state === 'vacant' || chairs.state === 'one' || chairs.state === 'any';
  return isAnyEnough ? [] : chairs.personIds;
}
