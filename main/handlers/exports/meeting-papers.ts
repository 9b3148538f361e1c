import { minutesStyleOn } from '#shared/domain/minutes-style';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import { agendaDocument } from '#shared/documents/agenda-document';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { PaperCirculation } from '#shared/documents/papers';
import { sideBySideAgenda } from '#shared/documents/side-by-side-agenda';
import type { MeetingView } from '#shared/ipc/views';
import { languagesOf } from '#shared/model/house-style';
import type { LanguageTag } from '#shared/model/language-tag';
import type { MinutesStyle } from '#shared/model/rules/minutes-rules';
import { documentIn, paperFileName, type NamedDocument } from '#shared/text/file-name';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readRegisters, viewMeeting } from '../records';
import type { Described, PaperRequest } from './paper-request';
import { enteredAsIs } from '../record/minute-book';

type MeetingPaperRequest = PaperRequest<'agenda' | 'minutes'>;

/** The agenda of a meeting, for nobody named or for a distribution list (X3), in the language asked for. */
export async function describedAgenda(
  deps: Dependencies,
  request: PaperRequest<'agenda'>,
): Promise<Described> {
  const view = await viewMeeting(deps, request.meetingId);
  const { partnership } = view;
  const circulation = circulationOf(view, request);
  const meetings = await openMeetingsOf(deps, partnership.id);
  const papers = { ...view, circulation, meetings };
  const language = request.language ?? usualLanguage(partnership);
  if (language === 'side-by-side') {
    return {
      description: sideBySideAgenda(papers),
      fileName: fileName(view, 'agenda (Cymraeg, English)'),
    };
  }
  return {
    description: agendaDocument({ ...papers, language }),
    fileName: fileName(view, documentIn('agenda', language, partnership.houseStyle)),
  };
}

/** The minutes of a meeting; the version is in the name of the file (M3). */
export async function describedMinutes(
  deps: Dependencies,
  request: PaperRequest<'minutes'>,
): Promise<Described> {
  const view = await viewMeeting(deps, request.meetingId);
  const { partnership } = view;
  const circulation = circulationOf(view, request);
  const { version, style = null, language = usualLanguage(partnership) } = request;
  const { proposals } = await readRegisters(deps, partnership.id);
  const entered = await enteredAsIs(deps, view.meeting);
  const papers = { ...view, circulation, proposals, version, style, entered };
  const name = `${nameOf(view, style)} (${version})` as const;
  return {
    description: minutesDocument({ ...papers, language }),
    fileName: fileName(view, documentIn(name, language, partnership.houseStyle)),
  };
}

function usualLanguage({ houseStyle }: MeetingView['partnership']): LanguageTag {
  return languagesOf(houseStyle)[0] ?? 'en-GB';
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
