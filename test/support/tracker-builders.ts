import type { DistributionList } from '#shared/model/distribution-list';
import { distributionListIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Paper, PaperState, PaperStep } from '#shared/model/paper';
import {
  paperIdSchema,
  trackerColumnIdSchema,
  trackerIdSchema,
  trackerRowIdSchema,
} from '#shared/model/register-ids';
import {
  quarterSchema,
  type GridTracker,
  type NextStep,
  type RecommendationTracker,
  type TrackedRecommendation,
  type TrackerCell,
} from '#shared/model/tracker';
import { ids } from './board-builders';

export const trackerIds = {
  tracker: (key: string) => trackerIdSchema.parse(`tracker-${key}`),
  column: (key: string) => trackerColumnIdSchema.parse(`column-${key}`),
  row: (key: string) => trackerRowIdSchema.parse(`row-${key}`),
  paper: (key: string) => paperIdSchema.parse(`paper-${key}`),
  list: (key: string) => distributionListIdSchema.parse(`list-${key}`),
};

/** A quarter, as `aQuarter('2026-Q2')`. */
export const aQuarter = (text: string) => quarterSchema.parse(text);

/** A cell by the key of its column: said nothing about unless something is given. */
export function aCell(
  column: string,
  quarter: string,
  changes: Partial<TrackerCell> = {},
): TrackerCell {
  return {
    columnId: trackerIds.column(column),
    quarter: aQuarter(quarter),
    position: '',
    nextSteps: [],
    ...changes,
  };
}

export function aNextStep(key: string, changes: Partial<NextStep> = {}): NextStep {
  return { id: trackerIds.row(key), text: 'Meet the leads', actionId: null, ...changes };
}

/** A grid of two regions over the four quarters of 2026, blank, kept by nobody. */
export function aGrid(changes: Partial<GridTracker> = {}): GridTracker {
  return {
    kind: 'grid',
    id: trackerIds.tracker('grid'),
    title: 'Regional overview',
    keeperId: null,
    columns: [
      { id: trackerIds.column('north'), name: 'North' },
      { id: trackerIds.column('south'), name: 'South' },
    ],
    firstQuarter: aQuarter('2026-Q1'),
    lastQuarter: aQuarter('2026-Q4'),
    cells: [],
    ...changes,
  };
}

/** A recommendation by its number: open, owned by nobody. */
export function aTracked(
  number: string,
  changes: Partial<TrackedRecommendation> = {},
): TrackedRecommendation {
  return {
    id: trackerIds.row(number.toLowerCase()),
    number,
    text: 'Improve strategic planning',
    ownerIds: [],
    bodyIds: [],
    due: null,
    status: 'open',
    position: '',
    ...changes,
  };
}

export function aRecommendationTracker(
  changes: Partial<RecommendationTracker> = {},
): RecommendationTracker {
  return {
    kind: 'recommendations',
    id: trackerIds.tracker('audit'),
    title: 'Audit recommendations',
    keeperId: ids.person('bell'),
    source: 'Audit Office, 2016',
    rows: [],
    ...changes,
  };
}

/** A step of a paper, at no meeting. */
export function aStep(state: PaperState, on: string, changes: Partial<PaperStep> = {}): PaperStep {
  return { state, on: isoDate(on), meetingId: null, note: '', ...changes };
}

/** A paper with these steps; without any, a draft of 1 June 2026. */
export function aPaper(
  key: string,
  steps: PaperStep[] = [aStep('draft', '2026-06-01')],
  changes: Partial<Paper> = {},
): Paper {
  return {
    id: trackerIds.paper(key),
    title: 'Closure report',
    titleWelsh: '',
    author: 'Beth Carter',
    summary: '',
    recommendations: [],
    file: null,
    marking: 'none',
    steps,
    sourceOrganisation: '',
    reuseApproval: null,
    personalData: 'not-stated',
    distributionListId: null,
    ...changes,
  };
}

export function aDistributionList(
  key: string,
  changes: Partial<DistributionList> = {},
): DistributionList {
  return {
    id: trackerIds.list(key),
    name: 'Board',
    groups: [],
    documents: [],
    personIds: [],
    others: '',
    seesConfidential: false,
    ...changes,
  };
}
