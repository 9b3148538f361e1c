import type { AgendaItem } from '../model/agenda';
import type { IsoTime } from '../model/iso-date';
import { tongueOf } from '../text/tongue/tongue-of';
import type { Tongue } from '../text/tongue/tongue';
import { titleCell } from './agenda-document';
import type { DocumentBlock, DocumentDescription, Phrase, Phrases } from './document-block';
import { partnershipIn, writtenField } from './in-language';
import { itemStartTimes } from './item-times';
import { nameBook, officeTitle, type NameBook } from './name-book';
import { phrasesOf } from './paper-text';
import { paperFrame, type AgendaPapers, type MeetingPapers } from './papers';

/** Both languages of a paper, Welsh first, as it stands on the left. */
type Both = { welsh: NameBook; english: NameBook };

/**
 * The agenda in both languages side by side, Welsh on the left: particulars and items, each cell in
 * its own language. Membership, and who reports, are in the agendas of one language.
 */
export function sideBySideAgenda(papers: Omit<AgendaPapers, 'language'>): DocumentDescription {
  const { meeting } = papers;
  const partnership = partnershipIn('cy-GB', papers.partnership);
  const { welshWords } = partnership.houseStyle;
  const both: Both = {
    welsh: nameBook(papers, meeting.date, tongueOf('cy-GB', welshWords)),
    english: nameBook(papers, meeting.date, tongueOf('en-GB', welshWords)),
  };
  const { tongue } = both.welsh;
  const title = tongue.agendaTitle(meeting);
  return {
    ...paperFrame({ ...papers, partnership }),
    language: 'cy-GB',
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${tongue.terms.agenda.name}, ${tongue.plainDate(meeting.date)}`,
    orientation: 'portrait',
    blocks: [
      {
        type: 'paragraph',
        role: 'over-title',
        text: bothOnLines(partnership.name, papers.partnership.name),
      },
      {
        type: 'heading',
        level: 1,
        text: bothOnLines(title, both.english.tongue.agendaTitle(meeting)),
      },
      particularsTable(papers, both),
      {
        type: 'heading',
        level: 2,
        text: bothInLine(both, ({ terms }) => terms.agenda.itemsHeading),
      },
      itemsBlock(papers, both),
      { type: 'paragraph', role: 'body', text: bothInLine(both, ({ terms }) => terms.agenda.end) },
    ],
  };
}

/** The English half of a text: what is marked already keeps its mark. */
function inEnglish(text: Phrases): Phrase[] {
  return phrasesOf(text).map((piece) =>
    typeof piece === 'string'
      ? { text: piece, language: 'en-GB' as const }
      : { language: 'en-GB' as const, ...piece },
  );
}

function bothOnLines(welsh: Phrases, english: Phrases): Phrases {
  if (welsh === english) return welsh;
  return [...phrasesOf(welsh), '\n', ...inEnglish(english)];
}

function bothInLine({ welsh, english }: Both, said: (tongue: Tongue) => string): Phrases {
  return [`${said(welsh.tongue)} / `, ...inEnglish(said(english.tongue))];
}

/** The two columns of text, of equal width: neither language comes second. */
const COLUMNS = [
  { heading: 'Cymraeg', share: 3700 },
  { heading: 'English', language: 'en-GB', share: 3700 },
] as const;

function particularsTable(papers: MeetingPapers, both: Both): DocumentBlock {
  const welsh = particulars(papers, both.welsh);
  const english = particulars(papers, both.english);
  const { agenda } = both.welsh.tongue.terms;
  return {
    type: 'table',
    title: agenda.name,
    summary: both.welsh.tongue.agendaTitle(papers.meeting),
    columns: COLUMNS,
    rows: welsh.map((text, index) => [text, inEnglish(english[index] ?? '')]),
  };
}

/** Date, time, place and how to join, each with its name. */
function particulars({ meeting }: MeetingPapers, names: NameBook): Phrases[] {
  const { terms, longDate, timeSpan } = names.tongue;
  const { paper } = terms;
  const fields: [string, Phrases][] = [
    [paper.date, longDate(meeting.date)],
    [paper.time, timeSpan(meeting.startTime, meeting.endTime)],
    [paper.place, writtenField(meeting.place, names) || paper.toBeConfirmed],
    [paper.form, terms.forms[meeting.form]],
    [paper.joining, writtenField(meeting.joining, names)],
  ];
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [{ strong: `${name}:` }, ' ', ...phrasesOf(value)]);
}

function itemsBlock({ meeting }: MeetingPapers, both: Both): DocumentBlock {
  const { agenda, startTime } = meeting;
  const { agenda: words, paper } = both.welsh.tongue.terms;
  if (agenda.length === 0) {
    return {
      type: 'paragraph',
      role: 'body',
      text: bothInLine(both, ({ terms }) => terms.agenda.noItems),
    };
  }
  const starts = itemStartTimes(startTime, agenda);
  return {
    type: 'table',
    title: words.itemsTitle,
    summary: words.itemsSummary,
    columns: [
      { heading: words.number, share: 900 },
      ...COLUMNS,
      { heading: paper.time, share: 1400 },
    ],
    rows: agenda.map((item, index) => [
      [{ strong: String(index + 1) }],
      itemCell(item, both.welsh),
      inEnglish(itemCell(item, both.english)),
      timeCell(item, starts[index] ?? null, both),
    ]),
  };
}

/** An item in one language: its title and notes, who presents it, what for, and its paper. */
function itemCell(item: AgendaItem, names: NameBook): Phrase[] {
  const { agenda, purposes } = names.tongue.terms;
  const title = titleCell(item, names);
  const lines: [string, Phrases][] = [
    [agenda.presenter, officeTitle(item.presenter, names.tongue)],
    [agenda.purpose, item.purpose === null ? '' : purposes[item.purpose]],
    [agenda.paper, writtenField(item.paper, names)],
  ];
  const below = lines
    .filter(([, value]) => value !== '')
    .flatMap(([name, value]): Phrase[] => [`\n${name}: `, ...phrasesOf(value)]);
  return [...phrasesOf(title), ...below];
}

function timeCell({ minutes }: AgendaItem, start: IsoTime | null, both: Both): Phrases {
  const said = ({ terms, clockTime, minuteCount }: Tongue): string => {
    if (start !== null) return clockTime(start);
    return minutes === null ? terms.paper.notSet : minuteCount(minutes);
  };
  return bothOnLines(said(both.welsh.tongue), said(both.english.tongue));
}
