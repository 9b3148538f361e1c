import { actionStatusSchema, type Action, type ActionStatus } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import { isClosed } from '../action-progress';

/** What somebody may change of an action by hand. */
export type ActionFacts = Pick<
  Action,
  | 'what'
  | 'ownerIds'
  | 'bodyIds'
  | 'due'
  | 'status'
  | 'holdReason'
  | 'rag'
  | 'workStreamId'
  | 'isConfidential'
>;

/**
 * The statuses an action may be given by hand. Transferred is never among them: it follows from a
 * transfer that was accepted, and stays (A8, A11).
 */
export function statusesToChoose({ status }: Pick<Action, 'status'>): ActionStatus[] {
  return status === 'transferred'
    ? ['transferred']
    : actionStatusSchema.options.filter((one) => one !== 'transferred');
}

/** Why a change to an action is refused: a status it cannot be given, or no reason to be on hold. */
export type StatusRefusal = 'status-not-open' | 'hold-reason-missing';

/**
 * Whether an action may be changed so; null where it may. Who puts one on hold says why (A11); one
 * that was put on hold before reasons were asked for can be changed without.
 */
export function statusRefusal(
  before: Pick<Action, 'status' | 'holdReason'>,
  next: Pick<Action, 'status' | 'holdReason'>,
): StatusRefusal | null {
  if (!statusesToChoose(before).includes(next.status)) return 'status-not-open';
  const wasWithout = before.status === 'on-hold' && before.holdReason === '';
  return next.status === 'on-hold' && next.holdReason === '' && !wasWithout
    ? 'hold-reason-missing'
    : null;
}

/**
 * An action after an edit. The day it was closed follows its status, the first due date is kept when
 * the date is moved, and a reason to be on hold goes when it no longer is (A11).
 */
export function editedAction(action: Action, facts: ActionFacts, today: IsoDate): Action {
  return {
    ...action,
    ...facts,
    holdReason: facts.status === 'on-hold' ? facts.holdReason : '',
    firstDue: action.firstDue ?? facts.due,
    closedOn: isClosed(facts) ? (action.closedOn ?? today) : null,
  };
}
