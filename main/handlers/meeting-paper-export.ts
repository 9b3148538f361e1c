import { minutesStyleOn } from '#shared/domain/minutes-style';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import { agendaDocument } from '#shared/documents/agenda-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { PaperCirculation } from '#shared/documents/papers';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import type { MeetingView } from '#shared/ipc/views';
import type { MinutesStyle } from '#shared/model/rules/minutes-rules';
import { documentFileName } from '#shared/text/file-name';
import { Refused } from '../refused';
import type { Dependencies } from './dependencies';
import { openMeetingsOf, readRegisters, viewMeeting } from './records';

type MeetingPaperRequest = Extract<ExportRequest, { document: 'agenda' | 'minutes' }>;

/** The agenda or the minutes of a meeting, and what its file is called: the version is in the name (M3). */
export async function describedMeetingPaper(
  deps: Dependencies,
  request: MeetingPaperRequest,
): Promise<{ description: DocumentDescription; fileName: string }> {
  const view = await viewMeeting(deps, request.meetingId);
  const circulation = circulationOf(view, request);
  const named = {
    partnershipName: view.partnership.name,
    date: view.meeting.date,
    marking: view.partnership.marking,
  };
  if (request.document === 'agenda') {
    const meetings = await openMeetingsOf(deps, view.partnership.id);
    return {
      description: agendaDocument({ ...view, circulation, meetings }),
      fileName: documentFileName({ ...named, document: 'agenda' }),
    };
  }
  const { version, style = null } = request;
  const { proposals } = await readRegisters(deps, view.partnership.id);
  return {
    description: minutesDocument({ ...view, circulation, proposals, version, style }),
    fileName: documentFileName({ ...named, document: `${nameOf(view, style)} (${version})` }),
  };
}

/** What the file is called: action notes are no minutes (M2). */
function nameOf(
  { partnership, meeting }: MeetingView,
  asked: MinutesStyle | null,
): 'minutes' | 'action notes' {
  const style = minutesStyleOn(partnership, meeting.date, asked);
  return style === 'action-notes' ? 'action notes' : 'minutes';
}

/**
 * Whom the paper is for. What is confidential goes to those only who need to know it, so the complete
 * minutes are refused for any other list (X3, Safer Essex 7.1; M3).
 */
function circulationOf(view: MeetingView, request: MeetingPaperRequest): PaperCirculation | null {
  if (request.listId === null) return null;
  const { partnership, meeting } = view;
  const list = partnership.distributionLists.find(({ id }) => id === request.listId);
  if (!list) throw new Refused('not-found', { what: 'distribution list' });
  const isComplete = request.document === 'minutes' && request.version === 'complete';
  if (isComplete && !list.seesConfidential) {
    throw new Refused('list-not-confidential', { name: list.name });
  }
  return { ...recipientsOf(list, view, meeting.date), listName: list.name };
}
