import type { PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Attendance } from '../../model/meeting';
import type { Member } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Voter, VotingPlace } from '../../model/vote';
import { isThere } from '../attendance';
import { membersOn, seatHoldersOf } from '../membership';
import { isKeptOut, suspendedPeople, type Suspended } from '../suspension';

type Board = Pick<Partnership, 'members' | 'representatives'>;

/**
 * Everybody who holds a seat on a day, once for each seat, as somebody who may vote (V8). Who is
 * suspended, or whose body is, has no vote while it lasts (P16).
 */
export function votingPlacesOn(board: Board, on: IsoDate): VotingPlace[] {
  const suspended = suspendedPeople(board, on);
  return seatsOn(board, on).map(({ member, holderId }) =>
    placeFor(holderId, { member, holderId }, suspended),
  );
}

/**
 * The roll of a vote: all who hold a seat, there or not, with a stand-in in the place of an absent
 * holder they stand in for (Q8, P6 to P9); and all others who are there, who have no vote: guests,
 * accompanying officers, stand-ins who name no seat (P2, P3, P12). Nobody has voted yet.
 */
export function rollAt(board: Board, attendance: readonly Attendance[], on: IsoDate): Voter[] {
  const suspended = suspendedPeople(board, on);
  const there = attendance.filter(isThere);
  const mayVote = there.filter((entry) => entry.capacity !== 'in-attendance');
  const seated = seatsOn(board, on).map((seat): Voter => {
    const isHolderThere = isAmong(mayVote, seat.holderId);
    const standIn = isHolderThere
      ? undefined
      : mayVote.find((entry) => entry.standsInFor === seat.holderId);
    const place = placeFor(standIn?.personId ?? seat.holderId, seat, suspended);
    return { ...place, isThere: isHolderThere || standIn !== undefined, choice: null };
  });
  const others = there.filter(({ personId }) => !isAmong(seated, personId));
  return [...seated, ...others.map(({ personId }) => withoutVote(personId))];
}

type Seat = { member: Member; holderId: PersonId };

function seatsOn(board: Board, on: IsoDate): Seat[] {
  return membersOn(board, on).flatMap((member) =>
    seatHoldersOf(board, member.id, on).map((holderId) => ({ member, holderId })),
  );
}

function placeFor(
  personId: PersonId,
  { member, holderId }: Seat,
  suspended: readonly Suspended[],
): VotingPlace {
  // A stand-in need be nobody the body has named, so the body's own suspension is looked at too.
  const isOut =
    isKeptOut(suspended, personId, member.id) ||
    suspended.some((one) => one.of === 'body' && one.memberId === member.id);
  const right = personId === holderId ? 'own-seat' : 'stand-in';
  return {
    personId,
    right: isOut ? 'none' : right,
    seatOf: holderId,
    organisationId: member.organisationId,
  };
}

function withoutVote(personId: PersonId): Voter {
  return {
    personId,
    right: 'none',
    seatOf: null,
    organisationId: null,
    isThere: true,
    choice: null,
  };
}

function isAmong(people: readonly { personId: PersonId }[], personId: PersonId): boolean {
  return people.some((one) => one.personId === personId);
}
