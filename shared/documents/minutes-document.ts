import { presenceOf } from '../domain/quorum/presence';
import { presidedInOrder } from '../domain/offices/presided';
import { rulesOn } from '../domain/terms';
import { assessQuorum } from '../domain/quorum/assess-quorum';
import { minutesStatus, versionNumber, type MinutesStatus } from '../domain/document-control';
import type { Meeting } from '../model/meeting';
import { circulationWords } from '../text/circulation-words';
import type { Tongue } from '../text/tongue/tongue';
import { actionNotes } from './action-notes-blocks';
import { attendanceBlocks } from './attendance-blocks';
import { chairsOn } from './chair';
import { correctionBlocks } from './correction-blocks';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, FieldsBlock } from './document-block';
import { elsewhereBlocks, writtenField } from './in-language';
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
  const { meeting } = papers;
  const context = minuteContext(papers);
  const { partnership, names } = context;
  const { tongue } = names;
  const words = tongue.terms.minutes;
  const status = minutesStatus(partnership, meeting);
  const isNotes = context.style === 'action-notes';
  const title = isNotes ? tongue.actionNotesTitle(meeting) : tongue.minutesTitle(meeting);
  const paper = isNotes ? words.actionNotes : words.name;
  const name = `${partnership.name}: ${paper}, ${tongue.plainDate(meeting.date)}`;
  const isMarked = context.holdsConfidential && context.version === 'complete';
  return {
    ...paperFrame({ ...papers, partnership }),
    language: papers.language,
    title: `${partnership.name}: ${title}`,
    footerText: [
      name,
      tongue.terms.minutesMarks[status],
      isMarked ? words.completeMark : '',
      papers.entered ? tongue.inMinuteBook(papers.entered) : '',
    ].join(''),
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...elsewhereBlocks(partnership, tongue.terms.elsewhere.minutes),
      ...controlBlock(
        partnership,
        {
          status: tongue.minutesStatus(status, meeting.cycle),
          version: String(versionNumber(meeting, 'minutes')),
        },
        tongue.terms,
      ),
      particulars(papers, status, context),
      ...attendanceBlocks(papers, names),
      ...(isNotes ? actionNotes(context) : minutesBody(context)),
      ...correctionBlocks(context),
      ...approvalBlocks(meeting, tongue),
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
  const { names } = context;
  const { tongue } = names;
  const { paper, minutes: words } = tongue.terms;
  const quorum = assessQuorum(partnership, presenceOf(meeting), meeting.date);
  const inquorate = tongue.inquorate(quorum, rulesOn(partnership, meeting.date));
  const statusWords = tongue.minutesStatus(status, meeting.cycle);
  const fields = [
    { name: paper.date, value: tongue.longDate(meeting.date) },
    { name: paper.time, value: tongue.meetingTimes(meeting) },
    { name: paper.place, value: writtenField(meeting.place, names) || paper.notRecorded },
    { name: paper.form, value: tongue.terms.forms[meeting.form] },
    { name: paper.chair, value: chairWords(papers, names) },
    { name: words.minutesBy, value: secretariat.name || paper.notRecorded },
    { name: paper.status, value: partnership.documentControl ? '' : statusWords },
    {
      name: words.contents,
      value: context.holdsConfidential ? tongue.terms.versions[context.version] : '',
    },
    {
      name: paper.circulation,
      value: papers.circulation === null ? '' : circulationWords(papers.circulation, paper),
    },
    {
      name: paper.quorum,
      value: [tongue.quorum(quorum), inquorate].filter(Boolean).join('\n'),
    },
    {
      name: words.interests,
      value: tongue.interests(itemsWithDeclarations(context), meeting.noneDeclared),
    },
  ];
  return { type: 'fields', fields: fields.filter(({ value }) => value !== '') };
}

/** Who presided, as recorded (C4); otherwise who holds the chair, and where the holder was not there, that. */
function chairWords({ partnership, meeting }: MeetingPapers, names: NameBook): string {
  const others = presidedInOrder(meeting);
  const words = others.map(({ personId, how, fromItem }) =>
    names.tongue.presided(names.personWithOrganisation(personId), how, fromItem),
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
    const note = isAway ? `, ${names.tongue.terms.marks[mark].toLowerCase()}` : '';
    return `${names.personWithOrganisation(id)}${note}`;
  });
  return names.tongue.joined(chairs) || names.tongue.terms.paper.vacant;
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
  const words = context.names.tongue.terms.minutes;
  if (agenda.length === 0) {
    return [
      { type: 'heading', level: 2, text: words.itemsHeading },
      { type: 'paragraph', role: 'body', text: words.noItems },
    ];
  }
  return agenda.flatMap((item, index) => itemBlocks(item, index + 1, context));
}

function approvalBlocks(
  { closedAt, adjournments }: Pick<Meeting, 'closedAt' | 'adjournments'>,
  { terms: { minutes: words }, adjournment, closed }: Tongue,
): DocumentBlock[] {
  const breaks = adjournments.map((one): DocumentBlock => ({
    type: 'paragraph',
    role: 'body',
    text: `${adjournment(one)}.`,
  }));
  const end: DocumentBlock[] =
    closedAt === null ? [] : [{ type: 'paragraph', role: 'body', text: closed(closedAt) }];
  return [
    { type: 'heading', level: 2, text: words.approvalHeading },
    ...breaks,
    ...end,
    {
      type: 'signature',
      statement: words.signedAsCorrect,
      lines: [words.signed, words.signedBy, words.signedOn],
    },
  ];
}
