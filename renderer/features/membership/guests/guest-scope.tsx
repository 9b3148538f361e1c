import type { PartnershipId } from '#shared/model/id';
import type { Guest } from '#shared/model/membership';
import { guestScopeWords } from '#shared/text/membership/guest-words';
import { useMeetingIfAny, useMeetings } from '../../../data/queries';

type GuestScopeProps = { partnershipId: PartnershipId; scope: Guest['scope'] };

/** For what somebody may attend; the meeting is only opened where an item of it is to be named. */
export function GuestScope({ partnershipId, scope }: GuestScopeProps) {
  const meetings = useMeetings(partnershipId);
  const opened = useMeetingIfAny(scope.kind === 'item' ? scope.meetingId : null);
  if (scope.kind === 'standing')
    return <>{guestScopeWords('standing', { date: null, item: null })}</>;
  if (meetings.data === undefined) return null;
  const date = meetings.data.find(({ id }) => id === scope.meetingId)?.date ?? null;
  const item =
    scope.kind === 'item'
      ? (opened.data?.meeting.agenda.find(({ id }) => id === scope.itemId)?.title ?? null)
      : null;
  return <>{guestScopeWords(scope.kind, { date, item })}</>;
}
