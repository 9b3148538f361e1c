import type { MeetingSummary } from '#shared/ipc/views';
import type { PlannedItem } from '#shared/model/planned-item';

/** The meetings still to be held, the next first. */
export function plannedMeetings(meetings: readonly MeetingSummary[] = []): MeetingSummary[] {
  return meetings
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The meeting a line is meant for: the first still to be held in its month or after it; the next where it has none. */
export function meetingFor(
  { when }: Pick<PlannedItem, 'when'>,
  planned: readonly MeetingSummary[],
): MeetingSummary | undefined {
  if (when === null) return planned[0];
  return planned.find(({ date }) => date.slice(0, 7) >= when.slice(0, 7));
}
