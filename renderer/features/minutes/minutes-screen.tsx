import type { MeetingId } from '#shared/model/id';

/** Where the minutes of a meeting are taken. */
export function MinutesScreen({ meetingId }: { meetingId: MeetingId }) {
  return <div data-meeting={meetingId} />;
}
