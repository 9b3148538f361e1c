import { addDays } from '../domain/calendar';
import { momentInBritain } from '../domain/british-time';
import type { IsoInstant } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import { invitationWords as words } from '../text/invitation-words';
import { sentenceCase, meetingKindPhrases } from '../text/labels';
import { chairsOn } from './chair';
import { nameBook } from './name-book';
import type { PartnershipPapers } from './papers';

/** A meeting as an appointment for the calendars of other programs: it can be moved, and keeps its id. */
export type MeetingInvitation = {
  id: Meeting['id'];
  start: IsoInstant;
  /** Null where nobody has said when it ends. */
  end: IsoInstant | null;
  /** Whether the day is settled, or only proposed (N10). */
  isSettled: boolean;
  summary: string;
  /** Empty where it is not settled. */
  location: string;
  description: string;
};

/**
 * What a meeting puts into a calendar (N7): from when until when, where and how to join, who holds the chair, and
 * what is on the agenda, without the titles of closed items, for calendars are seen by others (X1, X3).
 */
export function meetingInvitation(
  papers: PartnershipPapers & { meeting: Meeting },
): MeetingInvitation {
  const { partnership, meeting } = papers;
  const { id, date, startTime, endTime, place, kind, dateAgreed } = meeting;
  return {
    id,
    start: momentInBritain(date, startTime),
    end:
      endTime === null
        ? null
        : momentInBritain(endTime > startTime ? date : addDays(date, 1), endTime),
    isSettled: dateAgreed,
    summary: `${partnership.name}: ${sentenceCase(meetingKindPhrases[kind])}`,
    location: place,
    description: description(papers),
  };
}

function description(papers: PartnershipPapers & { meeting: Meeting }): string {
  const { meeting, partnership } = papers;
  const names = nameBook(papers, meeting.date);
  const chairs = chairsOn(partnership, meeting.date).map((id) => names.personName(id));
  const items = meeting.agenda.map(({ title, isClosed }, index) =>
    isClosed ? null : `${String(index + 1)}. ${title}`,
  );
  const open = items.filter((item) => item !== null);
  return [
    meeting.joining === '' ? [] : [words.joining(meeting.joining)],
    chairs.length === 0 ? [] : [words.chair(chairs)],
    open.length === 0 ? [] : [words.agenda, ...open],
  ]
    .flat()
    .join('\n');
}
