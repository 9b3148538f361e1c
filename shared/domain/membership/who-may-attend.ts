import type { AgendaItem } from '../../model/agenda';
import type { GuestId, MemberId, PersonId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { Guest, RepresentativeRole } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { isInForce } from '../in-force';
import { membersOn, representativesOn } from '../membership';
import { isKeptOut, suspendedPeople, type Suspended } from '../suspension';

/** In what right somebody may attend: through a membership, or as a guest. */
export type AttendanceRight =
  | { right: 'member' | 'stand-in' | 'accompanying'; memberId: MemberId }
  | {
      right: Guest['right'];
      guestId: GuestId;
      scope: Guest['scope'];
      /** When the right applies, in words: the secretariat judges whether it does (P2). */
      condition: string;
    };

/** Somebody who may attend, with every right they have to it, the strongest first. */
export type Attendee = { personId: PersonId; rights: AttendanceRight[] };

/** Why somebody with a part in the partnership may not attend all the same. */
export type LeftOutReason = 'suspended' | 'closed-item' | 'nobody-accompanies';

/** Somebody who may not attend, and why. */
export type LeftOut = { personId: PersonId; reason: LeftOutReason };

/** Who may attend a meeting or an item of it, and who is left out. */
export type Attendees = { mayAttend: Attendee[]; leftOut: LeftOut[] };

type Claim = { personId: PersonId; right: AttendanceRight; refused: LeftOutReason | null };

const STRENGTH: readonly AttendanceRight['right'][] = [
  'member',
  'stand-in',
  'right-to-attend',
  'officer',
  'invited',
  'accompanying',
];

const RIGHT_OF: Record<RepresentativeRole, 'member' | 'stand-in' | 'accompanying'> = {
  representative: 'member',
  'stand-in': 'stand-in',
  accompanying: 'accompanying',
};

/** Whether a right is to a seat, so that it counts and votes; no other does (P2, P3, P12). */
export function takesASeat({ right }: AttendanceRight): boolean {
  return right === 'member' || right === 'stand-in';
}

/**
 * Who may attend a meeting, or one item of it, and in what right (P2, P3, P11, P12): seat holders and
 * their stand-ins, officers who come along, and guests for every meeting, this one or this item. For
 * the meeting as a whole (`item` null), guests of any of its items are among them.
 *
 * Left out are those suspended (P16): they keep a guest's right, but not to a closed item. A closed
 * item is for members (X1, BCP 3.4), for officers who serve the meeting and for whom it invites.
 * Officers who come along are left out where the terms say that nobody does (P3).
 */
export function whoMayAttend(
  partnership: Pick<Partnership, 'members' | 'representatives' | 'guests'>,
  rules: Pick<Rules, 'accompanyingOfficer'>,
  meeting: Pick<Meeting, 'id' | 'date'>,
  item: Pick<AgendaItem, 'id' | 'isClosed'> | null,
): Attendees {
  const suspended = suspendedPeople(partnership, meeting.date);
  const isClosed = item?.isClosed ?? false;
  const claims = [
    ...memberClaims(partnership, rules, meeting, { suspended, isClosed }),
    ...guestClaims(partnership, meeting, item, suspended),
  ];
  return grouped(claims);
}

function grouped(claims: readonly Claim[]): Attendees {
  const mayAttend: Attendee[] = [];
  const leftOut: LeftOut[] = [];
  for (const personId of new Set(claims.map((claim) => claim.personId))) {
    const own = claims.filter((claim) => claim.personId === personId);
    const rights = own.filter((claim) => claim.refused === null).map((claim) => claim.right);
    const strength = ({ right }: AttendanceRight): number => STRENGTH.indexOf(right);
    const [refused] = own.flatMap((claim) => claim.refused ?? []);
    if (rights.length === 0 && refused !== undefined) leftOut.push({ personId, reason: refused });
    else mayAttend.push({ personId, rights: rights.toSorted((a, b) => strength(a) - strength(b)) });
  }
  return { mayAttend, leftOut };
}

function memberClaims(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  { accompanyingOfficer }: Pick<Rules, 'accompanyingOfficer'>,
  { date }: Pick<Meeting, 'date'>,
  { suspended, isClosed }: { suspended: readonly Suspended[]; isClosed: boolean },
): Claim[] {
  const nobodyAccompanies = accompanyingOfficer.state === 'set' && !accompanyingOfficer.value;
  const parts = membersOn(partnership, date).flatMap((member) =>
    representativesOn(partnership, member.id, date),
  );
  const refusalOf = (role: RepresentativeRole, isOut: boolean): LeftOutReason | null => {
    if (isOut) return 'suspended';
    if (role !== 'accompanying') return null;
    if (nobodyAccompanies) return 'nobody-accompanies';
    return isClosed ? 'closed-item' : null;
  };
  return parts.map(({ personId, memberId, role }) => ({
    personId,
    right: { right: RIGHT_OF[role], memberId },
    refused: refusalOf(role, isKeptOut(suspended, personId, memberId)),
  }));
}

function guestClaims(
  { guests }: Pick<Partnership, 'guests'>,
  meeting: Pick<Meeting, 'id' | 'date'>,
  item: Pick<AgendaItem, 'id' | 'isClosed'> | null,
  suspended: readonly Suspended[],
): Claim[] {
  const isSuspended = (id: PersonId): boolean => suspended.some((one) => one.personId === id);
  return guests
    .filter((guest) => isInForce(guest, meeting.date) && covers(guest.scope, meeting, item))
    .map(({ id, personId, right, scope, condition }) => ({
      personId,
      right: { right, guestId: id, scope, condition },
      refused:
        item?.isClosed === true ? refusalOfClosed(isSuspended(personId), right, scope) : null,
    }));
}

function refusalOfClosed(
  isSuspended: boolean,
  right: Guest['right'],
  scope: Guest['scope'],
): LeftOutReason | null {
  if (isSuspended) return 'suspended';
  return right === 'officer' || scope.kind === 'item' ? null : 'closed-item';
}

/** Whether a guest's right is to this meeting, or to this item of it. */
function covers(
  scope: Guest['scope'],
  meeting: Pick<Meeting, 'id'>,
  item: Pick<AgendaItem, 'id'> | null,
): boolean {
  if (scope.kind === 'standing') return true;
  if (scope.meetingId !== meeting.id) return false;
  return scope.kind === 'meeting' || item === null || scope.itemId === item.id;
}
