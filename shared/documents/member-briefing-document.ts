import { actionsFor } from '../domain/actions/circulated';
import { circulatedMinutes } from '../domain/confidential/circulated-minutes';
import { minutesStatus } from '../domain/document-control';
import { attendanceFor, openActionsFor } from '../domain/membership/on-behalf';
import { plannedAfter } from '../domain/next-meeting-date';
import { rulesOn } from '../domain/terms';
import type { Attendance, Meeting } from '../model/meeting';
import { minutesStatusWords } from '../text/document-control';
import { longDate, plainDate, timeSpan } from '../text/dates';
import { decisionOpening, itemHeading, paperWords } from '../text/documents';
import { attendanceMarkLabels, outcomeLabels, standingInFor } from '../text/labels';
import { briefingTitle, briefingWords as words } from '../text/member-briefing';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { ownActionTable } from './own-action-table';
import { paperFrame, type BriefingPapers } from './papers';

/**
 * What one member takes home from a meeting, on a page (P8, Safer Essex 7.1: members keep their own
 * organisations informed): who of it was there, what was decided, what it is to do, and when the next
 * meeting is. Nothing confidential is in it (M3).
 */
export function memberBriefingDocument(papers: BriefingPapers): DocumentDescription {
  const { partnership, meeting, organisationId } = papers;
  const names = nameBook(papers, meeting.date);
  const body = names.organisationName(organisationId);
  const title = briefingTitle(body, meeting.date);
  const told = circulatedMinutes(meeting, papers.actions);
  const { leftOut } = told;
  const isLeftOut = leftOut.decisions || leftOut.actions || leftOut.itemIds.size > 0;
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${words.name}, ${plainDate(meeting.date)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      particulars(papers),
      ...listUnder(words.attendedHeading, attendees(papers, names), words.nobody),
      ...listUnder(words.decisionsHeading, decisions(told.meeting), words.noDecisions),
      ...actionBlocks(papers, names),
      { type: 'heading', level: 2, text: words.papersHeading },
      sentence(paperSentence(meeting)),
      ...(isLeftOut ? [sentence(words.leftOut)] : []),
    ],
  };
}

const sentence = (text: string): DocumentBlock => ({ type: 'paragraph', role: 'body', text });

function listUnder(heading: string, items: readonly Phrases[], none: string): DocumentBlock[] {
  return [
    { type: 'heading', level: 2, text: heading },
    items.length === 0 ? sentence(none) : { type: 'bullets', items },
  ];
}

function particulars({ partnership, meeting, meetings }: BriefingPapers): DocumentBlock {
  const next = plannedAfter(meetings, meeting.date);
  const status = minutesStatusWords(minutesStatus(partnership, meeting), meeting.cycle);
  return {
    type: 'fields',
    fields: [
      { name: paperWords.date, value: longDate(meeting.date) },
      { name: paperWords.place, value: meeting.place || paperWords.notRecorded },
      { name: words.minutes, value: status },
      { name: words.nextMeeting, value: next === null ? words.notDated : nextWords(next) },
    ],
  };
}

function nextWords({ date, startTime, endTime, place }: Meeting): string {
  const parts = [longDate(date), timeSpan(startTime, endTime), place];
  return parts.filter((part) => part !== '').join(', ');
}

/** "Carla Webb, Superintendent: Present, substitute for Siân Pryce". */
function attendees(papers: BriefingPapers, names: NameBook): Phrases[] {
  const { partnership, meeting, organisationId } = papers;
  const { standIn } = rulesOn(partnership, meeting.date);
  const lineOf = ({ personId, mark, standsInFor }: Attendance): Phrases => {
    const post = names.jobTitle(personId);
    const place =
      standsInFor === null ? '' : `, ${standingInFor(standIn, names.personName(standsInFor))}`;
    return [
      { strong: names.personName(personId) },
      `${post === '' ? '' : `, ${post}`}: ${attendanceMarkLabels[mark]}${place}`,
    ];
  };
  return attendanceFor(papers, meeting, organisationId).map(lineOf);
}

function decisions({ agenda, minutes }: Meeting): Phrases[] {
  return agenda.flatMap((item) => {
    const blocks = minutes.find(({ itemId }) => itemId === item.id)?.blocks ?? [];
    return blocks
      .filter((block) => block.type === 'decision')
      .map(({ outcome, reference, text }): Phrases => [
        { strong: decisionOpening(outcomeLabels[outcome], reference) },
        ` ${text}`,
      ]);
  });
}

function actionBlocks(papers: BriefingPapers, names: NameBook): DocumentBlock[] {
  const { organisationId, meetings, today } = papers;
  const { actions } = actionsFor('circulated', papers.actions, meetings);
  const own = openActionsFor(papers, actions, organisationId, today);
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.actionsHeading };
  if (own.length === 0) return [heading, sentence(words.noActions)];
  return [
    heading,
    ownActionTable(own, names, { title: words.actionsHeading, summary: words.actionsSummary }),
  ];
}

/**
 * The papers by the items of the agenda, in one paragraph so that the briefing keeps to its page; those
 * of closed items are not for everybody (X1).
 */
function paperSentence({ agenda }: Meeting): string {
  const papers = agenda.flatMap(({ title, paper, isClosed }, index) =>
    paper === '' || isClosed ? [] : [`${itemHeading(index + 1, title)} (${paper})`],
  );
  return papers.length === 0 ? words.noPapers : `${papers.join('; ')}.`;
}
