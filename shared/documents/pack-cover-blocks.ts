import type { Recipients } from '../domain/distribution/recipients';
import type { PackPlan } from '../domain/packs/pack-plan';
import type { Meeting } from '../model/meeting';
import type { Audience } from '../model/meeting-cycle';
import { longDate, timeSpan } from '../text/dates';
import { agendaWords, joined, paperWords } from '../text/documents';
import { packItemTitle, packLineWords, packTitle, packWords as words } from '../text/packs';
import { chairsOn } from './chair';
import { contactLines } from './contact-lines';
import type { DocumentBlock, FieldsBlock } from './document-block';
import { nameBook } from './name-book';
import type { PartnershipPapers } from './papers';

/** What the cover and the contents of a pack are made from. */
export type PackCover = PartnershipPapers & {
  meeting: Meeting;
  audience: Audience;
  plan: PackPlan;
  /** The list it is for; who is on it only where the partnership prints that on covers (X3). */
  list: { name: string; recipients: Recipients | null } | null;
};

/** The cover: whose papers, for which meeting, and for whom (X3). */
export function packCover(cover: PackCover): DocumentBlock[] {
  const { partnership, meeting, audience, plan } = cover;
  const title = packTitle({ audience, supplement: plan.supplement }, meeting.date);
  return [
    { type: 'paragraph', role: 'over-title', text: partnership.name },
    { type: 'heading', level: 1, text: title },
    particulars(cover),
    ...recipientBlocks(cover),
  ];
}

/** How anybody could join is not for everybody to read. */
function particulars(cover: PackCover): FieldsBlock {
  const { partnership, meeting, audience, today } = cover;
  const names = nameBook(cover, meeting.date);
  const chairs = chairsOn(partnership, meeting.date).map((id) => names.personWithOrganisation(id));
  const fields = [
    { name: paperWords.date, value: longDate(meeting.date) },
    { name: paperWords.time, value: timeSpan(meeting.startTime, meeting.endTime) },
    { name: paperWords.place, value: meeting.place || paperWords.toBeConfirmed },
    { name: paperWords.joining, value: audience === 'public' ? '' : meeting.joining },
    { name: paperWords.chair, value: joined(chairs) || paperWords.vacant },
    { name: agendaWords.secretariat, value: contactLines(partnership.secretariat) },
    { name: words.audience, value: audienceWords(cover) },
    { name: words.made, value: longDate(today) },
  ];
  return { type: 'fields', fields: fields.filter(({ value }) => value !== '') };
}

function audienceWords({ audience, list }: PackCover): string {
  return list === null ? words.audiences[audience] : list.name;
}

function recipientBlocks({ list }: PackCover): DocumentBlock[] {
  if (list === null || list.recipients === null) return [];
  const { people, others } = list.recipients;
  const named = people.map(({ name, organisation }) =>
    [name || paperWords.nameNotKnown, organisation].filter((word) => word !== '').join(', '),
  );
  const all = [...named, others].filter((one) => one !== '');
  return [
    { type: 'paragraph', role: 'body', text: [{ strong: words.recipients(list.name) }] },
    { type: 'bullets', items: all.length === 0 ? [words.noRecipients] : all },
  ];
}

/** What each item has: its papers, or what there is in their place; late ones with their reason (N4, N6). */
export function packItemBlocks({ plan: { items } }: Pick<PackCover, 'plan'>): DocumentBlock[] {
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.itemsHeading };
  if (items.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: words.noItems }];
  }
  return [
    heading,
    {
      type: 'table',
      title: words.itemsTitle,
      summary: words.itemsSummary,
      columns: [
        { heading: words.number, share: 700 },
        { heading: paperWords.item, share: 3900 },
        { heading: words.papers, share: 4426 },
      ],
      rows: items.map((item) => [
        [{ strong: String(item.number) }],
        packItemTitle(item),
        packLineWords(item.line).join('\n'),
      ]),
    },
  ];
}
