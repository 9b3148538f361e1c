import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import type { MeetingInvitation } from '#shared/documents/meeting-invitation';
import type { IsoInstant } from '#shared/model/iso-date';
import { cleanLine, cleanText } from '#shared/model/wording';

/**
 * A meeting as an appointment that Outlook and others put into a calendar. It is published, not sent as a request:
 * nobody is asked to answer. Its moments are in UTC, which each calendar shows by the clocks of its place.
 */
export function meetingCalendar(invitation: MeetingInvitation, madeAt: IsoInstant): string {
  const calendar = new ICalCalendar({
    name: cleanLine(invitation.summary),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Minute Book', product: 'Minute Book' },
  });
  calendar.createEvent(eventOf(invitation, madeAt));
  return calendar.toString();
}

function eventOf(
  { id, start, end, isSettled, summary, location, description }: MeetingInvitation,
  madeAt: IsoInstant,
): ICalEventData {
  return {
    id: `${id}@minute-book`,
    start: momentOf(start),
    ...(end === null ? {} : { end: momentOf(end) }),
    stamp: momentOf(madeAt),
    status: isSettled ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    // A control character would end a line.
    summary: cleanLine(summary),
    ...(location === '' ? {} : { location: cleanLine(location) }),
    ...(description === '' ? {} : { description: cleanText(description) }),
  };
}

function momentOf(instant: IsoInstant): Date {
  // oxlint-disable-next-line no-restricted-globals -- made of a moment that was handed in
  return new Date(instant);
}
