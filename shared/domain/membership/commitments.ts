import type { Action } from '../../model/action';
import type { MemberId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Outcome } from '../../model/minutes';
import type { Partnership } from '../../model/partnership';
import { representativesOn } from '../membership';

/**
 * Whether an outcome binds the members, so that one that leaves honours it (P15, Warwickshire 9):
 * what was only noted, recommended to others or put off decides nothing.
 */
export function isBinding(outcome: Outcome): boolean {
  return outcome === 'resolved' || outcome === 'agreed';
}

/**
 * The actions that are a member's own (P15): an owner acted for it, in any role, on the day the
 * action was raised, or does on the day of its notice, having taken the action over; or it is the
 * body's without anybody being named (A5).
 */
export function actionsOfMember<A extends Pick<Action, 'raisedOn' | 'ownerIds' | 'bodyIds'>>(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  memberId: MemberId,
  actions: readonly A[],
  noticeGiven: IsoDate,
): A[] {
  const actsOn = (day: IsoDate, ownerIds: A['ownerIds']): boolean =>
    representativesOn(partnership, memberId, day).some((one) => ownerIds.includes(one.personId));
  const body = partnership.members.find(({ id }) => id === memberId)?.organisationId;
  return actions.filter(
    ({ raisedOn, ownerIds, bodyIds }) =>
      bodyIds.some((id) => id === body) ||
      actsOn(raisedOn, ownerIds) ||
      actsOn(noticeGiven, ownerIds),
  );
}
