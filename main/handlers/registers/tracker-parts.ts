import { cellOf, quartersOf } from '#shared/domain/trackers/grid';
import type { Action } from '#shared/model/action';
import type { TrackerColumnId, TrackerId } from '#shared/model/register-ids';
import type { Registers } from '#shared/model/registers';
import type {
  GridTracker,
  Quarter,
  RecommendationTracker,
  Tracker,
  TrackerCell,
} from '#shared/model/tracker';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { entryOf, refuseUnknown, withEntry } from '../entries';
import { readDirectory } from '../records';

/** A grid by its id; a tracker of another kind is none. */
export function gridIn({ trackers }: Pick<Registers, 'trackers'>, id: TrackerId): GridTracker {
  const tracker = entryOf(trackers, id, 'tracker');
  if (tracker.kind !== 'grid') throw new Refused('not-found', { what: 'tracker' });
  return tracker;
}

/** A tracker of recommendations by its id; a grid is none. */
export function listIn(
  { trackers }: Pick<Registers, 'trackers'>,
  id: TrackerId,
): RecommendationTracker {
  const tracker = entryOf(trackers, id, 'tracker');
  if (tracker.kind !== 'recommendations') throw new Refused('not-found', { what: 'tracker' });
  return tracker;
}

/** What stands in one place of a grid; refuses a column or a quarter that it does not have. */
export function cellIn(
  grid: GridTracker,
  { columnId, quarter }: { columnId: TrackerColumnId; quarter: Quarter },
): TrackerCell {
  refuseUnknown(grid.columns, columnId, 'column');
  if (!quartersOf(grid).includes(quarter)) throw new Refused('not-found', { what: 'quarter' });
  return cellOf(grid, columnId, quarter);
}

/** The registers with this tracker in the place of the one before, or at the end. */
export function withTracker(registers: Registers, tracker: Tracker): Registers {
  return { ...registers, trackers: withEntry(registers.trackers, tracker) };
}

/** Refuses owners, people or bodies, whom the directory does not know. */
export async function refuseUnknownOwners(
  deps: Pick<Dependencies, 'store' | 'clock'>,
  { ownerIds, bodyIds }: Pick<Action, 'ownerIds' | 'bodyIds'>,
): Promise<void> {
  const { people, organisations } = await readDirectory(deps);
  for (const id of ownerIds) refuseUnknown(people, id, 'person');
  for (const id of bodyIds) refuseUnknown(organisations, id, 'organisation');
}
