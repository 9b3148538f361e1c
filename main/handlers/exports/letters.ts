import { rulesOn } from '#shared/domain/terms';
import { withdrawalState } from '#shared/domain/withdrawal';
import { meetingNoticeDocument } from '#shared/documents/meeting-notice-document';
import { memberBriefingDocument } from '#shared/documents/member-briefing-document';
import { withdrawalLetterDocument } from '#shared/documents/withdrawal-letter-document';
import { paperFileName } from '#shared/text/file-name';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { openMeetingsOf, readActionLog, viewMeeting, viewPartnership } from '../records';
import type { Described, PaperRequest } from './paper-request';

/** The letter to a body that gave notice (P15); refused where no notice is recorded. */
export async function describedWithdrawalLetter(
  deps: Dependencies,
  { partnershipId, memberId }: PaperRequest<'withdrawal-letter'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const { partnership, today } = view;
  const member = entryOf(partnership.members, memberId, 'member');
  const leaving = withdrawalState(member, rulesOn(partnership, today), today);
  if (leaving.state === 'not-withdrawing') throw new Refused('not-found', { what: 'withdrawal' });
  const { actions } = await readActionLog(deps, partnershipId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  return {
    description: withdrawalLetterDocument({ ...view, member, leaving, actions, meetings }),
    fileName: paperFileName(partnership, {
      document: 'withdrawal letter',
      date: today,
    }),
  };
}

/** The notice of an extraordinary meeting (F3); any other has none of its own. */
export async function describedMeetingNotice(
  deps: Dependencies,
  { meetingId }: PaperRequest<'meeting-notice'>,
): Promise<Described> {
  const view = await viewMeeting(deps, meetingId);
  const { meeting, partnership } = view;
  if (meeting.kind !== 'extraordinary') throw new Refused('not-found', { what: 'notice' });
  return {
    description: meetingNoticeDocument(view),
    fileName: paperFileName(partnership, {
      document: 'notice of extraordinary meeting',
      date: meeting.date,
    }),
  };
}

/** What one body takes home from a meeting (P8); its file is called by the body, as there are many. */
export async function describedBriefing(
  deps: Dependencies,
  { meetingId, organisationId }: PaperRequest<'member-briefing'>,
): Promise<Described> {
  const view = await viewMeeting(deps, meetingId);
  const { partnership, meeting } = view;
  const meetings = await openMeetingsOf(deps, partnership.id);
  const body = entryOf(view.organisations, organisationId, 'organisation');
  return {
    description: memberBriefingDocument({ ...view, organisationId, meetings }),
    fileName: paperFileName(partnership, {
      document: 'briefing',
      about: body.name,
      date: meeting.date,
    }),
  };
}
