import {
  channels,
  type Channel,
  type Handlers,
  type Output,
  type Parsed,
} from '#shared/ipc/contract';
import { ok, type Result } from '#shared/ipc/result';
import { Refused } from '../refused';
import { actionHandlers } from './action-handlers';
import { createActionCatalogue } from './actions/action-catalogue';
import { allActionHandlers } from './actions/all-action-handlers';
import { chaseHandlers } from './actions/chases/chase-handlers';
import { importHandlers } from './actions/import-handlers';
import { agendaHandlers } from './agenda-handlers';
import { appHandlers } from './app-handlers';
import { backupHandlers } from './backup-handlers';
import { circulationHandlers } from './circulation-handlers';
import { cycleHandlers } from './cycle-handlers';
import type { Answers, Dependencies } from './dependencies';
import { distributionHandlers } from './distribution-handlers';
import { dueHandlers } from './due-handlers';
import { exportHandlers } from './export-handlers';
import { createSavedFiles } from './exports/saved-files';
import { houseStyleHandlers } from './house-style-handlers';
import { createLongWork } from './long-work';
import { linkedMeetingHandlers } from './linked-meetings';
import { meetingHandlers } from './meeting-handlers';
import { membershipHandlers } from './membership-handlers';
import { minuteBookHandlers } from './minute-book-handlers';
import { minutesHandlers } from './minutes-handlers';
import { nextMeetingHandlers } from './next-meeting';
import { overviewHandlers } from './overview-handlers';
import { packHandlers } from './pack-handlers';
import { partnershipHandlers } from './partnership-handlers';
import { partnershipFileHandlers } from './partnership-file/partnership-file-handlers';
import { peopleHandlers } from './people-handlers';
import { directoryExportHandlers } from './people/exchange/directory-export-handlers';
import { directoryImportHandlers } from './people/exchange/directory-import-handlers';
import { presenceHandlers } from './presence-handlers';
import { deletionHandlers } from './record/meeting-deletion';
import { recordHandlers } from './record-handlers';
import { forwardPlanHandlers } from './register-lists/forward-plan-handlers';
import { registerListHandlers } from './register-lists/register-list-handlers';
import { riskHandlers } from './register-lists/risk-handlers';
import { registerHandlers } from './register-handlers';
import { retentionHandlers } from './retention-handlers';
import { sampleHandlers } from './sample/sample-handlers';
import { searchHandlers } from './search-handlers';
import { storeHandlers } from './store-handlers';
import { structureHandlers } from './structure-handlers';
import { termsHandlers } from './terms-handlers';
import { paperHandlers } from './registers/paper-handlers';
import { trackerHandlers } from './registers/tracker-handlers';
import { versionHandlers } from './version-handlers';
import { windowHandlers } from './window-handlers';
import { workHandlers } from './work-handlers';
import { writingHandlers } from './writing-handlers';

/** Channels that answer even when the data folder cannot be used: to say so, and to find the way out. */
const WITHOUT_STORE: readonly Channel[] = [
  'app:status',
  'app:logFailure',
  'windows:here',
  'windows:open',
  'windows:hideOthers',
  'store:tryAgain',
  'store:chooseFolder',
  'store:useFolder',
  'store:startNew',
  'store:repairMark',
  'store:takeOver',
  'store:openToRead',
];

/** Every use case of the app, behind the seam's Result. */
export function createHandlers(
  deps: Dependencies,
  catalogue = createActionCatalogue(deps),
): Handlers {
  const saved = createSavedFiles(deps);
  const work = createLongWork();
  const answers: Answers<Channel> = {
    ...appHandlers(deps),
    ...partnershipHandlers(deps),
    ...sampleHandlers(deps),
    ...houseStyleHandlers(deps),
    ...membershipHandlers(deps),
    ...meetingHandlers(deps),
    ...linkedMeetingHandlers(deps),
    ...nextMeetingHandlers(deps),
    ...agendaHandlers(deps),
    ...deletionHandlers(deps),
    ...minutesHandlers(deps),
    ...minuteBookHandlers(deps),
    ...partnershipFileHandlers(deps, work),
    ...chaseHandlers(deps, saved),
    ...circulationHandlers(deps, saved, work),
    ...packHandlers(deps, work),
    ...cycleHandlers(deps),
    ...recordHandlers(deps),
    ...dueHandlers(deps),
    ...overviewHandlers(deps, catalogue),
    ...retentionHandlers(deps),
    ...peopleHandlers(deps, work),
    ...directoryImportHandlers(deps),
    ...directoryExportHandlers(deps, saved),
    ...presenceHandlers(deps),
    ...termsHandlers(deps),
    ...actionHandlers(deps),
    ...allActionHandlers(deps, catalogue),
    ...importHandlers(deps),
    ...registerHandlers(deps),
    ...registerListHandlers(deps),
    ...forwardPlanHandlers(deps),
    ...riskHandlers(deps),
    ...exportHandlers(deps, saved, work),
    ...storeHandlers(deps),
    ...structureHandlers(deps),
    ...backupHandlers(deps, work),
    ...versionHandlers(deps),
    ...trackerHandlers(deps),
    ...paperHandlers(deps),
    ...distributionHandlers(deps),
    ...writingHandlers(deps),
    ...searchHandlers(deps),
    ...windowHandlers(deps, saved),
    ...workHandlers(work),
  };
  const entries = channels.map((channel) => [channel, handlerFor(channel, answers, deps)]);
  return Object.fromEntries(entries) as Handlers;
}

/** Turns what a use case throws in an expected case into the Result the screen is given. */
function handlerFor<C extends Channel>(
  channel: C,
  answers: Answers<Channel>,
  deps: Dependencies,
): (input: Parsed<C>) => Promise<Result<Output<C>>> {
  const answer = answers[channel] as (input: Parsed<C>) => Promise<Output<C>>;
  return async (input) => {
    // Asked at each call: another store may be open by now.
    const { unusable } = deps;
    if (unusable && !WITHOUT_STORE.includes(channel)) return { ok: false, error: unusable };
    try {
      return ok(await answer(input));
    } catch (error) {
      if (error instanceof Refused) return { ok: false, error: error.refusal };
      throw error;
    }
  };
}
