import {
  editedAction,
  statusRefusal,
  type ActionFacts,
} from '#shared/domain/actions/status-changes';
import { withReportChoice } from '#shared/domain/actions/who-must-report';
import { isReferencePattern } from '#shared/domain/references';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { Action, ActionLog } from '#shared/model/action';
import { actionUpdateIdSchema } from '#shared/model/id';
import { Refused } from '../../refused';
import { settingsOrFirst } from '../app-handlers';
import type { NextValue } from '../changes';
import type { Answers, Dependencies } from '../dependencies';
import { refuseLocked } from '../record/locked-minutes';
import { actionIn, readActionLog, readMeetingOf } from '../records';
import { changeAction, changeLog } from './action-changes';
import { refuseUnknownFacts } from './action-facts';

type EditChannel =
  | 'actions:save'
  | 'actions:changeMany'
  | 'actions:addUpdate'
  | 'actions:settleReport'
  | 'actions:setReferences';

/** What is changed of actions by hand, one by one or many at once. */
export function editHandlers(deps: Dependencies): Answers<EditChannel> {
  return {
    'actions:save': ({ partnershipId, actionId, ...change }) =>
      changeAction(deps, { partnershipId, actionId }, (action, log) =>
        changed(deps, { action, log }, change),
      ),
    'actions:changeMany': (input) => deps.changes.inTurn(() => changeMany(deps, input)),
    'actions:addUpdate': (input) => addUpdate(deps, input),
    'actions:settleReport': async ({ partnershipId, meetingId, actionIds, choice }) => {
      await readMeetingOf(deps, partnershipId, meetingId);
      return changeLog(deps, partnershipId, (log) => {
        const settled = new Set(actionIds.map((id) => actionIn(log, id)));
        const actions = log.actions.map((action) =>
          settled.has(action) ? withReportChoice(action, meetingId, choice) : action,
        );
        return { ...log, actions };
      });
    },
    'actions:setReferences': ({ partnershipId, pattern }) => {
      if (!isReferencePattern(pattern)) throw new Refused('reference-pattern', { pattern });
      return changeLog(deps, partnershipId, (log) => ({ ...log, referencePattern: pattern }));
    },
  };
}

type ChangedFacts = Parsed<'actions:changeMany'>['change'];

/** An action with a part of it changed; refused where the change is none that it may be given. */
async function changed(
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

/** All of them or none: what is refused for one is refused for all. */
async function changeMany(
  deps: Dependencies,
  { actions, change }: Parsed<'actions:changeMany'>,
): Promise<Output<'actions:changeMany'>> {
  const partnershipIds = [...new Set(actions.map(({ partnershipId }) => partnershipId))];
  const values: NextValue[] = [];
  for (const id of partnershipIds) {
    const log = await readActionLog(deps, id);
    const wanted = new Set(
      actions.filter((one) => one.partnershipId === id).map(({ actionId }) => actionId),
    );
    for (const actionId of wanted) actionIn(log, actionId);
    const next: Action[] = [];
    for (const action of log.actions) {
      next.push(wanted.has(action.id) ? await changed(deps, { action, log }, change) : action);
    }
    values.push({ kind: 'action-log', id, next: { ...log, actions: next } });
  }
  return { undo: await deps.changes.commit(values) };
}

async function addUpdate(
  deps: Dependencies,
  { text, meetingId, ...which }: Parsed<'actions:addUpdate'>,
): Promise<Output<'actions:addUpdate'>> {
  if (meetingId !== null) await readMeetingOf(deps, which.partnershipId, meetingId);
  const { userName: by } = await settingsOrFirst(deps);
  return changeAction(deps, which, (action) => {
    const id = actionUpdateIdSchema.parse(deps.newId());
    const update = { id, on: deps.clock.today(), text, by, meetingId };
    return { ...action, updates: [...action.updates, update] };
  });
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
