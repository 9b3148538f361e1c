import { minutesStyleOn } from '#shared/domain/minutes-style';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import { agendaDocument } from '#shared/documents/agenda-document';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { PaperCirculation } from '#shared/documents/papers';
import type { MeetingView } from '#shared/ipc/views';
import type { MinutesStyle } from '#shared/model/rules/minutes-rules';
import { paperFileName, type NamedDocument } from '#shared/text/file-name';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readRegisters, viewMeeting } from '../records';
import type { Described, PaperRequest } from './paper-request';

type MeetingPaperRequest = PaperRequest<'agenda' | 'minutes'>;

/** The agenda of a meeting, for nobody named or for a distribution list (X3). */
export async function describedAgenda(
  deps: Dependencies,
  request: PaperRequest<'agenda'>,
): Promise<Described> {
  const view = await viewMeeting(deps, request.meetingId);
  const circulation = circulationOf(view, request);
  const meetings = await openMeetingsOf(deps, view.partnership.id);
  return {
    description: agendaDocument({ ...view, circulation, meetings, language: 'en-GB' }),
    fileName: fileName(view, 'agenda'),
  };
}

/** The minutes of a meeting; the version is in the name of the file (M3). */
export async function describedMinutes(
  deps: Dependencies,
  request: PaperRequest<'minutes'>,
): Promise<Described> {
  const view = await viewMeeting(deps, request.meetingId);
  const circulation = circulationOf(view, request);
  const { version, style = null } = request;
  const { proposals } = await readRegisters(deps, view.partnership.id);
  return {
    description: minutesDocument({
      ...view,
      circulation,
      proposals,
      version,
      style,
      language: 'en-GB',
    }),
    fileName: fileName(view, `${nameOf(view, style)} (${version})`),
  };
}

function fileName(
  { partnership, meeting }: MeetingView,
  document: NamedDocument['document'],
): string {
  return paperFileName(partnership, { document, date: meeting.date });
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
