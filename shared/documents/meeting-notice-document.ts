import { noticeGiven, noticeStanding } from '../domain/meeting-notice';
import { rulesOn } from '../domain/terms';
import { longDate, plainDate, timeSpan } from '../text/dates';
import { asSentence, itemHeading, joined, paperWords } from '../text/documents';
import { meetingFormLabels } from '../text/labels';
import { letterWords } from '../text/letters';
import { noticeStandingSentences, noticeWords as words } from '../text/meeting-notice';
import { quorumRuleSentence } from '../text/quorum';
import { chairsOn } from './chair';
import type { DocumentBlock, DocumentDescription, FieldsBlock } from './document-block';
import { letterEnd, letterHead } from './letter-blocks';
import { nameBook } from './name-book';
import { paperFrame, type NoticePapers } from './papers';

/**
 * The notice of an extraordinary meeting (F3, Safer Essex 8.3): who called it and why, when and where,
 * and whether the notice keeps the period of the terms and by which clause (N13).
 */
export function meetingNoticeDocument(papers: NoticePapers): DocumentDescription {
  const { partnership, meeting } = papers;
  const { name } = partnership;
  const title = words.title(plainDate(meeting.date));
  return {
    ...paperFrame(papers),
    title: `${name}: ${title}`,
    footerText: `${name}: ${words.name}, ${plainDate(meeting.date)}`,
    orientation: 'portrait',
    blocks: [
      ...letterHead(papers, [words.addressee]),
      { type: 'heading', level: 1, text: title },
      sentence(
        meeting.calledBy === ''
          ? words.openingUnknown(name)
          : words.opening(name, meeting.calledBy),
      ),
      particulars(papers),
      ...businessBlocks(papers),
      ...periodBlocks(papers),
      ...letterEnd(partnership, letterWords.sincerely),
    ],
  };
}

const sentence = (text: string): DocumentBlock => ({ type: 'paragraph', role: 'body', text });

function particulars(papers: NoticePapers): FieldsBlock {
  const { partnership, meeting } = papers;
  const names = nameBook(papers, meeting.date);
  const chairs = chairsOn(partnership, meeting.date).map((id) => names.personWithOrganisation(id));
  const day = longDate(meeting.date);
  const fields = [
    { name: paperWords.date, value: meeting.dateAgreed ? day : words.proposed(day) },
    { name: paperWords.time, value: timeSpan(meeting.startTime, meeting.endTime) },
    { name: paperWords.place, value: meeting.place || paperWords.toBeConfirmed },
    { name: paperWords.form, value: meetingFormLabels[meeting.form] },
    { name: paperWords.joining, value: meeting.joining },
    { name: words.calledBy, value: meeting.calledBy || words.calledByMissing },
    { name: paperWords.chair, value: joined(chairs) || paperWords.vacant },
    {
      name: paperWords.quorum,
      value: quorumRuleSentence(rulesOn(partnership, meeting.date).quorum),
    },
  ];
  return { type: 'fields', fields: fields.filter(({ value }) => value !== '') };
}

/** Why it is called, and its items; that the terms may keep other business out is not held here. */
function businessBlocks({ meeting: { reason, agenda } }: NoticePapers): DocumentBlock[] {
  const items = agenda.map(({ title }, index) => itemHeading(index + 1, title));
  return [
    { type: 'heading', level: 2, text: words.businessHeading },
    sentence(asSentence(reason) || words.reasonMissing),
    ...(items.length === 0
      ? []
      : [sentence(words.itemsLead), { type: 'bullets', items } satisfies DocumentBlock]),
    sentence(words.otherBusiness),
  ];
}

function periodBlocks({ partnership, meeting, today }: NoticePapers): DocumentBlock[] {
  const given = noticeGiven(meeting, today);
  const rules = rulesOn(partnership, meeting.date);
  const standing = noticeStanding(rules, meeting, partnership.calendar, given.on);
  if (standing === null) return [];
  return [
    { type: 'heading', level: 2, text: words.periodHeading },
    sentence(noticeStandingSentences(standing, given)),
  ];
}
