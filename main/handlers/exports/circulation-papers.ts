import {
  circulationLogDocument,
  meetingCirculationDocument,
} from '#shared/documents/circulation-log-document';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, viewMeeting, viewPartnership } from '../records';
import type { Described, PaperRequest } from './paper-request';

/** What was sent in a time (N7); the file is called by its last day. */
export async function describedCirculationLog(
  deps: Dependencies,
  { partnershipId, from, until }: PaperRequest<'circulation-log'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  return {
    description: circulationLogDocument({ ...view, meetings, from, until }),
    fileName: paperFileName(view.partnership, { document: 'circulation log', date: until }),
  };
}

/** What was sent around one meeting (N7). */
export async function describedMeetingCirculation(
  deps: Dependencies,
  { meetingId }: PaperRequest<'meeting-circulation-log'>,
): Promise<Described> {
  const view = await viewMeeting(deps, meetingId);
  const named = { document: 'circulation log of meeting', date: view.meeting.date } as const;
  return {
    description: meetingCirculationDocument(view),
    fileName: paperFileName(view.partnership, named),
  };
}
