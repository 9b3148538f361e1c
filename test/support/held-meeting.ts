import type { MeetingView } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { UseCases } from './use-cases';

/** The meeting of the sample that was held, and the one that is coming, which may confirm its minutes. */
export async function heldMeeting(
  app: UseCases,
): Promise<{ held: MeetingView; coming: MeetingView; meetingId: MeetingId }> {
  const { partnership } = await app.get('partnerships:createSample', {});
  const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
  const open = (one: (typeof meetings)[number] | undefined) =>
    app.get('meetings:open', { meetingId: one!.id });
  const held = await open(meetings.at(-1));
  return { held, coming: await open(meetings[0]), meetingId: held.meeting.id };
}

/** Records that a meeting not kept here confirmed the minutes; answers the means to take it back. */
export async function confirm(app: UseCases, meetingId: MeetingId) {
  const confirmed = { meetingId: null, on: isoDate('2026-06-11'), withCorrections: false };
  const { undo } = await app.get('cycle:confirmMinutes', { meetingId, confirmed });
  return undo;
}
