import type { MemberId, OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Member, RepresentativeRole } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { membersOn, representativesOn, vacantSeats } from '../membership';

/** One body of the table: its seats, who is there for it in which role, and what is vacant. */
export type SeatRow = {
  memberId: MemberId;
  /** The body, or the several that share one seat under one name (P19, Programme Board). */
  organisationId: OrganisationId;
  /** The body that acts for it at present; empty where it acts itself (P4). */
  representedBy: string;
  seats: number;
  holders: PersonId[];
  standIns: PersonId[];
  /** Officers who only come along: they take no seat (P3, Safer Essex 11). */
  accompanying: PersonId[];
  vacancies: number;
  /** How many hold a seat beyond the seats there are; 0 in good order. */
  beyondSeats: number;
};

/** How many seats there are in all, or why there is no such number. */
export type SeatTotal =
  | { state: 'listed'; seats: number; clause: string }
  /** Membership is open to all of a kind, so that there is no total (P11, WACSO). */
  | { state: 'open'; clause: string }
  /** The seats listed here; whether the list is complete, the terms do not say. */
  | { state: 'silent' | 'not-entered'; seats: number };

/** The table of nominating bodies and their representatives, as at a day (P1, Warwickshire 4.1). */
export type SeatTable = { rows: SeatRow[]; total: SeatTotal; filled: number; vacant: number };

/**
 * Which body has how many seats, who holds them and how many are vacant on a day (P1, Warwickshire
 * 4.1: 13 bodies and 17 seats). Invited bodies have none yet (P22).
 */
export function seatTable(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  rules: Pick<Rules, 'membership'>,
  on: IsoDate,
): SeatTable {
  const rows = membersOn(partnership, on).map((member) => rowOf(partnership, member, on));
  const sum = (count: (row: SeatRow) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  const seats = sum((row) => row.seats);
  const vacant = sum((row) => row.vacancies);
  return { rows, total: totalOf(rules.membership, seats), filled: seats - vacant, vacant };
}

function totalOf(rule: Rules['membership'], seats: number): SeatTotal {
  if (rule.state !== 'set') return { state: rule.state, seats };
  if (rule.value === 'open') return { state: 'open', clause: rule.clause };
  return { state: 'listed', seats, clause: rule.clause };
}

function rowOf(
  partnership: Pick<Partnership, 'representatives'>,
  member: Member,
  on: IsoDate,
): SeatRow {
  const parts = representativesOn(partnership, member.id, on);
  const inRole = (role: RepresentativeRole): PersonId[] => [
    ...new Set(parts.filter((one) => one.role === role).map((one) => one.personId)),
  ];
  const holders = inRole('representative');
  return {
    memberId: member.id,
    organisationId: member.organisationId,
    representedBy: member.representedBy,
    seats: member.seats,
    holders,
    standIns: inRole('stand-in'),
    accompanying: inRole('accompanying'),
    vacancies: vacantSeats(partnership, member, on),
    beyondSeats: Math.max(0, holders.length - member.seats),
  };
}
