import { actionsFor } from '../domain/actions/circulated';
import { whoMustReport } from '../domain/actions/who-must-report';
import { rulesOn } from '../domain/terms';
import { agendaStatus, versionNumber } from '../domain/document-control';
import type { AgendaItem } from '../model/agenda';
import type { IsoTime } from '../model/iso-date';
import { circulationWords } from '../text/circulation-words';
import { tongueOf } from '../text/tongue/tongue-of';
import { chairsOn } from './chair';
import { contactLines } from './contact-lines';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, FieldsBlock, Phrases } from './document-block';
import { elsewhereBlocks, partnershipIn, writtenField } from './in-language';
import { itemStartTimes } from './item-times';
import { titlePhrases } from './item-title';
import { membershipBlocks } from './membership-blocks';
import { nameBook, officeTitle, type NameBook } from './name-book';
import { paperFrame, type AgendaPapers, type MeetingPapers } from './papers';
import { whoReportsBlocks } from './who-reports-blocks';

/** The agenda of a meeting: its particulars, whom it is for (X3), its items with their times, and the membership. */
export function agendaDocument(papers: AgendaPapers): DocumentDescription {
  const { meeting } = papers;
  const partnership = partnershipIn(papers.language, papers.partnership);
  const tongue = tongueOf(papers.language, partnership.houseStyle.welshWords);
  const names = nameBook(papers, meeting.date, tongue);
  const words = tongue.terms.agenda;
  const title = tongue.agendaTitle(meeting);
  return {
    ...paperFrame({ ...papers, partnership }),
    language: papers.language,
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${words.name}, ${tongue.plainDate(meeting.date)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...elsewhereBlocks(partnership, tongue.terms.elsewhere.agenda),
      ...controlBlock(
        partnership,
        {
          status: tongue.agendaStatus(agendaStatus(partnership, meeting), meeting.cycle),
          version: String(versionNumber(meeting, 'agenda')),
        },
        tongue.terms,
      ),
      particulars(papers, names),
      { type: 'heading', level: 2, text: words.itemsHeading },
      itemsBlock(papers, names),
      ...reportBlocks(papers, names),
      ...membershipBlocks(papers, names),
      { type: 'paragraph', role: 'body', text: words.end },
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
  const { tongue } = names;
  const { agenda: words, paper } = tongue.terms;
  const chairs = chairsOn(partnership, meeting.date).map((id) => names.personWithOrganisation(id));
  const fields = [
    { name: paper.date, value: tongue.longDate(meeting.date) },
    { name: paper.time, value: tongue.timeSpan(meeting.startTime, meeting.endTime) },
    { name: paper.place, value: writtenField(meeting.place, names) || paper.toBeConfirmed },
    { name: paper.form, value: tongue.terms.forms[meeting.form] },
    { name: paper.joining, value: writtenField(meeting.joining, names) },
    { name: paper.chair, value: tongue.joined(chairs) || paper.vacant },
    { name: words.secretariat, value: contactLines(partnership.secretariat) },
    {
      name: paper.circulation,
      value: circulation === null ? '' : circulationWords(circulation, paper),
    },
    {
      name: paper.quorum,
      value: tongue.quorumRule(rulesOn(partnership, meeting.date).quorum),
    },
  ];
  return { type: 'fields', fields: fields.filter((field) => field.value !== '') };
}

function itemsBlock({ meeting }: MeetingPapers, names: NameBook): DocumentBlock {
  const { agenda: words, paper } = names.tongue.terms;
  const { agenda, startTime } = meeting;
  if (agenda.length === 0) return { type: 'paragraph', role: 'body', text: words.noItems };
  const starts = itemStartTimes(startTime, agenda);
  const isTimed = agenda.some((item) => item.minutes !== null);
  const columns = [
    { heading: words.number, share: 700 },
    { heading: paper.item, share: 2540 },
    { heading: words.presenter, share: 1676 },
    { heading: words.purpose, share: 1680 },
    { heading: words.paper, share: 1290 },
    { heading: words.time, share: 1140 },
  ];
  const rows = agenda.map((item, index) =>
    itemRow(item, { index, start: starts[index] ?? null }, names),
  );
  // A column of times that no item has would only say "Not set" all the way down.
  const width = isTimed ? columns.length : columns.length - 1;
  return {
    type: 'table',
    title: words.itemsTitle,
    summary: words.itemsSummary,
    columns: columns.slice(0, width),
    rows: rows.map((row) => row.slice(0, width)),
  };
}

/** Where an item stands: its place from 0, and when it begins where that is known. */
type Place = { index: number; start: IsoTime | null };

function itemRow(item: AgendaItem, { index, start }: Place, names: NameBook): Phrases[] {
  const { paper, purposes } = names.tongue.terms;
  return [
    [{ strong: String(index + 1) }],
    titleCell(item, names),
    officeTitle(item.presenter, names.tongue) || paper.none,
    item.purpose === null ? paper.none : purposes[item.purpose],
    writtenField(item.paper, names) || paper.none,
    timeWords(item, start, names),
  ];
}

/** The title, and beneath it that the item is closed, or late and let in (X1, N4). */
export function titleCell(item: AgendaItem, names: NameBook): Phrases {
  const { terms, lateItem } = names.tongue;
  const notes = [
    item.isClosed ? terms.agenda.closed : '',
    item.late === null ? '' : `${lateItem(item.late)}.`,
  ].filter((line) => line !== '');
  const title = titlePhrases(item, names);
  if (notes.length === 0) return title;
  const below = notes.map((line) => `\n${line}`).join('');
  return typeof title === 'string' ? `${title}${below}` : [...title, below];
}

function timeWords({ minutes }: AgendaItem, start: IsoTime | null, { tongue }: NameBook): string {
  if (start !== null) return tongue.clockTime(start);
  return minutes === null ? tongue.terms.paper.notSet : tongue.minuteCount(minutes);
}
