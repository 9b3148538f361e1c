import { newAction } from '#shared/domain/new-records';
import { nextActionReference } from '#shared/domain/references';
import { withoutWithdrawn } from '#shared/domain/trackers/withdrawn-action';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { Action } from '#shared/model/action';
import { actionIdSchema, type ActionId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { refuseUnknownFacts } from './actions/action-facts';
import { viewActionLog } from './actions/action-log-view';
import { editHandlers } from './actions/edits/edit-handlers';
import { evidenceHandlers } from './actions/evidence-handlers';
import { transferHandlers } from './actions/transfers/transfer-handlers';
import { workStreamHandlers } from './actions/work-stream-handlers';
import type { NextValue } from './changes';
import type { Answers, Area, Dependencies } from './dependencies';
import { refuseLocked } from './record/locked-minutes';
import { actionIn, readActionLog, readMeeting, readRegisters } from './records';

type NewAction = Omit<Parsed<'actions:record'>, 'partnershipId'> &
  Pick<Action, 'id' | 'reference' | 'raisedOn'>;

/** An action as it begins: open, due when it was first due, with nothing reported yet. */
function begun(facts: NewAction): Action {
  return { ...newAction, ...facts, firstDue: facts.due };
}

/** The minutes without an action that is taken out of the log; null where they do not show it. */
function withoutAction(meeting: Meeting | null, actionId: ActionId): Meeting | null {
  const isIt = (block: MinuteBlock): boolean =>
    block.type === 'action' && block.actionId === actionId;
  if (!meeting?.minutes.some((minute) => minute.blocks.some(isIt))) return null;
  const minutes = meeting.minutes.map((minute) => ({
    ...minute,
    blocks: minute.blocks.filter((block) => !isIt(block)),
  }));
  return { ...meeting, minutes };
}

async function record(
  deps: Dependencies,
  { partnershipId, ...facts }: Parsed<'actions:record'>,
): Promise<Output<'actions:record'>> {
  const log = await readActionLog(deps, partnershipId);
  await refuseUnknownFacts(deps, log, facts);
  const { origin } = facts;
  const raisedAt = origin ? await readMeeting(deps, origin.meetingId) : null;
  if (raisedAt) await refuseLocked(deps, raisedAt);
  const raisedOn = raisedAt?.date ?? deps.clock.today();
  const { reference, last } = nextActionReference(log, raisedOn);
  const id = actionIdSchema.parse(deps.newId());
  const action = begun({ ...facts, id, reference, raisedOn });
  const numbered = { ...log, lastActionNumbers: last };
  const next = { ...numbered, actions: [...log.actions, action] };
  // Taking the action back does not free its number: it may stand in a paper already.
  const value: NextValue = { kind: 'action-log', id: partnershipId, next, undone: numbered };
  return { action, undo: await deps.changes.commit([value]) };
}

async function withdraw(
  deps: Dependencies,
  { partnershipId, actionId }: Parsed<'actions:withdraw'>,
): Promise<Output<'actions:withdraw'>> {
  const log = await readActionLog(deps, partnershipId);
  const action = actionIn(log, actionId);
  const { id, origin } = action;
  const next = { ...log, actions: log.actions.filter((one) => one.id !== id) };
  const raisedAt = origin ? await deps.store.read('meeting', origin.meetingId) : null;
  if (raisedAt) await refuseLocked(deps, raisedAt);
  const meeting = withoutAction(raisedAt, id);
  const values: NextValue[] = [{ kind: 'action-log', id: partnershipId, next }];
  if (meeting) values.push({ kind: 'meeting', id: meeting.id, next: meeting });
  const registers = await readRegisters(deps, partnershipId);
  const trackers = withoutWithdrawn(registers.trackers, action);
  if (trackers !== registers.trackers) {
    values.push({ kind: 'registers', id: partnershipId, next: { ...registers, trackers } });
  }
  return { undo: await deps.changes.commit(values) };
}

/** The action log: recording, following up, closing, handing over; and its work streams. */
export function actionHandlers(deps: Dependencies): Answers<Area<'actions'>> {
  return {
    'actions:open': ({ partnershipId }) => viewActionLog(deps, partnershipId),
    'actions:record': (input) => deps.changes.inTurn(() => record(deps, input)),
    'actions:withdraw': (input) => deps.changes.inTurn(() => withdraw(deps, input)),
    ...editHandlers(deps),
    ...evidenceHandlers(deps),
    ...transferHandlers(deps),
    ...workStreamHandlers(deps),
  };
}
