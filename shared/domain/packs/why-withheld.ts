import type { DistributionList } from '../../model/distribution-list';
import type { Marking } from '../../model/marking';
import type { Audience } from '../../model/meeting-cycle';
import type { Paper } from '../../model/paper';
import { goesToList } from '../papers/papers-for-list';

/** Whom a pack is for; one for circulation is for a distribution list (X3). */
export type PackFor =
  | { audience: Exclude<Audience, 'circulation'> }
  | { audience: 'circulation'; list: Pick<DistributionList, 'id' | 'seesConfidential'> };

/** Why a paper is left out of a pack. */
export type WithheldReason =
  /** It is for one list, and this is another, or anybody (X3). */
  | 'other-list'
  | 'restricted'
  /** It is OFFICIAL-SENSITIVE, by itself or because the partnership’s papers are. */
  | 'sensitive'
  /** People can be told from it, or it has not been said that they cannot (X5). */
  | 'personal'
  | 'personal-not-stated'
  /** Another body’s information, and it has not agreed to its being used again (X4). */
  | 'reuse-not-approved';

type Judged = Pick<
  Paper,
  'distributionListId' | 'marking' | 'personalData' | 'sourceOrganisation' | 'reuseApproval'
>;

/**
 * Why a paper does not go to an audience; null where it goes. A list is not given what is for another
 * (X3, Safer Essex 7.1: need to know). Anybody may read only what is for no list, is not marked, holds
 * no people (X5, BCP 7.1 e) and is the partnership’s own or released (X4, BCP 7.1 d): what nobody has
 * said of a paper counts against it, for what was published cannot be called back.
 */
export function whyWithheld(
  paper: Judged,
  to: PackFor,
  partnershipMarking: Marking,
): WithheldReason | null {
  switch (to.audience) {
    case 'full':
    case 'closed':
      return null;
    case 'circulation':
      return goesToList(paper, to.list) ? null : 'other-list';
    case 'public':
      return whyNotPublic(paper, partnershipMarking);
  }
}

function whyNotPublic(paper: Judged, partnershipMarking: Marking): WithheldReason | null {
  const marking = paper.marking === 'none' ? partnershipMarking : paper.marking;
  if (paper.distributionListId !== null) return 'restricted';
  if (marking === 'OFFICIAL-SENSITIVE') return 'sensitive';
  if (paper.personalData === 'personal') return 'personal';
  if (paper.personalData === 'not-stated') return 'personal-not-stated';
  const isReleased = paper.sourceOrganisation === '' || paper.reuseApproval !== null;
  return isReleased ? null : 'reuse-not-approved';
}
