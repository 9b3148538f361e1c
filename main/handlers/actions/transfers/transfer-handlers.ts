import { actionsFor } from '#shared/domain/actions/circulated';
import {
  afterAnswer,
  answerRefusal,
  receivedAction,
  requestRefusal,
  type AnswerRefusal,
  type RequestRefusal,
} from '#shared/domain/actions/transfers';
import { nextActionReference } from '#shared/domain/references';
import type { Output, Parsed } from '#shared/ipc/contract';
import { actionIdSchema, transferIdSchema, type PartnershipId } from '#shared/model/id';
import type { Action, ActionLog } from '#shared/model/action';
import { Refused } from '../../../refused';
import type { NextValue } from '../../changes';
import type { Answers, Dependencies } from '../../dependencies';
import { actionIn, readActionLog, readPartnership } from '../../records';
import { entryOf, withEntry } from '../../entries';
import { ifPossible } from '../../if-possible';
import { changeAction } from '../action-changes';

/** Handing actions over to other partnerships and bodies (A8). */
export function transferHandlers(
  deps: Dependencies,
): Answers<'actions:requestTransfer' | 'actions:answerTransfer'> {
  return {
    'actions:requestTransfer': ({ partnershipId, actionId, ...request }) =>
      changeAction(deps, { partnershipId, actionId }, async (action) => {
        const { name } = await readPartnership(deps, partnershipId);
        const self = { id: partnershipId, name, today: deps.clock.today() };
        refuse(requestRefusal(action, request, self));
        const { toPartnershipId } = request;
        const to =
          toPartnershipId === null
            ? request.to
            : (await readPartnership(deps, toPartnershipId)).name;
        const id = transferIdSchema.parse(deps.newId());
        return {
          ...action,
          transfers: [...action.transfers, { ...request, id, to, answer: null }],
        };
      }),
    'actions:answerTransfer': (input) => deps.changes.inTurn(() => answer(deps, input)),
  };
}

async function answer(
  deps: Dependencies,
  { partnershipId, actionId, transferId, answer: given }: Parsed<'actions:answerTransfer'>,
): Promise<Output<'actions:answerTransfer'>> {
  const log = await readActionLog(deps, partnershipId);
  const before = actionIn(log, actionId);
  const transfer = entryOf(before.transfers, transferId, 'request');
  refuse(answerRefusal(before, transfer, given, deps.clock.today()));
  const action = afterAnswer(before, transferId, given);
  const next = { ...log, actions: withEntry(log.actions, action) };
  const values: NextValue[] = [{ kind: 'action-log', id: partnershipId, next }];
  const isConfidential = await isConfidentialHere(deps, before);
  const received = receivedAction(before, partnershipId, given, isConfidential);
  const there =
    received === null || transfer.toPartnershipId === null
      ? null
      : await madeThere(deps, transfer.toPartnershipId, received);
  if (there) values.push({ kind: 'action-log', id: there.next.partnershipId, ...there });
  const undo = await deps.changes.commit(values);
  return { action, undo, referenceThere: there?.next.actions.at(-1)?.reference ?? null };
}

/** Whether an action is left out of what is circulated; one whose meeting cannot be opened is, too (M3). */
async function isConfidentialHere(deps: Dependencies, action: Action): Promise<boolean> {
  const { origin } = action;
  const raisedAt = origin && (await ifPossible(deps.store.read('meeting', origin.meetingId)));
  return actionsFor('circulated', [action], raisedAt ? [raisedAt] : []).leftOut > 0;
}

/** The log of the partnership that took it over, with its next number; which taking back does not free. */
async function madeThere(
  deps: Dependencies,
  id: PartnershipId,
  received: Omit<Action, 'id' | 'reference'>,
): Promise<{ next: ActionLog; undone: ActionLog }> {
  await readPartnership(deps, id);
  const log = await readActionLog(deps, id);
  const { reference, last } = nextActionReference(log, received.raisedOn);
  const undone = { ...log, lastActionNumbers: last };
  const action = { ...received, id: actionIdSchema.parse(deps.newId()), reference };
  return { next: { ...undone, actions: [...log.actions, action] }, undone };
}

function refuse(because: RequestRefusal | AnswerRefusal | null): void {
  if (because !== null) throw new Refused('transfer-not-open', { because });
}
