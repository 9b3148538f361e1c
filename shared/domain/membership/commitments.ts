import type { Action } from '../../model/action';
import type { MemberId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { DecisionBlock, Outcome } from '../../model/minutes';
import type { Partnership } from '../../model/partnership';
import { actionsFor } from '../actions/circulated';
import { circulatedMinutes } from '../confidential/circulated-minutes';
import { representativesOn } from '../membership';
import { toBeHonoured, type Honoured } from '../withdrawal';

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

/** A decision that binds the members, with the day it was taken. */
export type BindingDecision = Pick<DecisionBlock, 'reference' | 'outcome' | 'text'> & {
  on: IsoDate;
};

/** What a leaving body honours as a letter to it may say, and whether anything confidential is left out. */
export type ToldCommitments = Honoured<BindingDecision, Action> & { isLeftOut: boolean };

/**
 * What a body that gave notice honours all the same (P15, Warwickshire 9), without anything
 * confidential: a letter is read by more people than sit on the board (M3, Safer Essex 8.4).
 */
export function toldCommitments(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  memberId: MemberId,
  noticeGiven: IsoDate,
  { meetings, actions }: { meetings: readonly Meeting[]; actions: readonly Action[] },
): ToldCommitments {
  const told = meetings.map((meeting) => circulatedMinutes(meeting, actions));
  const decisions = told.flatMap(({ meeting }) => bindingDecisions(meeting));
  const owned = actionsOfMember(partnership, memberId, actions, noticeGiven);
  const { actions: shown, leftOut } = actionsFor('circulated', owned, meetings);
  const people = shown.flatMap(({ ownerIds }) => ownerIds);
  return {
    ...toBeHonoured({ noticeGiven }, decisions, shown, people),
    isLeftOut: leftOut > 0 || told.some((one) => one.leftOut.decisions),
  };
}

function bindingDecisions({ date, minutes }: Meeting): BindingDecision[] {
  return minutes
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'decision')
    .filter(({ outcome }) => isBinding(outcome))
    .map(({ reference, outcome, text }) => ({ on: date, reference, outcome, text }));
}
