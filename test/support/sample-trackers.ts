import type { TrackerPapers } from '#shared/documents/tracker-papers';
import { isoMonth } from '#shared/model/iso-date';
import type { Tracker } from '#shared/model/tracker';
import { ids } from './board-builders';
import { boardOrganisations, boardPeople, aBoard } from './sample-board';
import { anAction, TODAY } from './sample-records';
import {
  aCell,
  aGrid,
  aNextStep,
  aRecommendationTracker,
  aTracked,
  trackerIds,
} from './tracker-builders';

const AREAS = ['North', 'South', 'Riverton', 'Ports', 'Hills', 'Borders'];

const wideGrid = aGrid({
  keeperId: ids.person('lane'),
  columns: AREAS.map((name) => ({ id: trackerIds.column(name.toLowerCase()), name })),
  cells: [
    aCell('north', '2026-Q1', {
      position:
        'Two thematic boards were merged into one.\nA business case for a co-ordinator is with the Executive.',
      nextSteps: [
        aNextStep('a', { text: 'Share what was learnt with the south', actionId: ids.action(1) }),
        aNextStep('b', { text: 'Agree a date for the first joint meeting' }),
      ],
    }),
    aCell('borders', '2026-Q2', { position: 'No change since January.' }),
  ],
});

const recommendations = aRecommendationTracker({
  rows: [
    aTracked('R1', {
      ownerIds: [ids.person('lane')],
      bodyIds: [ids.organisation('police'), ids.organisation('fire')],
      due: isoMonth('2026-09'),
      status: 'in-progress',
      position: 'A draft strategy is with the members.',
    }),
    aTracked('R2', { text: 'Pool budgets\nover several years' }),
  ],
});

function papersOf(tracker: Tracker): TrackerPapers {
  return {
    partnership: aBoard(),
    organisations: boardOrganisations,
    people: boardPeople,
    today: TODAY,
    tracker,
    actions: [anAction(1, { ownerIds: [ids.person('ahmed')] })],
  };
}

/** A grid of six areas, of which the sample board has given few positions. */
export const gridPapers = (): TrackerPapers => papersOf(wideGrid);

/** Two recommendations to the sample board, one of which nobody answers for. */
export const recommendationPapers = (): TrackerPapers => papersOf(recommendations);
