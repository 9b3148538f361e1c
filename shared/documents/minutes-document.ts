import { presenceOf } from '../domain/quorum/presence';
import { rulesOn } from '../domain/terms';
import { assessQuorum } from '../domain/quorum/assess-quorum';
import type { Meeting } from '../model/meeting';
import { longDate, plainDate } from '../text/dates';
import {
  closedSentence,
  interestsSentence,
  joined,
  meetingTimes,
  minutesTitle,
  minutesWords,
  paperWords,
} from '../text/documents';
import { attendanceMarkLabels, meetingFormLabels } from '../text/labels';
import { inquorateSentence, quorumSentence } from '../text/quorum';
import { adjournmentWords } from '../text/screens/sittings';
import { attendanceBlocks } from './attendance-blocks';
import { chairsOn } from './chair';
import type { DocumentBlock, DocumentDescription, FieldsBlock } from './document-block';
import { itemBlocks, type MinuteContext } from './item-blocks';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type MeetingPapers } from './papers';
import { actionSummary, decisionSummary } from './summary-blocks';

/** The draft minutes of a meeting (M1): who was there, what was recorded, who is to do what. */
export function minutesDocument(papers: MeetingPapers): DocumentDescription {
  const { partnership, meeting, actions } = papers;
  const names = nameBook(papers, meeting.date);
  const actionById = new Map(actions.map((action) => [action.id, action]));
  const context: MinuteContext = { partnership, meeting, actions, actionById, names };
  const title = minutesTitle(meeting);
  const footer = `${partnership.name}: ${minutesWords.name}, ${plainDate(meeting.date)}`;
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${footer} ${minutesWords.draftMark}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      particulars(papers, names),
      ...attendanceBlocks(papers, names),
      ...allItems(context),
      ...actionSummary(context),
      ...decisionSummary(context),
      ...approvalBlocks(meeting),
    ],
  };
}

function particulars(papers: MeetingPapers, names: NameBook): FieldsBlock {
  const { partnership, meeting } = papers;
  const { secretariat } = partnership;
  const quorum = assessQuorum(partnership, presenceOf(meeting), meeting.date);
  const inquorate = inquorateSentence(quorum, rulesOn(partnership, meeting.date));
  const fields = [
    { name: paperWords.date, value: longDate(meeting.date) },
    { name: paperWords.time, value: meetingTimes(meeting) },
    { name: paperWords.place, value: meeting.place || paperWords.notRecorded },
    { name: paperWords.form, value: meetingFormLabels[meeting.form] },
    { name: paperWords.chair, value: chairWords(papers, names) },
    { name: minutesWords.minutesBy, value: secretariat.name || paperWords.notRecorded },
    { name: paperWords.status, value: minutesWords.draft },
    {
      name: paperWords.quorum,
      value: [quorumSentence(quorum), inquorate].filter(Boolean).join('\n'),
    },
    { name: minutesWords.interests, value: interestsSentence(itemsWithDeclarations(meeting)) },
  ];
  return { type: 'fields', fields };
}

/** Who presided, as recorded (C4); otherwise who holds the chair, and where the holder was not there, that. */
function chairWords({ partnership, meeting }: MeetingPapers, names: NameBook): string {
  const { presiding } = meeting;
  if (presiding) {
    const how = presiding.how === '' ? '' : `, ${presiding.how}`;
    return `${names.personWithOrganisation(presiding.personId)}, ${minutesWords.presiding}${how}`;
  }
  const chairs = chairsOn(partnership, meeting.date).map((id) => {
    const mark = meeting.attendance.find((entry) => entry.personId === id)?.mark ?? 'not-marked';
    const isAway = mark === 'apologies' || mark === 'absent';
    const note = isAway ? `, ${attendanceMarkLabels[mark].toLowerCase()}` : '';
    return `${names.personWithOrganisation(id)}${note}`;
  });
  return joined(chairs) || paperWords.vacant;
}

function itemsWithDeclarations({ agenda, minutes }: Meeting): number[] {
  return agenda.flatMap((item, index) => {
    const blocks = minutes.find((minute) => minute.itemId === item.id)?.blocks ?? [];
    return blocks.some((block) => block.type === 'declaration') ? [index + 1] : [];
  });
}

function allItems(context: MinuteContext): DocumentBlock[] {
  const { agenda } = context.meeting;
  if (agenda.length === 0) {
    return [
      { type: 'heading', level: 2, text: minutesWords.itemsHeading },
      { type: 'paragraph', role: 'body', text: minutesWords.noItems },
    ];
  }
  return agenda.flatMap((item, index) => itemBlocks(item, index + 1, context));
}

function approvalBlocks({
  closedAt,
  adjournments,
}: Pick<Meeting, 'closedAt' | 'adjournments'>): DocumentBlock[] {
  const breaks = adjournments.map((one): DocumentBlock => ({
    type: 'paragraph',
    role: 'body',
    text: `${adjournmentWords(one)}.`,
  }));
  const closed: DocumentBlock[] =
    closedAt === null ? [] : [{ type: 'paragraph', role: 'body', text: closedSentence(closedAt) }];
  return [
    { type: 'heading', level: 2, text: minutesWords.approvalHeading },
    ...breaks,
    ...closed,
    {
      type: 'signature',
      statement: minutesWords.signedAsCorrect,
      lines: [minutesWords.signed, minutesWords.signedBy, minutesWords.signedOn],
    },
  ];
}
