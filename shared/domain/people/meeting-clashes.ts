import type { MeetingId, PersonId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import { holdingsOf, type Holding, type PeopledPartnership } from '../people';

/** A meeting as far as it says when it is, and who has sent apologies. */
export type TimedMeeting = Pick<
  Meeting,
  'id' | 'partnershipId' | 'date' | 'startTime' | 'endTime' | 'attendance'
>;

/** Two meetings of one day, the earlier one first. */
export type MeetingClash = {
  first: MeetingId;
  second: MeetingId;
  /**
   * They overlap; or one ends, as planned, by the time the other begins; or nobody has said when the
   * first ends, so that nobody can tell.
   */
  kind: 'overlap' | 'same-day' | 'end-not-known';
};

/** All pairs of these meetings that fall on one day, and whether they overlap (P18, F7). */
export function meetingClashes(
  meetings: readonly Pick<Meeting, 'id' | 'date' | 'startTime' | 'endTime'>[],
): MeetingClash[] {
  const inOrder = meetings.toSorted((a, b) =>
    `${a.date} ${a.startTime}`.localeCompare(`${b.date} ${b.startTime}`),
  );
  return inOrder.flatMap((first, place) =>
    inOrder
      .slice(place + 1)
      .filter((second) => second.date === first.date)
      .map((second) => ({ first: first.id, second: second.id, kind: kindOf(first, second) })),
  );
}

function kindOf(
  first: Pick<Meeting, 'startTime' | 'endTime'>,
  second: Pick<Meeting, 'startTime'>,
): MeetingClash['kind'] {
  if (first.startTime === second.startTime) return 'overlap';
  if (first.endTime === null) return 'end-not-known';
  return second.startTime < first.endTime ? 'overlap' : 'same-day';
}

/**
 * The meetings at which somebody is expected and that fall on one day (P18): those of partnerships in
 * which they hold a seat or an office, and those they may attend as a guest. Where they have sent
 * apologies, or only stand in for others, they are not expected.
 */
export function clashesOf(
  partnerships: readonly PeopledPartnership[],
  meetings: readonly TimedMeeting[],
  personId: PersonId,
): MeetingClash[] {
  return meetingClashes(
    meetings.filter((meeting) => {
      const own = partnerships.filter(({ id }) => id === meeting.partnershipId);
      const holdings = holdingsOf(own, personId, meeting.date);
      return (
        !hasApologies(meeting, personId) && holdings.some((one) => isExpected(one, meeting.id))
      );
    }),
  );
}

function hasApologies({ attendance }: Pick<Meeting, 'attendance'>, personId: PersonId): boolean {
  return attendance.some((one) => one.personId === personId && one.mark === 'apologies');
}

function isExpected({ parts, offices, guestRights }: Holding, meetingId: MeetingId): boolean {
  return (
    parts.some(({ role }) => role === 'representative') ||
    offices.length > 0 ||
    guestRights.some(({ scope }) => scope.kind === 'standing' || scope.meetingId === meetingId)
  );
}
