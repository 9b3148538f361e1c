import type { MemberId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Member, Suspension } from '../model/membership';
import type { Partnership } from '../model/partnership';
import { isInForce } from './in-force';
import { membersOn, representativesOn } from './membership';

/** Somebody kept out of business through one membership: with the whole body, or alone. */
export type Suspended = {
  personId: PersonId;
  memberId: MemberId;
  of: 'body' | 'person';
  /** The last day; null while nobody knows. */
  until: IsoDate | null;
};

/** Whether a suspended body still counts in the quorum's total, as it was recorded (P16). */
export type QuorumTreatment = 'not-suspended' | 'counts' | 'does-not-count';

/** The suspensions of a membership in force on a day, of the body or of one representative (P16). */
export function suspensionsOn(member: Pick<Member, 'suspensions'>, on: IsoDate): Suspension[] {
  return member.suspensions.filter((one) => isInForce(one, on));
}

/**
 * Everybody who takes no part in business on a day (P16, Warwickshire Code of Conduct, Compliance):
 * all who are there for a suspended body in any role, and each representative suspended alone.
 */
export function suspendedPeople(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  on: IsoDate,
): Suspended[] {
  return membersOn(partnership, on).flatMap((member) =>
    suspensionsOn(member, on).flatMap(({ personId, until }): Suspended[] => {
      if (personId !== null) return [{ personId, memberId: member.id, of: 'person', until }];
      const people = representativesOn(partnership, member.id, on).map((one) => one.personId);
      return [...new Set(people)].map((id) => ({
        personId: id,
        memberId: member.id,
        of: 'body',
        until,
      }));
    }),
  );
}

/**
 * Whether somebody may not act for a membership on a day: with its body, for as long as that is
 * suspended, or because they are suspended themselves, for whichever body they then act (P16).
 */
export function isKeptOut(
  suspended: readonly Suspended[],
  personId: PersonId,
  memberId: MemberId,
): boolean {
  return suspended.some(
    (one) => one.personId === personId && (one.of === 'person' || one.memberId === memberId),
  );
}

/**
 * Whether a member counts in the quorum's total while the whole body is suspended: what the
 * secretariat recorded, since no source says. Of several at a time, one that leaves it out is enough.
 * A body whose representative alone is suspended may send another, and counts (P16).
 */
export function quorumTreatment(member: Pick<Member, 'suspensions'>, on: IsoDate): QuorumTreatment {
  const ofBody = suspensionsOn(member, on).filter((one) => one.personId === null);
  if (ofBody.length === 0) return 'not-suspended';
  return ofBody.every((one) => one.countsTowardsQuorum) ? 'counts' : 'does-not-count';
}
