import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Registers } from '../../model/registers';
import type { GridTracker } from '../../model/tracker';
import { blankPositions } from '../trackers/grid';
import { lastDayOfQuarter } from '../trackers/quarters';
import { dueOn, openMatter } from './due-entry';

/**
 * Trackers that nobody keeps up to date (A9, WACSO: left open), and grids in which positions are
 * missing for this quarter or an earlier one (G12): by the end of the earliest quarter that lacks one.
 */
export function dueOfTrackers(
  { trackers }: Pick<Registers, 'trackers'>,
  today: IsoDate,
): DueEntry[] {
  return trackers.flatMap((tracker) => {
    const subject = tracker.title;
    return [
      ...(tracker.keeperId === null ? [openMatter('tracker-without-keeper', { subject })] : []),
      ...(tracker.kind === 'grid' ? blanksOf(tracker, today) : []),
    ];
  });
}

function blanksOf(tracker: GridTracker, today: IsoDate): DueEntry[] {
  const blank = blankPositions(tracker, today);
  const [earliest] = blank;
  if (earliest === undefined) return [];
  const due = lastDayOfQuarter(earliest.quarter);
  const facts = { subject: tracker.title, count: blank.length, personId: tracker.keeperId };
  return [dueOn('tracker-blank', { state: due < today ? 'overdue' : 'soon', due }, facts)];
}
