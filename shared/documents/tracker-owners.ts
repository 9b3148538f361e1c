import type { TrackedRecommendation } from '../model/tracker';
import { trackerWords } from '../text/tracker-words';
import type { NameBook } from './name-book';

/**
 * All who answer for a recommendation, people before bodies, none of whom leads (G13, WACSO Annex A);
 * that nobody does is said (A10).
 */
export function trackedOwners(
  { ownerIds, bodyIds }: Pick<TrackedRecommendation, 'ownerIds' | 'bodyIds'>,
  names: NameBook,
): string[] {
  const all = [
    ...ownerIds.map((id) => names.personWithOrganisation(id)),
    ...bodyIds.map((id) => names.organisationName(id)),
  ];
  return all.length === 0 ? [trackerWords.noOwner] : all;
}
