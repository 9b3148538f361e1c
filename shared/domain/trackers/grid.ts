import type { Action } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { TrackerColumnId } from '../../model/register-ids';
import type {
  GridTracker,
  NextStep,
  Quarter,
  TrackerCell,
  TrackerColumn,
} from '../../model/tracker';
import { hasOwner } from '../action-progress';
import { quarterOf, quartersFrom } from './quarters';

/** A place in a grid. */
export type GridPlace = { column: TrackerColumn; quarter: Quarter };

/** A step of the grid and where it stands. */
export type PlacedStep = GridPlace & { step: NextStep };

type Grid = Pick<GridTracker, 'columns' | 'firstQuarter' | 'lastQuarter' | 'cells'>;

/** What a grid holds in one place; a blank cell where nobody has entered anything (G12). */
export function cellOf(
  { cells }: Pick<GridTracker, 'cells'>,
  columnId: TrackerColumnId,
  quarter: Quarter,
): TrackerCell {
  const found = cells.find((cell) => isAt(cell, columnId, quarter));
  return found ?? { columnId, quarter, position: '', nextSteps: [] };
}

/** The grid with this as the cell of its place; one that holds nothing is not kept. */
export function withCell(grid: GridTracker, cell: TrackerCell): GridTracker {
  const others = grid.cells.filter((one) => !isAt(one, cell.columnId, cell.quarter));
  const isBlank = cell.position.trim() === '' && cell.nextSteps.length === 0;
  return { ...grid, cells: isBlank ? others : [...others, cell] };
}

const isAt = (cell: TrackerCell, columnId: TrackerColumnId, quarter: Quarter): boolean =>
  cell.columnId === columnId && cell.quarter === quarter;

/** The quarters of a grid, the first to the last (G12). */
export function quartersOf({ firstQuarter, lastQuarter }: Grid): Quarter[] {
  return quartersFrom(firstQuarter, lastQuarter);
}

/** The places of a grid in the order of reading: quarter by quarter, each column in turn. */
function placesOf(grid: Grid): GridPlace[] {
  return quartersOf(grid).flatMap((quarter) => grid.columns.map((column) => ({ column, quarter })));
}

/** Whether a quarter has begun by a day, so that its position can be given. */
export function hasBegun(quarter: Quarter, today: IsoDate): boolean {
  return quarter <= quarterOf(today);
}

/**
 * The places where a position is wanted and nobody has given one: those of every quarter that has
 * begun (G12, WACSO Annex E: only the first of four was ever filled in).
 */
export function blankPositions(grid: Grid, today: IsoDate): GridPlace[] {
  return placesOf(grid).filter(
    ({ column, quarter }) =>
      hasBegun(quarter, today) && cellOf(grid, column.id, quarter).position.trim() === '',
  );
}

/** The action a step became; null while it is none, and once that action was taken out of the log. */
export function actionOfStep<A extends Pick<Action, 'id'>>(
  step: Pick<NextStep, 'actionId'>,
  actions: readonly A[],
): A | null {
  if (step.actionId === null) return null;
  return actions.find(({ id }) => id === step.actionId) ?? null;
}

/** The next steps that nobody is to do: those that are no action, or one without an owner (A10). */
export function unownedSteps(
  grid: Grid,
  actions: readonly Pick<Action, 'id' | 'ownerIds' | 'bodyIds'>[],
): PlacedStep[] {
  return placesOf(grid)
    .flatMap((place) =>
      cellOf(grid, place.column.id, place.quarter).nextSteps.map((step) => ({ ...place, step })),
    )
    .filter(({ step }) => !isOwned(step, actions));
}

/** Whether somebody is to do a step: it is an action of the log with an owner (A10). */
export function isOwned(
  step: Pick<NextStep, 'actionId'>,
  actions: readonly Pick<Action, 'id' | 'ownerIds' | 'bodyIds'>[],
): boolean {
  const action = actionOfStep(step, actions);
  return action !== null && hasOwner(action);
}

/** The grid with these columns in this order; what stood in columns that are gone goes with them. */
export function withColumns(grid: GridTracker, columns: readonly TrackerColumn[]): GridTracker {
  const kept = new Set(columns.map(({ id }) => id));
  return {
    ...grid,
    columns: [...columns],
    cells: grid.cells.filter(({ columnId }) => kept.has(columnId)),
  };
}
