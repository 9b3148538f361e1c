import type { RecommendationTracker, TrackedRecommendation } from '../model/tracker';
import { shortDue } from '../text/dates';
import { paperWords } from '../text/documents';
import { actionProgressLabel } from '../text/labels';
import { trackerPaperWords, trackerWords } from '../text/tracker-words';
import type { DocumentBlock, Phrases } from './document-block';
import { trackedOwners } from './tracker-owners';
import type { TrackerContext } from './tracker-papers';

/** Recommendations in a table, each with all who answer for it (G13, WACSO Annex A). */
export function recommendationBlocks(
  { title, rows }: RecommendationTracker,
  context: TrackerContext,
): DocumentBlock[] {
  if (rows.length === 0) {
    return [{ type: 'paragraph', role: 'body', text: trackerPaperWords.noRows }];
  }
  return [
    {
      type: 'table',
      title,
      summary: trackerPaperWords.listSummary,
      columns: [
        { heading: trackerPaperWords.number, share: 900 },
        { heading: trackerPaperWords.recommendation, share: 4600 },
        { heading: trackerPaperWords.owners, share: 3000 },
        { heading: paperWords.due, share: 1500 },
        { heading: paperWords.status, share: 1500 },
        { heading: trackerPaperWords.position, share: 3400 },
      ],
      rows: rows.map((row) => rowOf(row, context)),
    },
  ];
}

function rowOf(row: TrackedRecommendation, { names, today }: TrackerContext): Phrases[] {
  return [
    [{ strong: row.number }],
    row.text,
    trackedOwners(row, names).join('\n'),
    row.due === null ? paperWords.noDueDate : shortDue(row.due),
    actionProgressLabel(row, today),
    row.position.trim() === '' ? trackerWords.blank : row.position,
  ];
}
