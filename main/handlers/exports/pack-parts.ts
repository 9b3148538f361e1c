import type { PackItem, PackPaper } from '#shared/domain/packs/pack-items';
import { previousMeeting } from '#shared/domain/packs/previous-meeting';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { agendaDocument } from '#shared/documents/agenda-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { frontSheetDocument } from '#shared/documents/front-sheet-document';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { PackCover } from '#shared/documents/pack-cover-blocks';
import { closedPart } from '#shared/documents/pack-document';
import type { LanguageTag } from '#shared/model/language-tag';
import type { Meeting } from '#shared/model/meeting';
import type { StoredFile } from '#shared/model/stored-file';
import { packWords as words } from '#shared/text/packs';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, readRegisters } from '../records';

/** A part of a pack: what the contents and what its file are called, and a paper of ours or a kept file. */
export type NamedPart = { title: string; name: string; content: DocumentDescription | StoredFile };

/** What the parts are made from. */
type Sources = Pick<Parameters<typeof minutesDocument>[0], 'actions' | 'proposals'> & {
  cover: PackCover;
  meetings: readonly Meeting[];
};

/** The parts of a pack in the order in which they are read: agenda, minutes, action log, papers. */
export async function packParts(deps: Dependencies, cover: PackCover): Promise<NamedPart[]> {
  const { id } = cover.partnership;
  const { actions } = await readActionLog(deps, id);
  const { proposals } = await readRegisters(deps, id);
  const sources = { cover, actions, proposals, meetings: await openMeetingsOf(deps, id) };
  return [
    ...agendaPart(sources),
    ...minutesPart(sources),
    ...actionLogPart(sources),
    ...cover.plan.items.flatMap((item) => itemParts(sources, item)),
  ];
}

/** A pack is one document, so in one language: its cover and contents are worded in English. */
const LANGUAGE: LanguageTag = 'en-GB';

function agendaPart({ cover, actions, meetings }: Sources): NamedPart[] {
  const { plan } = cover;
  if (!plan.hasAgenda) return [];
  const content = agendaDocument({
    ...cover,
    actions,
    meetings,
    circulation: null,
    language: LANGUAGE,
  });
  const title = plan.supplement === null ? words.parts.agenda : words.parts.revisedAgenda;
  return [{ title, name: words.files.agenda, content }];
}

/** The minutes to be confirmed; of closed business only what was taken without the public (X1, M1). */
function minutesPart({ cover, actions, proposals, meetings }: Sources): NamedPart[] {
  const { minutes } = cover.plan;
  const meeting = previousMeeting(cover.meeting, meetings);
  if (minutes === null || meeting === null) return [];
  const papers = { ...cover, meeting, actions, proposals, circulation: null, language: LANGUAGE };
  const { parts, files } = words;
  if (minutes !== 'closed') {
    const content = minutesDocument({ ...papers, version: minutes, style: null });
    return [{ title: parts.minutes(meeting.date), name: files.minutes, content }];
  }
  const whole = minutesDocument({ ...papers, version: 'complete', style: 'narrative' });
  const content = closedPart(whole, closedNumbers(meeting));
  if (content === null) return [];
  return [{ title: parts.closedMinutes(meeting.date), name: files.closedMinutes, content }];
}

function closedNumbers({ agenda }: Meeting): ReadonlySet<number> {
  return new Set(agenda.flatMap(({ isClosed }, place) => (isClosed ? [place + 1] : [])));
}

function actionLogPart({ cover, actions, meetings }: Sources): NamedPart[] {
  const version = cover.plan.actionLog;
  if (version === null) return [];
  const content = actionLogDocument({ ...cover, actions, meetings, version });
  return [{ title: words.parts.actionLog, name: words.files.actionLog, content }];
}

function itemParts(sources: Sources, item: PackItem): NamedPart[] {
  if (item.line.kind !== 'papers') return [];
  return item.line.papers.flatMap((paper) => paperParts(sources, item, paper));
}

/** Each paper after its front sheet, which tells where the paper itself is. */
function paperParts(
  { cover, meetings }: Sources,
  { number, item }: PackItem,
  { paper }: PackPaper,
): NamedPart[] {
  const { parts, files } = words;
  const place = { meeting: cover.meeting, item };
  const sheet = frontSheetDocument({ ...cover, paper, place, meetings });
  const text = paper.file === null ? words.itselfFollows : words.itself(paper.file.name);
  const content: DocumentDescription = {
    ...sheet,
    blocks: [...sheet.blocks, { type: 'paragraph', role: 'body', text }],
  };
  const front = {
    title: parts.frontSheet(number, paper.title),
    name: files.frontSheet(number, paper.title),
    content,
  };
  if (paper.file === null) return [front];
  const name = files.paper(number, paper.file.name);
  return [front, { title: paper.title, name, content: paper.file }];
}
