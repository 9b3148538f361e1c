import type { MeetingDetails } from '../model/meeting';

/** The particulars alone of a meeting or of its summary, as they are saved. */
export function detailsOf(meeting: MeetingDetails): MeetingDetails {
  const { date, startTime, endTime, place, joining, form, kind } = meeting;
  const { dateAgreed, reason, calledBy } = meeting;
  return { date, startTime, endTime, place, joining, form, kind, dateAgreed, reason, calledBy };
}
