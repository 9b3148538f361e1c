import { newAction } from '#shared/domain/new-records';
import { nextActionReference } from '#shared/domain/references';
import { actionOfStep, withCell } from '#shared/domain/trackers/grid';
import type { Parsed } from '#shared/ipc/contract';
import type { Action, ActionLog } from '#shared/model/action';
import { actionIdSchema } from '#shared/model/id';
import type { Registers } from '#shared/model/registers';
import type { GridTracker } from '#shared/model/tracker';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { readActionLog } from '../records';
import { entryOf, withEntry } from '../entries';
import { cellIn, gridIn, refuseUnknownOwners } from './tracker-parts';

type StepMadeAction = { grid: GridTracker; log: { next: ActionLog; undone: ActionLog } };

/**
 * A next step of a grid as an action of the log (G12, A10). Taking it back frees no number: it may
 * stand in a paper already.
 */
export async function stepMadeAction(
  deps: Dependencies,
  registers: Registers,
  { partnershipId, trackerId, columnId, quarter, stepId, ...facts }: Parsed<'trackers:makeAction'>,
): Promise<StepMadeAction> {
  const grid = gridIn(registers, trackerId);
  const cell = cellIn(grid, { columnId, quarter });
  const step = entryOf(cell.nextSteps, stepId, 'next step');
  const log = await readActionLog(deps, partnershipId);
  const known = actionOfStep(step, log.actions);
  if (known !== null) throw new Refused('already-there', { name: known.reference });
  await refuseUnknownOwners(deps, facts);
  const raisedOn = deps.clock.today();
  const { reference, last } = nextActionReference(log, raisedOn);
  const id = actionIdSchema.parse(deps.newId());
  const firstDue = facts.due;
  const action: Action = {
    ...newAction,
    ...facts,
    id,
    reference,
    firstDue,
    raisedOn,
    origin: null,
  };
  const undone = { ...log, lastActionNumbers: last };
  const nextSteps = withEntry(cell.nextSteps, { ...step, actionId: id });
  return {
    grid: withCell(grid, { ...cell, nextSteps }),
    log: { next: { ...undone, actions: [...log.actions, action] }, undone },
  };
}
