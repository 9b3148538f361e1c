import { bodiesByStanding } from '../domain/admission';
import { executiveGroup } from '../domain/membership/executive-group';
import { inOrderOfRole } from '../domain/offices/order';
import { seatTable, type SeatRow, type SeatTable } from '../domain/membership/seat-table';
import { rulesOn } from '../domain/terms';
import type { PersonId } from '../model/id';
import { joined, paperWords, vacancies } from '../text/documents';
import { standInsHeading } from '../text/labels';
import { seatTotalWords } from '../text/membership/member-words';
import {
  accompaniedBy,
  actedForBy,
  beyondSeats,
  membershipCount,
  membershipTitle,
  membershipWords,
} from '../text/membership-paper';
import { plainDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { guestBlocks, leadBlocks } from './attending-blocks';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { officeBlocks } from './office-blocks';
import { paperFrame, type MembershipPapers } from './papers';

/**
 * The membership list as at a day (M4, WACSO; P1, Warwickshire 4.1): bodies, seats, holders,
 * vacancies, stand-ins, offices and the total. Who is suspended is not printed (P16).
 */
export function membershipDocument(papers: MembershipPapers): DocumentDescription {
  const { partnership, on } = papers;
  const names = nameBook(papers, on);
  const table = seatTable(partnership, rulesOn(partnership, on), on);
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${membershipTitle(on)}`,
    footerText: `${partnership.name}: ${membershipWords.name}, ${plainDate(on)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: membershipTitle(on) },
      ...controlBlock(partnership, { status: asAtWords(on), version: plainDate(on) }),
      ...totalBlocks(table),
      ...officeBlocks(papers, names, on),
      ...executiveBlocks(papers, names),
      ...memberBlocks(papers, table, names),
      ...leadBlocks(papers, names),
      ...guestBlocks(papers, names),
      { type: 'paragraph', role: 'body', text: membershipWords.end },
    ],
  };
}

function totalBlocks({ rows, total, filled, vacant }: SeatTable): DocumentBlock[] {
  if (rows.length === 0) return [];
  const count = membershipCount(rows.length, filled + vacant, vacant);
  return [{ type: 'paragraph', role: 'body', text: `${count} ${seatTotalWords(total)}` }];
}

function memberBlocks(
  papers: MembershipPapers,
  { rows }: SeatTable,
  names: NameBook,
): DocumentBlock[] {
  const { partnership, on } = papers;
  const heading: DocumentBlock = { type: 'heading', level: 2, text: membershipWords.members };
  const invited = invitedBlocks(papers, names);
  if (rows.length === 0) {
    const none: DocumentBlock = {
      type: 'paragraph',
      role: 'body',
      text: membershipWords.noMembers,
    };
    return [heading, none, ...invited];
  }
  return [
    heading,
    {
      type: 'table',
      title: membershipWords.members,
      summary: membershipWords.membersSummary,
      columns: [
        { heading: membershipWords.organisation, share: 2900 },
        { heading: membershipWords.seats, share: 900 },
        { heading: membershipWords.representatives, share: 3100 },
        { heading: standInsHeading(rulesOn(partnership, on).standIn), share: 2300 },
      ],
      rows: rows.map((row) => memberRow(row, names)),
    },
    ...invited,
  ];
}

function memberRow(row: SeatRow, names: NameBook): Phrases[] {
  const line = (id: PersonId): string => personLine(id, names);
  const represented = row.representedBy === '' ? '' : `\n${actedForBy(row.representedBy)}`;
  const representatives = [
    ...row.holders.map(line),
    ...(row.vacancies === 0 ? [] : [vacancies(row.vacancies)]),
    ...(row.beyondSeats === 0 ? [] : [beyondSeats(row.beyondSeats)]),
    ...row.accompanying.map((id) => accompaniedBy(line(id))),
  ];
  return [
    [{ strong: names.organisationName(row.organisationId) }, represented],
    String(row.seats),
    representatives.join('\n'),
    row.standIns.map(line).join('\n') || paperWords.none,
  ];
}

/** "Grace Bell, Head of Community Safety, Chair". */
function personLine(id: PersonId, names: NameBook): string {
  const parts = [names.personName(id), names.jobTitle(id), ...names.officesOf(id)];
  return parts.filter((part) => part !== '').join(', ');
}

function invitedBlocks({ partnership, on }: MembershipPapers, names: NameBook): DocumentBlock[] {
  const { invited } = bodiesByStanding(partnership, on);
  if (invited.length === 0) return [];
  const bodies = invited.map(({ organisationId }) => names.organisationName(organisationId));
  const text: Phrases = [{ strong: membershipWords.invited }, ` ${bodies.join('; ')}.`];
  return [{ type: 'paragraph', role: 'body', text }];
}

function executiveBlocks({ partnership, on }: MembershipPapers, names: NameBook): DocumentBlock[] {
  const group = executiveGroup({ offices: inOrderOfRole(partnership.offices) }, on);
  if (group.length === 0) return [];
  const members = group.map(
    ({ personId, offices }) =>
      `${names.personName(personId)} (${offices.map(({ title }) => title).join(', ')})`,
  );
  const text: Phrases = [{ strong: membershipWords.executive }, ` ${joined(members)}.`];
  return [{ type: 'paragraph', role: 'body', text }];
}
