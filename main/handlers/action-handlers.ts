import { isClosed } from '#shared/domain/action-progress';
import { newAction } from '#shared/domain/new-records';
import { nextReference } from '#shared/domain/references';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { UndoToken } from '#shared/ipc/views';
import type { Action, ActionLog } from '#shared/model/action';
import {
  actionIdSchema,
  actionUpdateIdSchema,
  type ActionId,
  type PartnershipId,
} from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { meetingDigest } from '../storage/documents/document-kinds';
import type { NextValue } from './changes';
import type { Answers, Area, Dependencies } from './dependencies';
import { actionIn, openMeetingsOf, readActionLog, readMeeting, viewPartnership } from './records';

/** The action after an edit: the day it closed follows its status, the first due date is kept. */
function edited(
  action: Action,
  facts: Pick<Action, 'what' | 'ownerIds' | 'due' | 'status'>,
  today: IsoDate,
): Action {
  const closedOn = isClosed(facts) ? (action.closedOn ?? today) : null;
  return { ...action, ...facts, firstDue: action.firstDue ?? facts.due, closedOn };
}

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

async function commit(deps: Dependencies, next: ActionLog): Promise<UndoToken> {
  return deps.changes.commit([{ kind: 'action-log', id: next.partnershipId, next }]);
}

async function change(
  deps: Dependencies,
  { partnershipId, actionId }: { partnershipId: PartnershipId; actionId: ActionId },
  next: (action: Action) => Action,
): Promise<{ action: Action; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const log = await readActionLog(deps, partnershipId);
    const action = next(actionIn(log, actionId));
    const actions = log.actions.map((one) => (one.id === actionId ? action : one));
    return { action, undo: await commit(deps, { ...log, actions }) };
  });
}

async function record(
  deps: Dependencies,
  { partnershipId, ...facts }: Parsed<'actions:record'>,
): Promise<Output<'actions:record'>> {
  const log = await readActionLog(deps, partnershipId);
  const { origin } = facts;
  const raisedOn = origin ? (await readMeeting(deps, origin.meetingId)).date : deps.clock.today();
  const { reference, last } = nextReference('A', log.lastActionNumbers, raisedOn);
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
  const { id, origin } = actionIn(log, actionId);
  const next = { ...log, actions: log.actions.filter((one) => one.id !== id) };
  const raisedAt = origin ? await deps.store.read('meeting', origin.meetingId) : null;
  const meeting = withoutAction(raisedAt, id);
  const values: NextValue[] = [{ kind: 'action-log', id: partnershipId, next }];
  if (meeting) values.push({ kind: 'meeting', id: meeting.id, next: meeting });
  return { undo: await deps.changes.commit(values) };
}

/** The action log: recording, following up, closing. */
export function actionHandlers(deps: Dependencies): Answers<Area<'actions'>> {
  return {
    'actions:open': async ({ partnershipId }) => ({
      ...(await viewPartnership(deps, partnershipId)),
      actions: (await readActionLog(deps, partnershipId)).actions,
      meetings: (await openMeetingsOf(deps, partnershipId)).map((meeting) => ({
        ...meetingDigest(meeting),
        agenda: meeting.agenda.map(({ id, title }) => ({ id, title })),
      })),
    }),
    'actions:record': (input) => deps.changes.inTurn(() => record(deps, input)),
    'actions:save': ({ partnershipId, actionId, ...facts }) =>
      change(deps, { partnershipId, actionId }, (action) =>
        edited(action, facts, deps.clock.today()),
      ),
    'actions:addUpdate': ({ text, ...which }) =>
      change(deps, which, (action) => {
        const id = actionUpdateIdSchema.parse(deps.newId());
        return { ...action, updates: [...action.updates, { id, on: deps.clock.today(), text }] };
      }),
    'actions:withdraw': (input) => deps.changes.inTurn(() => withdraw(deps, input)),
  };
}
