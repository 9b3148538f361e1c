import { actionsFor } from '../domain/actions/circulated';
import { whoMustReport } from '../domain/actions/who-must-report';
import { rulesOn } from '../domain/terms';
import { agendaStatus, versionNumber } from '../domain/document-control';
import type { AgendaItem } from '../model/agenda';
import type { IsoTime } from '../model/iso-date';
import { lateItemSentence } from '../text/agenda-notes';
import { circulationWords } from '../text/circulation-words';
import { clockTime, longDate, minuteCount, plainDate, timeSpan } from '../text/dates';
import { agendaTitle, agendaWords, joined, paperWords } from '../text/documents';
import { agendaStatusWords } from '../text/document-control';
import { meetingFormLabels, purposeLabels } from '../text/labels';
import { quorumRuleSentence } from '../text/quorum';
import { chairsOn } from './chair';
import { contactLines } from './contact-lines';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, FieldsBlock, Phrases } from './document-block';
import { itemStartTimes } from './item-times';
import { membershipBlocks } from './membership-blocks';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type AgendaPapers, type MeetingPapers } from './papers';
import { whoReportsBlocks } from './who-reports-blocks';

/** The agenda of a meeting: its particulars, whom it is for (X3), its items with their times, and the membership. */
export function agendaDocument(papers: AgendaPapers): DocumentDescription {
  const { partnership, meeting } = papers;
  const names = nameBook(papers, meeting.date);
  const title = agendaTitle(meeting);
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${agendaWords.name}, ${plainDate(meeting.date)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, {
        status: agendaStatusWords(agendaStatus(partnership, meeting), meeting.cycle),
        version: String(versionNumber(meeting, 'agenda')),
      }),
      particulars(papers, names),
      { type: 'heading', level: 2, text: agendaWords.itemsHeading },
      itemsBlock(papers),
      ...reportBlocks(papers, names),
      ...membershipBlocks(papers, names),
      { type: 'paragraph', role: 'body', text: agendaWords.end },
    ],
  };
}

/** Who reports on which actions (A1): an agenda goes to everybody, so without confidential ones (M3). */
function reportBlocks(papers: AgendaPapers, names: NameBook): DocumentBlock[] {
  const { meeting, meetings } = papers;
  const { actions } = actionsFor('circulated', papers.actions, meetings);
  const isOwed = whoMustReport(actions, meetings, meeting).length > 0;
  return isOwed ? whoReportsBlocks(actions, { meetings, meeting }, names) : [];
}

function particulars(papers: AgendaPapers, names: NameBook): FieldsBlock {
  const { partnership, meeting, circulation } = papers;
  const chairs = chairsOn(partnership, meeting.date).map((id) => names.personWithOrganisation(id));
  const fields = [
    { name: paperWords.date, value: longDate(meeting.date) },
    { name: paperWords.time, value: timeSpan(meeting.startTime, meeting.endTime) },
    { name: paperWords.place, value: meeting.place || paperWords.toBeConfirmed },
    { name: paperWords.form, value: meetingFormLabels[meeting.form] },
    { name: paperWords.joining, value: meeting.joining },
    { name: paperWords.chair, value: joined(chairs) || paperWords.vacant },
    { name: agendaWords.secretariat, value: contactLines(partnership.secretariat) },
    {
      name: paperWords.circulation,
      value: circulation === null ? '' : circulationWords(circulation),
    },
    {
      name: paperWords.quorum,
      value: quorumRuleSentence(rulesOn(partnership, meeting.date).quorum),
    },
  ];
  return { type: 'fields', fields: fields.filter((field) => field.value !== '') };
}

function itemsBlock({ meeting }: MeetingPapers): DocumentBlock {
  const { agenda, startTime } = meeting;
  if (agenda.length === 0) return { type: 'paragraph', role: 'body', text: agendaWords.noItems };
  const starts = itemStartTimes(startTime, agenda);
  const isTimed = agenda.some((item) => item.minutes !== null);
  const columns = [
    { heading: agendaWords.number, share: 560 },
    { heading: paperWords.item, share: 2860 },
    { heading: agendaWords.presenter, share: 1776 },
    { heading: agendaWords.purpose, share: 1400 },
    { heading: agendaWords.paper, share: 1290 },
    { heading: agendaWords.time, share: 1140 },
  ];
  const rows = agenda.map((item, index) => itemRow(item, index, starts[index] ?? null));
  // A column of times that no item has would only say "Not set" all the way down.
  const width = isTimed ? columns.length : columns.length - 1;
  return {
    type: 'table',
    title: agendaWords.itemsTitle,
    summary: agendaWords.itemsSummary,
    columns: columns.slice(0, width),
    rows: rows.map((row) => row.slice(0, width)),
  };
}

function itemRow(item: AgendaItem, index: number, start: IsoTime | null): Phrases[] {
  return [
    [{ strong: String(index + 1) }],
    titleCell(item),
    item.presenter || paperWords.none,
    item.purpose === null ? paperWords.none : purposeLabels[item.purpose],
    item.paper || paperWords.none,
    timeWords(item, start),
  ];
}

/** The title, and beneath it that the item is closed, or late and let in (X1, N4). */
function titleCell({ title, isClosed, late }: AgendaItem): string {
  const notes = [
    isClosed ? agendaWords.closed : '',
    late === null ? '' : `${lateItemSentence(late)}.`,
  ];
  return [title, ...notes].filter((line) => line !== '').join('\n');
}

function timeWords({ minutes }: AgendaItem, start: IsoTime | null): string {
  if (start !== null) return clockTime(start);
  return minutes === null ? paperWords.notSet : minuteCount(minutes);
}
