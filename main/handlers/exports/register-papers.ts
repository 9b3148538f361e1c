import { attendanceListDocument } from '#shared/documents/attendance-list-document';
import { attendanceRecordDocument } from '#shared/documents/attendance-record-document';
import { decisionLogDocument } from '#shared/documents/decision-log-document';
import { giftsRegisterDocument } from '#shared/documents/gifts-register-document';
import { interestsRegisterDocument } from '#shared/documents/interests-register-document';
import type { PartnershipId } from '#shared/model/id';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import {
  openMeetingsOf,
  readActionLog,
  readRegisters,
  viewMeeting,
  viewPartnership,
} from '../records';
import type { Described, PaperRequest } from './paper-request';

/** The decision log, with or without what is confidential (M3, V10). */
export async function describedDecisionLog(
  deps: Dependencies,
  { partnershipId, version }: PaperRequest<'decision-log'>,
): Promise<Described> {
  const papers = await registerPapers(deps, partnershipId);
  const name = version === 'complete' ? 'decision log (complete)' : 'decision log';
  return {
    description: decisionLogDocument({ ...papers, version }),
    fileName: paperFileName(papers.partnership, { document: name, date: papers.today }),
  };
}

/** Who was expected at a meeting, and who came (M4). */
export async function describedAttendanceList(
  deps: Dependencies,
  { meetingId }: PaperRequest<'attendance-list'>,
): Promise<Described> {
  const view = await viewMeeting(deps, meetingId);
  return {
    description: attendanceListDocument(view),
    fileName: paperFileName(view.partnership, {
      document: 'attendance list',
      date: view.meeting.date,
    }),
  };
}

/** Who came to the meetings of a time (M4); the file is called by its last day. */
export async function describedAttendanceRecord(
  deps: Dependencies,
  { partnershipId, from, until }: PaperRequest<'attendance-record'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  return {
    description: attendanceRecordDocument({ ...view, meetings, from, until }),
    fileName: paperFileName(view.partnership, { document: 'attendance record', date: until }),
  };
}

/** The interests that stand and those declared at meetings, with or without what is confidential (I3, M3). */
export async function describedInterests(
  deps: Dependencies,
  { partnershipId, version }: PaperRequest<'interests-register'>,
): Promise<Described> {
  const papers = await registerPapers(deps, partnershipId);
  const name = 'register of interests';
  return {
    description: interestsRegisterDocument({ ...papers, version }),
    fileName: paperFileName(papers.partnership, {
      document: version === 'complete' ? `${name} (complete)` : name,
      date: papers.today,
    }),
  };
}

/** What was offered to members, and what they did about it (I6). */
export async function describedGifts(
  deps: Dependencies,
  { partnershipId }: PaperRequest<'gifts-register'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const registers = await readRegisters(deps, partnershipId);
  return {
    description: giftsRegisterDocument({ ...view, registers }),
    fileName: paperFileName(view.partnership, { document: 'register of gifts', date: view.today }),
  };
}

async function registerPapers(deps: Dependencies, partnershipId: PartnershipId) {
  const view = await viewPartnership(deps, partnershipId);
  const { actions } = await readActionLog(deps, partnershipId);
  const registers = await readRegisters(deps, partnershipId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  return { ...view, actions, registers, meetings };
}
