import type { Answers, Area, Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { changeRegisters } from './register-changes';
import { trackerGridHandlers } from './tracker-grid-handlers';
import { trackerListHandlers } from './tracker-list-handlers';

/** Trackers: grids of columns by quarters, and recommendations with those who answer for them. */
export function trackerHandlers(deps: Dependencies): Answers<Area<'trackers'>> {
  return {
    ...trackerGridHandlers(deps),
    ...trackerListHandlers(deps),
    'trackers:remove': ({ partnershipId, trackerId }) =>
      changeRegisters(deps, partnershipId, (registers) => {
        const tracker = entryOf(registers.trackers, trackerId, 'tracker');
        const trackers = registers.trackers.filter((one) => one !== tracker);
        return { registers: { ...registers, trackers } };
      }),
  };
}
