import type { MemberId, OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Attendance } from '../../model/meeting';
import type { Member } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import { isThere } from '../attendance';
import { isInForce } from '../in-force';
import type { Reading } from './open-rules';

type Board = Pick<Partnership, 'members' | 'representatives'>;

/** Who is there when a quorum is counted, and who of them has an interest in the matter. */
export type Presence = {
  attendance: readonly Attendance[];
  /** People who take no part in the matter under discussion (Q9). */
  recused: readonly PersonId[];
};

/** How many of the unit there are in all and how many are represented. */
export type Count = { of: number; represented: number };

/** A body that is a member on a day: not one that was only invited, or has declined (P22). */
function isMemberOn(member: Member, on: IsoDate): boolean {
  return member.standing === 'member' && isInForce(member, on);
}

/** Whether a suspension takes the whole body out of the total on a day (P16). */
function isLeftOut(member: Member, on: IsoDate): boolean {
  return member.suspensions.some(
    (one) => one.personId === null && !one.countsTowardsQuorum && isInForce(one, on),
  );
}

/** Whether somebody, or the body they sit for, is kept out of business on a day (P16). */
function isSuspended(member: Member, personId: PersonId, on: IsoDate): boolean {
  return member.suspensions.some(
    (one) => (one.personId === null || one.personId === personId) && isInForce(one, on),
  );
}

function countingMembers({ members }: Pick<Board, 'members'>, on: IsoDate): Member[] {
  return members.filter(
    (member) => member.countsTowardsQuorum && isMemberOn(member, on) && !isLeftOut(member, on),
  );
}

/** The organisations that count towards the quorum on a day (Q5), each once. */
export function countingOrganisations(
  partnership: Pick<Partnership, 'members'>,
  on: IsoDate,
): OrganisationId[] {
  return [...new Set(countingMembers(partnership, on).map((member) => member.organisationId))];
}

/** The membership somebody sits for on a day, by their part in it; null where they have none. */
function memberOf(board: Board, personId: PersonId, on: IsoDate): Member | null {
  // All their parts: one in a membership that has ended must not hide one in a membership that lasts.
  const parts = board.representatives.filter(
    (one) => one.personId === personId && one.role !== 'accompanying' && isInForce(one, on),
  );
  const sitsFor = new Set(parts.map((one) => one.memberId));
  return board.members.find((one) => sitsFor.has(one.id) && isMemberOn(one, on)) ?? null;
}

/** Whether somebody who is there speaks for a seat, by the rules for remote people and stand-ins (Q7, Q8, Q9). */
function speaksForASeat(entry: Attendance, { recused }: Presence, reading: Reading): boolean {
  if (!isThere(entry) || entry.capacity === 'in-attendance') return false;
  if (entry.mark === 'remote' && !reading.remoteCounts) return false;
  if (entry.capacity === 'stand-in' && !reading.standInCounts) return false;
  return reading.recusedCount || !recused.includes(entry.personId);
}

/** Each seat that is spoken for: by whom it is held, and of which membership. */
function seatsTaken(
  board: Board,
  presence: Presence,
  reading: Reading,
  on: IsoDate,
): { holderId: PersonId; member: Member }[] {
  return presence.attendance
    .filter((entry) => speaksForASeat(entry, presence, reading))
    .flatMap((entry) => {
      const holderId = entry.standsInFor ?? entry.personId;
      const member = memberOf(board, holderId, on);
      if (!member || isSuspended(member, entry.personId, on)) return [];
      return [{ holderId, member }];
    });
}

/**
 * The organisations represented by those who are there. A stand-in represents the organisation of
 * the person they stand in for (Q8); an organisation counts once however many it sends (Q3).
 */
export function representedOrganisations(
  board: Board,
  presence: Presence,
  reading: Reading,
  on: IsoDate,
): OrganisationId[] {
  const taken = seatsTaken(board, presence, reading, on);
  return [...new Set(taken.map(({ member }) => member.organisationId))];
}

function holdersOf(board: Board, memberId: MemberId, on: IsoDate): PersonId[] {
  return board.representatives
    .filter(
      (one) => one.memberId === memberId && one.role === 'representative' && isInForce(one, on),
    )
    .map((one) => one.personId);
}

/** Counts by organisations: those that count, and of them those represented (Q3, Q5). */
export function countOrganisations(
  board: Board,
  presence: Presence,
  reading: Reading,
  on: IsoDate,
): Count {
  const members = countingMembers(board, on).filter(
    ({ id }) => reading.vacanciesCount || holdersOf(board, id, on).length > 0,
  );
  const counting = new Set(members.map((member) => member.organisationId));
  const represented = representedOrganisations(board, presence, reading, on);
  return { of: counting.size, represented: represented.filter((id) => counting.has(id)).length };
}

/**
 * Counts by people, as seats: a stand-in fills the seat of the person they stand in for, so that a
 * seat never counts twice (Q1, Q8). A seat nobody holds counts in the total or not, as the rule says.
 */
export function countSeats(board: Board, presence: Presence, reading: Reading, on: IsoDate): Count {
  const members = countingMembers(board, on);
  const counting = new Set(members.map((member) => member.id));
  const totals = members.map(({ id, seats }) => {
    const held = holdersOf(board, id, on).length;
    return reading.vacanciesCount ? Math.max(seats, held) : held;
  });
  const taken = seatsTaken(board, presence, reading, on).filter(
    ({ holderId, member }) =>
      counting.has(member.id) && holdersOf(board, member.id, on).includes(holderId),
  );
  return {
    of: totals.reduce((sum, seats) => sum + seats, 0),
    represented: new Set(taken.map(({ holderId }) => holderId)).size,
  };
}
