import { withCell, withColumns } from '#shared/domain/trackers/grid';
import { MOST_QUARTERS, quartersFrom } from '#shared/domain/trackers/quarters';
import type { Parsed } from '#shared/ipc/contract';
import {
  trackerColumnIdSchema,
  trackerIdSchema,
  trackerRowIdSchema,
} from '#shared/model/register-ids';
import type { Registers } from '#shared/model/registers';
import type { GridTracker, Quarter } from '#shared/model/tracker';
import { Refused } from '../../refused';
import type { Answers, Dependencies } from '../dependencies';
import { entryOf, refuseUnknown } from '../entries';
import { changeRegisters } from './register-changes';
import { stepMadeAction } from './tracker-actions';
import { cellIn, gridIn, refuseUnknownOwners, withTracker } from './tracker-parts';

type Channels = 'trackers:saveGrid' | 'trackers:saveCell' | 'trackers:makeAction';

/** Refuses quarters of which the last lies before the first, and more of them than can be read. */
function refuseQuarters(first: Quarter, last: Quarter): void {
  if (last < first) throw new Refused('end-before-start');
  if (quartersFrom(first, last).length > MOST_QUARTERS) {
    throw new Refused('invalid-input', { field: 'last quarter' });
  }
}

/** Grids of columns by quarters: what they are, what stands in them, and steps that become actions (G12). */
export function trackerGridHandlers(deps: Dependencies): Answers<Channels> {
  return {
    'trackers:saveGrid': ({ partnershipId, ...input }) =>
      changeRegisters(deps, partnershipId, async (registers) => {
        refuseQuarters(input.firstQuarter, input.lastQuarter);
        const ownerIds = input.keeperId === null ? [] : [input.keeperId];
        await refuseUnknownOwners(deps, { ownerIds, bodyIds: [] });
        return { registers: withTracker(registers, gridAfter(deps, registers, input)) };
      }),
    'trackers:saveCell': ({ partnershipId, trackerId, position, nextSteps, ...place }) =>
      changeRegisters(deps, partnershipId, (registers) => {
        const grid = gridIn(registers, trackerId);
        const before = cellIn(grid, place);
        const steps = nextSteps.map(({ id, text }) => {
          if (id !== null) return { ...entryOf(before.nextSteps, id, 'next step'), text };
          return { id: trackerRowIdSchema.parse(deps.newId()), text, actionId: null };
        });
        const cell = { ...place, position, nextSteps: steps };
        return { registers: withTracker(registers, withCell(grid, cell)) };
      }),
    'trackers:makeAction': (input) =>
      changeRegisters(deps, input.partnershipId, async (registers) => {
        const { grid, log } = await stepMadeAction(deps, registers, input);
        return { registers: withTracker(registers, grid), log };
      }),
  };
}

type GridInput = Omit<Parsed<'trackers:saveGrid'>, 'partnershipId'>;

/** The grid as it now is: a column keeps what stands in it, and a new one begins blank. */
function gridAfter(
  { newId }: Pick<Dependencies, 'newId'>,
  registers: Registers,
  { id, columns, ...facts }: GridInput,
): GridTracker {
  const before = id === null ? null : gridIn(registers, id);
  const named = columns.map((column) => {
    if (column.id !== null) refuseUnknown(before?.columns ?? [], column.id, 'column');
    return { id: column.id ?? trackerColumnIdSchema.parse(newId()), name: column.name };
  });
  const given = id ?? trackerIdSchema.parse(newId());
  const cells = before?.cells ?? [];
  return withColumns({ kind: 'grid', ...facts, id: given, columns: named, cells }, named);
}
