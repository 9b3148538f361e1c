import type { AgendaItem } from '../../model/agenda';
import type { Meeting } from '../../model/meeting';
import type { Paper } from '../../model/paper';

/** The meeting a paper goes to, and the item it is for where one names it. */
export type PaperPlace = { meeting: Meeting; item: AgendaItem | null };

/**
 * Where a paper goes: to the first meeting still to be held whose agenda names it; else to the last
 * held one that does; else to the meeting of its latest step that names one (M7). Null where no
 * record tells.
 */
export function placeOfPaper(
  { id, steps }: Pick<Paper, 'id' | 'steps'>,
  meetings: readonly Meeting[],
): PaperPlace | null {
  const places = meetings
    .flatMap((meeting) =>
      meeting.agenda
        .filter(({ paperIds }) => paperIds.includes(id))
        .map((item) => ({ meeting, item })),
    )
    .toSorted((a, b) => a.meeting.date.localeCompare(b.meeting.date));
  const next = places.find(({ meeting }) => meeting.state === 'planned');
  const place = next ?? places.at(-1);
  if (place !== undefined) return place;
  const meetingId = steps.findLast((step) => step.meetingId !== null)?.meetingId;
  const meeting = meetings.find((one) => one.id === meetingId);
  return meeting === undefined ? null : { meeting, item: null };
}
