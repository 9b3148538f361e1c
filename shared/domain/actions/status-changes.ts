import { actionStatusSchema, type Action, type ActionStatus } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import { isClosed } from '../action-progress';

/** What somebody may change of an action by hand. */
export type ActionFacts = Pick<
  Action,
  | 'what'
  | 'ownerIds'
  | 'bodyIds'
  | 'leadId'
  | 'due'
  | 'status'
  | 'holdReason'
  | 'rag'
  | 'priority'
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

/** When an action is changed, and why its due date is moved, where it is; empty where nobody said. */
export type Change = { today: IsoDate; dueReason: string };

/**
 * An action after an edit. The day it was closed follows its status, and a reason to be on hold goes when
 * it no longer is (A11). The first due date is kept, and each time it was moved, with the reason (A12); a
 * date that is set for the first time was not moved. Who leads is one of its owners.
 */
export function editedAction(action: Action, facts: ActionFacts, change: Change): Action {
  const { today, dueReason } = change;
  const isMoved = action.firstDue !== null && facts.due !== action.due;
  const moved = { on: today, from: action.due, to: facts.due, reason: dueReason };
  const owners: (string | null)[] = [...facts.ownerIds, ...facts.bodyIds];
  return {
    ...action,
    ...facts,
    leadId: owners.includes(facts.leadId) ? facts.leadId : null,
    holdReason: facts.status === 'on-hold' ? facts.holdReason : '',
    firstDue: action.firstDue ?? facts.due,
    dueChanges: isMoved ? [...action.dueChanges, moved] : action.dueChanges,
    closedOn: isClosed(facts) ? (action.closedOn ?? today) : null,
  };
}
