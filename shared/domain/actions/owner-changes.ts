import type { Action } from '../../model/action';
import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { isInForce } from '../in-force';

type Owners = Pick<Action, 'ownerIds' | 'bodyIds' | 'leadId'>;

/** What becomes of the owners of several actions: those named take their place, join them, or go (A1, A5). */
export type OwnerChange = Owners & { how: 'replace' | 'add' | 'remove' };

/**
 * The owners of an action after a change of the owners of many (A1). Whoever is named to lead leads; those
 * who join leave the lead as it was unless one of them is named, and it goes with who held it.
 */
export function ownersAfter(before: Owners, change: OwnerChange): Owners {
  const { how, ownerIds, bodyIds, leadId } = change;
  if (how === 'replace') return { ownerIds, bodyIds, leadId };
  if (how === 'add') {
    return {
      ownerIds: [...new Set([...before.ownerIds, ...ownerIds])],
      bodyIds: [...new Set([...before.bodyIds, ...bodyIds])],
      leadId: leadId ?? before.leadId,
    };
  }
  const named: readonly (string | null)[] = [...ownerIds, ...bodyIds];
  return {
    ownerIds: before.ownerIds.filter((id) => !named.includes(id)),
    bodyIds: before.bodyIds.filter((id) => !named.includes(id)),
    leadId: named.includes(before.leadId) ? null : before.leadId,
  };
}

type Board = Pick<Partnership, 'members' | 'representatives' | 'offices' | 'guests'>;

/**
 * Who of those that are to own an action has no part in its partnership on a day: a person who acts for no
 * body there, holds no office and is no guest; a body that is neither a member nor invited. Where actions of
 * several partnerships are changed at once, a slip would name strangers in all of them (A1).
 */
export function strangersAmong(
  { ownerIds, bodyIds }: Pick<Owners, 'ownerIds' | 'bodyIds'>,
  { members, representatives, offices, guests }: Board,
  on: IsoDate,
): (PersonId | OrganisationId)[] {
  const people = new Set(
    [...representatives, ...offices, ...guests]
      .filter((one) => isInForce(one, on))
      .map(({ personId }) => personId),
  );
  const bodies = new Set(
    members.filter((one) => isInForce(one, on)).map(({ organisationId }) => organisationId),
  );
  return [...ownerIds.filter((id) => !people.has(id)), ...bodyIds.filter((id) => !bodies.has(id))];
}
