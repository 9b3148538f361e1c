import {
  editedAction,
  statusRefusal,
  type ActionFacts,
} from '#shared/domain/actions/status-changes';
import type { Parsed } from '#shared/ipc/contract';
import type { Action, ActionLog } from '#shared/model/action';
import { Refused } from '../../../refused';
import type { Dependencies } from '../../dependencies';
import { refuseLocked } from '../../record/locked-minutes';
import { refuseUnknownFacts } from '../action-facts';

/** What is changed of an action by hand. */
export type ChangedFacts = Parsed<'actions:changeMany'>['change'];

/** An action with a part of it changed; refused where the change is none that it may be given. */
export async function withFacts(
  deps: Dependencies,
  { action, log }: { action: Action; log: ActionLog },
  { dueReason = '', ...change }: ChangedFacts,
): Promise<Action> {
  const facts: ActionFacts = { ...action, ...change };
  refuseStatus(action, facts);
  await refuseOtherWords(deps, action, facts);
  await refuseUnknownFacts(deps, log, facts, action);
  return editedAction(action, facts, { today: deps.clock.today(), dueReason });
}

function refuseStatus(
  before: Pick<Action, 'status' | 'holdReason'>,
  next: Pick<Action, 'status' | 'holdReason'>,
): void {
  const refusal = statusRefusal(before, next);
  if (refusal === null) return;
  const missing = { field: 'Why it is on hold', problem: 'required' };
  throw new Refused(
    'invalid-input',
    refusal === 'hold-reason-missing' ? missing : { field: 'status' },
  );
}

/** The action lives on, but what was to be done stands in locked minutes in those words (M1). */
async function refuseOtherWords(
  deps: Dependencies,
  { origin, what }: Action,
  next: Pick<Action, 'what'>,
): Promise<void> {
  if (origin === null || next.what === what) return;
  const raisedAt = await deps.store.read('meeting', origin.meetingId);
  if (raisedAt) await refuseLocked(deps, raisedAt);
}
