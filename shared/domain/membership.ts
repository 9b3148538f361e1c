import type { MemberId, OrganisationId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Member, Office, Partnership, Representative } from '../model/partnership';
import { isInForce } from './in-force';

/** The memberships in force on a day, in the partnership's own order. */
export function membersOn(partnership: Pick<Partnership, 'members'>, on: IsoDate): Member[] {
  return partnership.members.filter((member) => isInForce(member, on));
}

/** The people in force for one membership on a day: seat holders first, then stand-ins, then others. */
export function representativesOn(
  partnership: Pick<Partnership, 'representatives'>,
  memberId: MemberId,
  on: IsoDate,
): Representative[] {
  const order = ['representative', 'stand-in', 'accompanying'];
  return partnership.representatives
    .filter((one) => one.memberId === memberId && isInForce(one, on))
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** How many seats of a membership nobody holds on a day (P1); never less than none. */
export function vacantSeats(
  partnership: Pick<Partnership, 'representatives'>,
  member: Member,
  on: IsoDate,
): number {
  const holders = representativesOn(partnership, member.id, on).filter(
    (one) => one.role === 'representative',
  );
  return Math.max(0, member.seats - holders.length);
}

/** The offices somebody holds on a day, by title. */
export function officesOf(
  partnership: Pick<Partnership, 'offices'>,
  personId: PersonId,
  on: IsoDate,
): Office[] {
  return partnership.offices.filter((one) => one.personId === personId && isInForce(one, on));
}

/** The organisation somebody acts for on this partnership on a day, in any role; null for none. */
export function organisationActedFor(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  personId: PersonId,
  on: IsoDate,
): OrganisationId | null {
  const parts = partnership.representatives.filter(
    (one) => one.personId === personId && isInForce(one, on),
  );
  const actsFor = new Set(parts.map((one) => one.memberId));
  const member = membersOn(partnership, on).find((one) => actsFor.has(one.id));
  return member?.organisationId ?? null;
}
