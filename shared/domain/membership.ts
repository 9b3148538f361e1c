import type { MemberId, OrganisationId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Member, Office, Representative } from '../model/membership';
import type { Partnership } from '../model/partnership';
import { isInForce } from './in-force';

/**
 * The memberships in force on a day, in the partnership's own order. A body that is only invited, or
 * that has declined, is no member (P22, Safer Communities Programme).
 */
export function membersOn(partnership: Pick<Partnership, 'members'>, on: IsoDate): Member[] {
  return partnership.members.filter(
    (member) => member.standing === 'member' && isInForce(member, on),
  );
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

/** The people who hold the seats of one membership on a day, each once. */
export function seatHoldersOf(
  partnership: Pick<Partnership, 'representatives'>,
  memberId: MemberId,
  on: IsoDate,
): PersonId[] {
  const holders = representativesOn(partnership, memberId, on).filter(
    (one) => one.role === 'representative',
  );
  return [...new Set(holders.map((one) => one.personId))];
}

/** How many seats of a membership nobody holds on a day (P1); never less than none. */
export function vacantSeats(
  partnership: Pick<Partnership, 'representatives'>,
  member: Pick<Member, 'id' | 'seats'>,
  on: IsoDate,
): number {
  return Math.max(0, member.seats - seatHoldersOf(partnership, member.id, on).length);
}

/** The memberships in which somebody holds a seat on a day. */
export function membershipsHeld(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  personId: PersonId,
  on: IsoDate,
): Member[] {
  return membersOn(partnership, on).filter((member) =>
    seatHoldersOf(partnership, member.id, on).includes(personId),
  );
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
