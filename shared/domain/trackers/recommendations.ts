import type { RecommendationTracker, TrackedRecommendation } from '../../model/tracker';
import { hasOwner, isClosed } from '../action-progress';

/** The recommendations still to be met for which nobody answers, neither person nor body (G13, A10). */
export function unownedRecommendations({
  rows,
}: Pick<RecommendationTracker, 'rows'>): TrackedRecommendation[] {
  return rows.filter((row) => !isClosed(row) && !hasOwner(row));
}

/**
 * The number the next recommendation is likely to have, as "R8" after "R7"; "R1" for the first, and
 * empty where the last one does not end in a figure.
 */
export function nextNumber({ rows }: Pick<RecommendationTracker, 'rows'>): string {
  const last = rows.at(-1);
  if (last === undefined) return 'R1';
  const found = /^(.*?)(\d{1,6})$/.exec(last.number);
  return found === null ? '' : `${found[1]}${Number(found[2]) + 1}`;
}
