import { circulatedMinutes } from '../domain/confidential/circulated-minutes';
import type { Meeting } from '../model/meeting';
import type { StandingInterest } from '../model/interest';
import type { DeclarationBlock } from '../model/minutes';
import { plainDate, shortDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { asSentence } from '../text/documents';
import { itemCell } from '../text/decision-log-words';
import {
  interestDates,
  interestsRegisterWords,
  interestsTitle,
  naturesApart,
} from '../text/register-words';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type InterestsRegisterPapers } from './papers';
import { partTaken } from './recorded-blocks';

const words = interestsRegisterWords;

type Declared = { meeting: Meeting; block: DeclarationBlock };

/**
 * The register of interests: those that stand whatever is on the agenda (I3, Warwickshire Code), and
 * those declared at meetings with what followed (I1, I2, I4). The circulated version leaves out the
 * nature of those that the minutes leave out too (M3).
 */
export function interestsRegisterDocument(papers: InterestsRegisterPapers): DocumentDescription {
  const { partnership, today, version } = papers;
  const names = nameBook(papers, today);
  const whole = declaredAt(papers.meetings);
  const shown =
    version === 'complete'
      ? whole
      : declaredAt(papers.meetings.map((one) => circulatedMinutes(one, papers.actions).meeting));
  const apart = natureLost(papers, whole);
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${interestsTitle(today)}`,
    footerText: `${partnership.name}: ${words.name}, ${plainDate(today)}${version === 'complete' && apart > 0 ? words.completeMark : ''}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: interestsTitle(today) },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      ...versionBlocks(version, apart),
      ...standingBlocks(papers, names),
      ...declaredBlocks(shown, names),
      { type: 'paragraph', role: 'body', text: words.end },
    ],
  };
}

/** The declarations in the minutes of these meetings, the latest first. */
function declaredAt(meetings: readonly Meeting[]): Declared[] {
  return meetings
    .toSorted((a, b) => `${b.date}${b.startTime}`.localeCompare(`${a.date}${a.startTime}`))
    .flatMap((meeting) =>
      meeting.minutes
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.type === 'declaration' ? [{ meeting, block }] : [])),
    );
}

/** How many natures the circulated version does not tell. */
function natureLost(papers: InterestsRegisterPapers, whole: readonly Declared[]): number {
  const told = declaredAt(
    papers.meetings.map((one) => circulatedMinutes(one, papers.actions).meeting),
  ).filter(({ block }) => block.nature !== '').length;
  return whole.filter(({ block }) => block.nature !== '').length - told;
}

function versionBlocks(
  version: InterestsRegisterPapers['version'],
  apart: number,
): DocumentBlock[] {
  if (apart === 0) return [];
  const text = version === 'complete' ? words.complete : naturesApart(apart);
  return [{ type: 'paragraph', role: 'body', text }];
}

function standingBlocks({ registers }: InterestsRegisterPapers, names: NameBook): DocumentBlock[] {
  const { standingInterests, interestCategories } = registers;
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.standing };
  if (standingInterests.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: words.noneStanding }];
  }
  const categories = new Map(interestCategories.map(({ id, words: name }) => [id, name]));
  const categoryOf = ({ categoryId }: StandingInterest): string =>
    (categoryId === null ? undefined : categories.get(categoryId)) ?? words.noCategory;
  return [
    heading,
    {
      type: 'table',
      title: words.standing,
      summary: words.standingSummary,
      columns: [
        { heading: words.person, share: 3600 },
        { heading: words.category, share: 3200 },
        { heading: words.interest, share: 4958 },
        { heading: words.dates, share: 2200 },
      ],
      rows: standingInterests
        .toSorted((a, b) =>
          names.personName(a.personId).localeCompare(names.personName(b.personId)),
        )
        .map((interest) => [
          [{ strong: names.personWithOrganisation(interest.personId) }],
          categoryOf(interest),
          interest.text,
          interestDates(interest.from, interest.until),
        ]),
    },
  ];
}

function declaredBlocks(declared: readonly Declared[], names: NameBook): DocumentBlock[] {
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.declared };
  if (declared.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: words.noneDeclared }];
  }
  return [
    heading,
    {
      type: 'table',
      title: words.declared,
      summary: words.declaredSummary,
      columns: [
        { heading: words.meeting, share: 1500 },
        { heading: words.person, share: 3000 },
        { heading: words.item, share: 3000 },
        { heading: words.interest, share: 3658 },
        { heading: words.followed, share: 2800 },
      ],
      rows: declared.map((one) => declaredRow(one, names)),
    },
  ];
}

function declaredRow({ meeting, block }: Declared, names: NameBook): Phrases[] {
  const index = meeting.agenda.findIndex(({ id }) => id === block.aboutItemId);
  return [
    shortDate(meeting.date),
    [{ strong: names.personWithOrganisation(block.personId) }],
    index < 0 ? words.itemGone : itemCell(index + 1, meeting.agenda[index]?.title ?? ''),
    block.nature === '' ? words.natureApart : asSentence(block.nature),
    partTaken(block, names.tongue),
  ];
}
