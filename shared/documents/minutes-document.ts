import { presenceOf } from '../domain/quorum/presence';
import { presidedInOrder } from '../domain/offices/presided';
import { rulesOn } from '../domain/terms';
import { assessQuorum } from '../domain/quorum/assess-quorum';
import { minutesStatus, versionNumber, type MinutesStatus } from '../domain/document-control';
import type { Meeting } from '../model/meeting';
import { circulationWords } from '../text/circulation-words';
import { minutesMarks, minutesStatusWords } from '../text/document-control';
import { longDate, plainDate } from '../text/dates';
import {
  actionNotesTitle,
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
import { actionNotes } from './action-notes-blocks';
import { attendanceBlocks } from './attendance-blocks';
import { chairsOn } from './chair';
import { correctionBlocks } from './correction-blocks';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, FieldsBlock } from './document-block';
import { itemBlocks } from './item-blocks';
import { minuteContext, type MinuteContext } from './minute-context';
import type { NameBook } from './name-book';
import { paperFrame, type MeetingPapers, type MinutesPapers } from './papers';
import { actionSummary, decisionSummary } from './summary-blocks';

/**
 * The minutes of a meeting, as far as they have come (M1): who was there, what was recorded, who is to
 * do what; in the style of the terms or the one asked for (M2), with or without what is confidential
 * (M3), and for whom, where they are for a list (X3).
 */
export function minutesDocument(papers: MinutesPapers): DocumentDescription {
  const { partnership, meeting } = papers;
  const context = minuteContext(papers);
  const status = minutesStatus(partnership, meeting);
  const isNotes = context.style === 'action-notes';
  const title = isNotes ? actionNotesTitle(meeting) : minutesTitle(meeting);
  const paper = isNotes ? minutesWords.actionNotes : minutesWords.name;
  const name = `${partnership.name}: ${paper}, ${plainDate(meeting.date)}`;
  const isMarked = context.holdsConfidential && context.version === 'complete';
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${name}${minutesMarks[status]}${isMarked ? minutesWords.completeMark : ''}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, {
        status: minutesStatusWords(status, meeting.cycle),
        version: String(versionNumber(meeting, 'minutes')),
      }),
      particulars(papers, status, context),
      ...attendanceBlocks(papers, context.names),
      ...(isNotes ? actionNotes(context) : minutesBody(context)),
      ...correctionBlocks(context),
      ...approvalBlocks(meeting),
    ],
  };
}

/** Status and version of the paper are said once: in the control block where there is one (T5). */
function particulars(
  papers: MinutesPapers,
  status: MinutesStatus,
  context: MinuteContext,
): FieldsBlock {
  const { partnership, meeting } = papers;
  const { secretariat } = partnership;
  const quorum = assessQuorum(partnership, presenceOf(meeting), meeting.date);
  const inquorate = inquorateSentence(quorum, rulesOn(partnership, meeting.date));
  const statusWords = minutesStatusWords(status, meeting.cycle);
  const fields = [
    { name: paperWords.date, value: longDate(meeting.date) },
    { name: paperWords.time, value: meetingTimes(meeting) },
    { name: paperWords.place, value: meeting.place || paperWords.notRecorded },
    { name: paperWords.form, value: meetingFormLabels[meeting.form] },
    { name: paperWords.chair, value: chairWords(papers, context.names) },
    { name: minutesWords.minutesBy, value: secretariat.name || paperWords.notRecorded },
    { name: paperWords.status, value: partnership.documentControl ? '' : statusWords },
    {
      name: minutesWords.contents,
      value: context.holdsConfidential ? minutesWords.versions[context.version] : '',
    },
    {
      name: paperWords.circulation,
      value: papers.circulation === null ? '' : circulationWords(papers.circulation),
    },
    {
      name: paperWords.quorum,
      value: [quorumSentence(quorum), inquorate].filter(Boolean).join('\n'),
    },
    {
      name: minutesWords.interests,
      value: interestsSentence(itemsWithDeclarations(context), meeting.noneDeclared),
    },
  ];
  return { type: 'fields', fields: fields.filter(({ value }) => value !== '') };
}

/** Who presided, as recorded (C4); otherwise who holds the chair, and where the holder was not there, that. */
function chairWords({ partnership, meeting }: MeetingPapers, names: NameBook): string {
  const others = presidedInOrder(meeting);
  const words = others.map(({ personId, how, fromItem }) =>
    minutesWords.presided(names.personWithOrganisation(personId), how, fromItem),
  );
  const isFromStart = others.some(({ fromItem }) => fromItem === null);
  return [...(isFromStart ? [] : [inChairWords({ partnership, meeting }, names)]), ...words].join(
    '; ',
  );
}

function inChairWords(
  { partnership, meeting }: Pick<MeetingPapers, 'partnership' | 'meeting'>,
  names: NameBook,
): string {
  const chairs = chairsOn(partnership, meeting.date).map((id) => {
    const mark = meeting.attendance.find((entry) => entry.personId === id)?.mark ?? 'not-marked';
    const isAway = mark === 'apologies' || mark === 'absent';
    const note = isAway ? `, ${attendanceMarkLabels[mark].toLowerCase()}` : '';
    return `${names.personWithOrganisation(id)}${note}`;
  });
  return joined(chairs) || paperWords.vacant;
}

function itemsWithDeclarations({ meeting: { agenda, minutes } }: MinuteContext): number[] {
  return agenda.flatMap((item, index) => {
    const blocks = minutes.find((minute) => minute.itemId === item.id)?.blocks ?? [];
    return blocks.some((block) => block.type === 'declaration') ? [index + 1] : [];
  });
}

function minutesBody(context: MinuteContext): DocumentBlock[] {
  return [...allItems(context), ...actionSummary(context), ...decisionSummary(context)];
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
