import { isClosed } from '#shared/domain/action-progress';
import { nextReference } from '#shared/domain/references';
import type { UndoToken } from '#shared/ipc/views';
import type { Action, ActionLog } from '#shared/model/action';
import {
  actionIdSchema,
  actionUpdateIdSchema,
  type ActionId,
  type PartnershipId,
} from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Answers, Area, Dependencies } from './dependencies';
import {
  actionIn,
  meetingsOf,
  readActionLog,
  readMeeting,
  summaryOf,
  viewPartnership,
} from './records';

/** The action after an edit: the day it closed follows its status, the first due date is kept. */
function edited(
  action: Action,
  facts: Pick<Action, 'what' | 'ownerIds' | 'due' | 'status'>,
  today: IsoDate,
): Action {
  const closedOn = isClosed(facts) ? (action.closedOn ?? today) : null;
  return { ...action, ...facts, firstDue: action.firstDue ?? facts.due, closedOn };
}

/** The action log: recording, following up, closing. */
export function actionHandlers(deps: Dependencies): Answers<Area<'actions'>> {
  const today = (): IsoDate => deps.clock.today();

  async function commit(next: ActionLog): Promise<UndoToken> {
    return deps.changes.commit([{ kind: 'action-log', id: next.partnershipId, next }]);
  }

  async function change(
    partnershipId: PartnershipId,
    actionId: ActionId,
    next: (action: Action) => Action,
  ): Promise<{ action: Action; undo: UndoToken }> {
    return deps.changes.inTurn(async () => {
      const log = await readActionLog(deps, partnershipId);
      const action = next(actionIn(log, actionId));
      const actions = log.actions.map((one) => (one.id === actionId ? action : one));
      return { action, undo: await commit({ ...log, actions }) };
    });
  }

  return {
    'actions:open': async ({ partnershipId }) => ({
      ...(await viewPartnership(deps, partnershipId)),
      actions: (await readActionLog(deps, partnershipId)).actions,
      meetings: (await meetingsOf(deps, partnershipId)).map(summaryOf),
    }),
    'actions:record': ({ partnershipId, origin, ...facts }) =>
      deps.changes.inTurn(async () => {
        const log = await readActionLog(deps, partnershipId);
        const raisedOn = origin ? (await readMeeting(deps, origin.meetingId)).date : today();
        const next = nextReference('A', log.lastActionNumbers, raisedOn);
        const action: Action = {
          ...facts,
          id: actionIdSchema.parse(deps.newId()),
          reference: next.reference,
          firstDue: facts.due,
          status: 'open',
          raisedOn,
          origin,
          updates: [],
          closedOn: null,
        };
        const actions = [...log.actions, action];
        return { action, undo: await commit({ ...log, actions, lastActionNumbers: next.last }) };
      }),
    'actions:save': ({ partnershipId, actionId, ...facts }) =>
      change(partnershipId, actionId, (action) => edited(action, facts, today())),
    'actions:addUpdate': ({ partnershipId, actionId, text }) =>
      change(partnershipId, actionId, (action) => ({
        ...action,
        updates: [
          ...action.updates,
          { id: actionUpdateIdSchema.parse(deps.newId()), on: today(), text },
        ],
      })),
    'actions:withdraw': ({ partnershipId, actionId }) =>
      deps.changes.inTurn(async () => {
        const log = await readActionLog(deps, partnershipId);
        const { id } = actionIn(log, actionId);
        const actions = log.actions.filter((one) => one.id !== id);
        return { undo: await commit({ ...log, actions }) };
      }),
  };
}
