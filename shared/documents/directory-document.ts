import type { PersonFact, PersonFacts } from '../model/directory-import';
import { usualHouseStyle } from '../model/house-style';
import type { IsoDate } from '../model/iso-date';
import type { Marking } from '../model/marking';
import { personFactLabels } from '../text/people/directory-words';
import { directoryPaperWords as words, leftOutSentence } from '../text/people/directory-paper';
import type { DocumentBlock, DocumentDescription, TableBlock } from './document-block';

/** People as they leave for a spreadsheet. */
export type DirectoryPapers = {
  /** Whose they are, as "People" or "People of Safer Anyshire". */
  title: string;
  people: readonly PersonFacts[];
  organisations: readonly { name: string; people: number }[];
  /** How many are left out as their details were taken out (X6). */
  leftOut: number;
  today: IsoDate;
  marking: Marking;
};

const FACTS = Object.keys(personFactLabels) as readonly PersonFact[];
const SHARES: Partial<Record<PersonFact, number>> = { initials: 1, phone: 2 };

/**
 * The people and the organisations of a directory as tables (P18), for spreadsheets alone: cells of which nothing is
 * known are empty, so that the table can be read again. Who was anonymised is left out, and that is said (X6).
 */
export function directoryDocument(papers: DirectoryPapers): DocumentDescription {
  const { people, organisations, today } = papers;
  const blocks: DocumentBlock[] = [peopleTable(people)];
  if (organisations.length > 0) blocks.push(organisationsTable(organisations));
  return framed(papers, [
    { type: 'heading', level: 1, text: words.title(papers.title, today) },
    ...blocks,
    ...sentences(papers).map((text): DocumentBlock => ({ type: 'paragraph', role: 'body', text })),
  ]);
}

/** The people alone, as programs expect one table that is to be nothing else. */
export function peopleOnlyDocument(papers: DirectoryPapers): DocumentDescription {
  return framed(papers, [peopleTable(papers.people)]);
}

function framed(
  { title, today, marking }: DirectoryPapers,
  blocks: readonly DocumentBlock[],
): DocumentDescription {
  const { typeSize, accent, logo, template } = usualHouseStyle;
  return {
    title: words.title(title, today),
    subject: title,
    author: '',
    language: 'en-GB',
    made: today,
    marking,
    footerText: words.title(title, today),
    orientation: 'landscape',
    fontSize: typeSize,
    look: { accent, logo, template },
    blocks,
  };
}

function sentences({ people, leftOut }: DirectoryPapers): string[] {
  const none = people.length === 0 ? words.none : '';
  return [words.personal, none, leftOutSentence(leftOut)].filter((text) => text !== '');
}

function peopleTable(people: readonly PersonFacts[]): TableBlock {
  return {
    type: 'table',
    title: words.people,
    summary: words.peopleSummary,
    columns: FACTS.map((fact) => ({ heading: personFactLabels[fact], share: SHARES[fact] ?? 3 })),
    rows: people.map((one) => FACTS.map((fact) => one[fact])),
  };
}

function organisationsTable(organisations: DirectoryPapers['organisations']): TableBlock {
  return {
    type: 'table',
    title: words.organisations,
    summary: words.organisationsSummary,
    columns: [
      { heading: personFactLabels.organisation, share: 4 },
      { heading: words.count, share: 1 },
    ],
    rows: organisations.map(({ name, people }) => [name, String(people)]),
  };
}
