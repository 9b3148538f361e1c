import { trackerIdSchema, trackerRowIdSchema } from '#shared/model/register-ids';
import type { Tracker } from '#shared/model/tracker';
import type { Answers, Dependencies } from '../dependencies';
import { entryOf, refuseUnknown, withEntry } from '../entries';
import { changeRegisters } from './register-changes';
import { listIn, refuseUnknownOwners, withTracker } from './tracker-parts';

type Channels =
  'trackers:saveList' | 'trackers:saveRecommendation' | 'trackers:removeRecommendation';

/** Lists of recommendations with all who answer for each (G13). */
export function trackerListHandlers(deps: Dependencies): Answers<Channels> {
  return {
    'trackers:saveList': ({ partnershipId, id, ...facts }) =>
      changeRegisters(deps, partnershipId, async (registers) => {
        const ownerIds = facts.keeperId === null ? [] : [facts.keeperId];
        await refuseUnknownOwners(deps, { ownerIds, bodyIds: [] });
        const rows = id === null ? [] : listIn(registers, id).rows;
        const given = id ?? trackerIdSchema.parse(deps.newId());
        const tracker: Tracker = { kind: 'recommendations', ...facts, id: given, rows };
        return { registers: withTracker(registers, tracker) };
      }),
    'trackers:saveRecommendation': ({ partnershipId, trackerId, id, ...facts }) =>
      changeRegisters(deps, partnershipId, async (registers) => {
        const tracker = listIn(registers, trackerId);
        refuseUnknown(tracker.rows, id, 'recommendation');
        await refuseUnknownOwners(deps, facts);
        const row = { ...facts, id: id ?? trackerRowIdSchema.parse(deps.newId()) };
        const rows = withEntry(tracker.rows, row);
        return { registers: withTracker(registers, { ...tracker, rows }) };
      }),
    'trackers:removeRecommendation': ({ partnershipId, trackerId, rowId }) =>
      changeRegisters(deps, partnershipId, (registers) => {
        const tracker = listIn(registers, trackerId);
        const row = entryOf(tracker.rows, rowId, 'recommendation');
        const rows = tracker.rows.filter((one) => one !== row);
        return { registers: withTracker(registers, { ...tracker, rows }) };
      }),
  };
}
