import type { Tracker } from '../model/tracker';
import { plainDate } from '../text/dates';
import { trackerPaperWords, trackerWords } from '../text/tracker-words';
import type { DocumentBlock, DocumentDescription } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame } from './papers';
import { gridBlocks } from './tracker-grid-blocks';
import { recommendationBlocks } from './tracker-list-blocks';
import type { TrackerContext, TrackerPapers } from './tracker-papers';

/**
 * A tracker as it stands today: a grid in landscape tables of at most five columns (G12, WACSO
 * Annex E), or a table of recommendations with all who answer for each (G13, WACSO Annex A).
 */
export function trackerDocument(papers: TrackerPapers): DocumentDescription {
  const { partnership, tracker, actions, today } = papers;
  const names = nameBook(papers, today);
  const context = { names, actions, today };
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${tracker.title}`,
    footerText: `${partnership.name}: ${tracker.title}, ${plainDate(today)}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: tracker.title },
      { type: 'paragraph', role: 'body', text: openingWords(papers, names) },
      ...contentOf(tracker, context),
      { type: 'paragraph', role: 'body', text: trackerPaperWords.end },
    ],
  };
}

function contentOf(tracker: Tracker, context: TrackerContext): DocumentBlock[] {
  return tracker.kind === 'grid'
    ? gridBlocks(tracker, context)
    : recommendationBlocks(tracker, context);
}

/** The day, whence it comes, and who keeps it up to date; that nobody does is said (A9). */
function openingWords({ tracker, today }: TrackerPapers, names: NameBook): string {
  const source = tracker.kind === 'recommendations' ? tracker.source : '';
  return [
    trackerPaperWords.asAt(plainDate(today)),
    ...(source === '' ? [] : [trackerPaperWords.source(source)]),
    tracker.keeperId === null
      ? trackerWords.nobodyKeeps
      : trackerWords.keptBy(names.personWithOrganisation(tracker.keeperId)),
  ].join(' ');
}
