import { recipientsOf } from '../domain/distribution/recipients';
import { latestStep } from '../domain/papers/paper-steps';
import { paperWarnings } from '../domain/papers/paper-warnings';
import { rulesOn } from '../domain/terms';
import type { PaperPlace } from '../domain/papers/place-of-paper';
import type { AgendaItem } from '../model/agenda';
import type { Marking } from '../model/marking';
import type { Paper, PaperStep } from '../model/paper';
import { circulationWords } from '../text/circulation-words';
import { longDate, plainDate } from '../text/dates';
import { itemHeading } from '../text/documents';
import { frontSheetWords as words, personalDataCell, reuseCell } from '../text/front-sheet';
import { purposeLabels } from '../text/labels';
import { paperStepWords } from '../text/paper-words';
import { contactLines } from './contact-lines';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { paperFrame, type FrontSheetPapers } from './papers';

type Row = readonly [name: string, value: string];

/**
 * The front sheet of a paper: what the records know of it (M7), of its source and its being used again
 * (X4), of people in it (X5) and of who receives it (X3); what nobody entered is left as a line to be
 * filled in, so that no gap is taken for a no.
 */
export function frontSheetDocument(papers: FrontSheetPapers): DocumentDescription {
  const { partnership, paper, today } = papers;
  const day = papers.place?.meeting.date ?? today;
  const { name } = partnership;
  return {
    ...paperFrame(papers),
    marking: markingOf(papers),
    title: `${name}: ${words.name}, ${paper.title}`,
    footerText: `${name}: ${words.name}, ${plainDate(day)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: name },
      { type: 'heading', level: 1, text: paper.title },
      table([...placeRows(papers), ...paperRows(papers), ...rowsByHand(), contactRow(papers)]),
      { type: 'heading', level: 2, text: words.summaryHeading },
      sentence(paper.summary || words.toComplete(words.missing.summary)),
      { type: 'heading', level: 2, text: words.recommendationsHeading },
      sentence(words.recommendationsLead),
      { type: 'bullets', items: recommendations(paper) },
    ],
  };
}

const sentence = (text: string): DocumentBlock => ({ type: 'paragraph', role: 'body', text });

/** The paper's own marking; where it has none, the partnership's. */
export function markingOf({
  paper,
  partnership,
}: Pick<FrontSheetPapers, 'paper' | 'partnership'>): Marking {
  return paper.marking === 'none' ? partnership.marking : paper.marking;
}

function recommendations({ recommendations: entered }: Paper): readonly string[] {
  return entered.length === 0 ? words.missing.recommendations.map(words.toComplete) : entered;
}

function table(rows: readonly Row[]): DocumentBlock {
  return {
    type: 'table',
    title: words.tableTitle,
    summary: words.tableSummary,
    columns: [
      { heading: words.field, share: 2600 },
      { heading: words.value, share: 6600 },
    ],
    rows: rows.map(([name, value]): Phrases[] => [[{ strong: name }], value]),
  };
}

/** Where it goes: the meeting and the item, and by which reference. */
function placeRows({ place, paper }: FrontSheetPapers): Row[] {
  const { missing, toCompleteBySecretariat } = words;
  const missed = (what: string): string => toCompleteBySecretariat(what);
  const item = place?.item ?? null;
  return [
    [words.meeting, place === null ? missed(missing.meeting) : longDate(place.meeting.date)],
    [words.item, place === null || item === null ? missed(missing.item) : numbered(place, item)],
    [words.paperReference, item?.paper || missed(missing.reference)],
    [words.title, paper.title],
    [words.author, paper.author || words.toComplete(missing.author)],
    ...itemRows(item),
  ];
}

/** What the agenda says of the item besides its title. */
function itemRows(item: AgendaItem | null): Row[] {
  const { missing, toComplete } = words;
  const purpose = item?.purpose ?? null;
  return [
    [words.presenter, item?.presenter || toComplete(missing.presenter)],
    [words.purpose, purpose === null ? toComplete(missing.purpose) : purposeLabels[purpose]],
    ...(item === null ? [] : [publicationRow(item.isClosed)]),
  ];
}

function numbered({ meeting }: PaperPlace, { id, title }: AgendaItem): string {
  return itemHeading(meeting.agenda.findIndex((item) => item.id === id) + 1, title);
}

const publicationRow = (isClosed: boolean): Row => [
  words.publication,
  isClosed ? words.closed : words.open,
];

function paperRows(papers: FrontSheetPapers): Row[] {
  const { partnership, paper, meetings, today } = papers;
  const warnings = paperWarnings(paper, rulesOn(partnership, today));
  const said = (step: PaperStep): string =>
    paperStepWords(step, meetings.find(({ id }) => id === step.meetingId)?.date ?? null);
  const before = paper.steps.slice(0, -1).filter(({ state }) => state !== 'draft');
  return [
    [words.state, said(latestStep(paper))],
    [words.considered, before.map(said).join('\n') || words.notConsidered],
    [words.source, paper.sourceOrganisation || words.ownSource],
    [words.reuse, reuseCell(paper, warnings)],
    [words.personalData, personalDataCell(paper, warnings)],
    [words.distribution, distributionCell(papers)],
  ];
}

function distributionCell(papers: FrontSheetPapers): string {
  const { partnership, paper, place, today } = papers;
  const list = partnership.distributionLists.find(({ id }) => id === paper.distributionListId);
  if (list === undefined) return words.noDistribution;
  const recipients = recipientsOf(list, papers, place?.meeting.date ?? today);
  return circulationWords({ ...recipients, listName: list.name });
}

function rowsByHand(): Row[] {
  return words.byHand.map(([name, what]) => [name, words.toComplete(what)]);
}

function contactRow({ partnership }: FrontSheetPapers): Row {
  return [words.contact, contactLines(partnership.secretariat) || partnership.name];
}
