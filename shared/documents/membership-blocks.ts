import { rulesOn } from '../domain/terms';
import { membersOn, representativesOn, vacantSeats } from '../domain/membership';
import type { Member } from '../model/membership';
import type { DocumentBlock, Phrases } from './document-block';
import type { NameBook } from './name-book';
import type { MeetingPapers } from './papers';

/** The membership on the day of a meeting: each organisation, who sits for it and who may stand in. */
export function membershipBlocks(papers: MeetingPapers, names: NameBook): DocumentBlock[] {
  const { partnership, meeting } = papers;
  const { terms, membershipOn, standInsHeading } = names.tongue;
  const members = membersOn(partnership, meeting.date);
  const heading: DocumentBlock = {
    type: 'heading',
    level: 2,
    text: terms.agenda.membershipHeading,
  };
  if (members.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: terms.agenda.noMembers }];
  }
  return [
    heading,
    { type: 'paragraph', role: 'body', text: membershipOn(meeting.date) },
    {
      type: 'table',
      title: terms.agenda.membershipTitle,
      summary: terms.agenda.membershipSummary,
      columns: [
        { heading: terms.agenda.organisation, share: 3200 },
        { heading: terms.agenda.representatives, share: 3100 },
        { heading: standInsHeading(rulesOn(partnership, meeting.date).standIn), share: 2700 },
      ],
      rows: members.map((member) => memberRow(member, papers, names)),
    },
  ];
}

function memberRow(
  member: Member,
  { partnership, meeting }: MeetingPapers,
  names: NameBook,
): Phrases[] {
  const parts = representativesOn(partnership, member.id, meeting.date);
  const named = (role: string): string[] =>
    parts.filter((part) => part.role === role).map((part) => personLine(part.personId, names));
  const empty = vacantSeats(partnership, member, meeting.date);
  const holders = [
    ...named('representative'),
    ...(empty === 0 ? [] : [names.tongue.vacancies(empty)]),
  ];
  return [
    [{ strong: names.organisationName(member.organisationId) }],
    holders.join('\n'),
    named('stand-in').join('\n') || names.tongue.terms.paper.none,
  ];
}

function personLine(id: Parameters<NameBook['personName']>[0], names: NameBook): string {
  return [names.personName(id), ...names.officesOf(id)].join(', ');
}
