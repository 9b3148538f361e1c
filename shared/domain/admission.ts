import type { IsoDate } from '../model/iso-date';
import type { Member } from '../model/membership';
import type { Partnership } from '../model/partnership';
import type { Rules } from '../model/rules/rules';
import { isInForce } from './in-force';
import { membersOn } from './membership';
import type { Unstated } from './unstated';

/** The bodies by where they stand: members, invited and not yet in, and those that declined. */
export type BodiesByStanding = { members: Member[]; invited: Member[]; declined: Member[] };

/** The bodies of a partnership on a day by where they stand (P22, Safer Communities Programme). */
export function bodiesByStanding(
  partnership: Pick<Partnership, 'members'>,
  on: IsoDate,
): BodiesByStanding {
  const standing = (wanted: Member['standing']): Member[] =>
    partnership.members.filter((one) => one.standing === wanted && isInForce(one, on));
  return {
    members: membersOn(partnership, on),
    invited: standing('invited'),
    declined: standing('declined'),
  };
}

/** What an admission still lacks. */
export type AdmissionGap =
  'proposer' | 'reasons' | 'resulting-seats' | 'approver' | 'day-of-approval';

/** Whether a new member needs another body's approval, and what its admission lacks. */
export type AdmissionNeeds = ({ state: 'set'; approver: string; clause: string } | Unstated) & {
  /** Whether anything was recorded; founding members need no admission, and nothing tells them apart. */
  isRecorded: boolean;
  lacks: AdmissionGap[];
};

/**
 * What the admission of a body still lacks (P13, Warwickshire 4.3: what the new member brings, the
 * size that results, and the approval of the parent). Approval is asked for only where the terms name
 * who gives it. A member without any record lacks nothing, an invited body without one lacks it all.
 */
export function admissionNeeds(
  member: Pick<Member, 'standing' | 'admission'>,
  { admissionApprovedBy: rule }: Pick<Rules, 'admissionApprovedBy'>,
): AdmissionNeeds {
  const isRecorded = member.admission !== null;
  const isPending = member.standing === 'invited';
  const lacks = isRecorded || isPending ? gapsOf(member.admission, rule.state === 'set') : [];
  if (rule.state !== 'set') return { state: rule.state, isRecorded, lacks };
  return { state: 'set', approver: rule.value, clause: rule.clause, isRecorded, lacks };
}

function gapsOf(admission: Member['admission'], needsApproval: boolean): AdmissionGap[] {
  const gaps: [AdmissionGap, boolean][] = [
    ['proposer', !admission?.proposedBy],
    ['reasons', !admission?.reasons],
    ['resulting-seats', !admission?.resultingSeats],
    ['approver', needsApproval && !admission?.approvedBy],
    ['day-of-approval', needsApproval && !admission?.approvedOn],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}

/** The size of the partnership, in bodies and in seats. */
export type PartnershipSize = { bodies: number; seats: number };

/**
 * The size of the partnership now, and with a body that is not yet in (P13, Warwickshire 4.3 ii; P22).
 * A body that is in already changes nothing.
 */
export function sizeWith(
  partnership: Pick<Partnership, 'members'>,
  candidate: Pick<Member, 'id' | 'seats'>,
  on: IsoDate,
): { before: PartnershipSize; after: PartnershipSize } {
  const members = membersOn(partnership, on);
  const before = {
    bodies: members.length,
    seats: members.reduce((sum, member) => sum + member.seats, 0),
  };
  if (members.some((member) => member.id === candidate.id)) return { before, after: before };
  const { bodies, seats } = before;
  return { before, after: { bodies: bodies + 1, seats: seats + candidate.seats } };
}
