import { meetingInvitation } from '#shared/documents/meeting-invitation';
import type { CalendarRequest } from '#shared/ipc/areas/exports';
import type { MeetingView } from '#shared/ipc/views';
import { calendarFileName, documentFileName, fileNameIn } from '#shared/text/file-name';
import { dueCalendar } from '../../exchange/due-calendar';
import { meetingCalendar } from '../../exchange/meeting-calendar';
import type { Dependencies } from '../dependencies';
import { dueRows } from '../due-handlers';
import { viewMeeting } from '../records';
import type { NamedFile } from './circulated-files';
import type { ToWrite } from './paper-file';

/** What other programs put into their calendars: what is due, or a meeting. */
export async function calendarFile(deps: Dependencies, request: CalendarRequest): Promise<ToWrite> {
  if (request.document === 'due-calendar') {
    const fileName = calendarFileName(deps.clock.today());
    return {
      fileName,
      bytes: async () => inBytes(dueCalendar(await dueRows(deps), deps.clock.instant())),
    };
  }
  const { name, bytes } = invitationFile(deps, await viewMeeting(deps, request.meetingId));
  return { fileName: name, bytes: () => Promise.resolve(bytes) };
}

/** A meeting as an appointment (N7). */
export function invitationFile(deps: Dependencies, view: MeetingView): NamedFile {
  const { partnership, meeting } = view;
  const { name: partnershipName, marking } = partnership;
  const named = { document: 'invitation', partnershipName, date: meeting.date, marking } as const;
  return {
    name: fileNameIn('ics', documentFileName(named)),
    bytes: inBytes(meetingCalendar(meetingInvitation(view), deps.clock.instant())),
  };
}

function inBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
