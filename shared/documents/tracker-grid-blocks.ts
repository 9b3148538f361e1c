import { actionOfStep, cellOf, hasBegun, isOwned, quartersOf } from '../domain/trackers/grid';
import type { GridTracker, NextStep, Quarter, TrackerColumn } from '../model/tracker';
import { actionProgressLabel } from '../text/labels';
import { trackerPaperWords, trackerWords } from '../text/tracker-words';
import { ownerNames } from './action-words';
import type { CellContent, DocumentBlock, Phrase, Phrases, TableBlock } from './document-block';
import type { TrackerContext } from './tracker-papers';

/** More columns than these cannot be read on a landscape page. */
const COLUMNS_IN_A_TABLE = 5;

/** A grid as tables of at most five columns each, which have a heading where there are several (G12). */
export function gridBlocks(grid: GridTracker, context: TrackerContext): DocumentBlock[] {
  const parts = partsOf(grid.columns);
  return parts.flatMap((columns) => {
    const table = tableOf(grid, columns, context);
    if (parts.length === 1) return [table];
    const title = trackerPaperWords.columnsPart(columns.map(({ name }) => name));
    return [
      { type: 'heading', level: 2, text: title },
      { ...table, title },
    ];
  });
}

/** The columns in as few parts as will do, each of about as many. */
function partsOf(columns: readonly TrackerColumn[]): TrackerColumn[][] {
  const count = Math.ceil(columns.length / COLUMNS_IN_A_TABLE);
  const size = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size));
}

function tableOf(
  grid: GridTracker,
  columns: readonly TrackerColumn[],
  context: TrackerContext,
): TableBlock {
  return {
    type: 'table',
    title: grid.title,
    summary: trackerPaperWords.gridSummary,
    columns: [
      { heading: trackerPaperWords.quarter, share: 1600 },
      ...columns.map(({ name }) => ({ heading: name, share: 2400 })),
    ],
    rows: quartersOf(grid).flatMap((quarter) => [
      [
        [{ strong: trackerWords.position(quarter) }],
        ...columns.map((column) => positionCell(grid, column, quarter, context)),
      ],
      [
        [{ strong: trackerWords.nextSteps }],
        ...columns.map(({ id }) => stepsCell(cellOf(grid, id, quarter).nextSteps, context)),
      ],
    ]),
  };
}

function positionCell(
  grid: GridTracker,
  { id }: TrackerColumn,
  quarter: Quarter,
  { today }: TrackerContext,
): Phrases {
  const { position } = cellOf(grid, id, quarter);
  if (position.trim() !== '') return position;
  return hasBegun(quarter, today) ? [{ strong: trackerWords.blank }] : trackerWords.notYet;
}

/** The steps as a list, so that one ends where the next begins. */
function stepsCell(steps: readonly NextStep[], context: TrackerContext): CellContent {
  if (steps.length === 0) return trackerWords.noSteps;
  return { bullets: steps.map((step) => stepPhrases(step, context)) };
}

/** A step with its action, its owners and how far it is; one that nobody is to do asks whose it is (A10). */
function stepPhrases(step: NextStep, { actions, names, today }: TrackerContext): Phrase[] {
  const action = actionOfStep(step, actions);
  // An action that is tied and gone was confidential when it was taken out of the log.
  const isHidden = action?.isConfidential ?? step.actionId !== null;
  if (isHidden) return [trackerPaperWords.confidentialStep];
  const asks: Phrase[] = isOwned(step, actions) ? [] : [' ', { strong: trackerWords.whoseAction }];
  if (action === null) return [step.text, ...asks];
  const owners = ownerNames(action, names).join('; ');
  const status = actionProgressLabel(action, today);
  return [
    step.text,
    ` (${trackerPaperWords.stepAction(action.reference, owners, status)})`,
    ...asks,
  ];
}
