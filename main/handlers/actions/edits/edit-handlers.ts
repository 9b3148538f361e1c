import { withReportChoice } from '#shared/domain/actions/who-must-report';
import { isReferencePattern } from '#shared/domain/references';
import type { Output, Parsed } from '#shared/ipc/contract';
import { actionUpdateIdSchema } from '#shared/model/id';
import { Refused } from '../../../refused';
import { settingsOrFirst } from '../../app-handlers';
import type { Answers, Dependencies } from '../../dependencies';
import { actionIn, readMeetingOf } from '../../records';
import { changeAction, changeLog } from '../action-changes';
import { changeMany } from './change-many';
import { withFacts } from './changed-facts';

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
        withFacts(deps, { action, log }, change),
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
