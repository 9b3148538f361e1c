import { isInForce } from '../domain/in-force';
import { nominatedLeads } from '../domain/membership/nominated-leads';
import type { Guest } from '../model/membership';
import { paperWords } from '../text/documents';
import { sentenceCase } from '../text/labels';
import { guestRightLabels, guestScopeWords } from '../text/membership/guest-words';
import { membershipWords } from '../text/membership-paper';
import type { DocumentBlock } from './document-block';
import type { NameBook } from './name-book';
import type { MembershipPapers } from './papers';

/** The nominated leads, where there are any (P21). */
export function leadBlocks(
  { partnership, on }: MembershipPapers,
  names: NameBook,
): DocumentBlock[] {
  const leads = nominatedLeads(partnership, on);
  if (leads.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: membershipWords.leads },
    {
      type: 'table',
      title: membershipWords.leads,
      summary: membershipWords.leadsSummary,
      columns: [
        { heading: membershipWords.leadsOn, share: 3700 },
        { heading: membershipWords.person, share: 2700 },
        { heading: membershipWords.organisation, share: 2800 },
      ],
      rows: leads.map(({ leadsOn, personId }) => [
        [{ strong: sentenceCase(leadsOn) }],
        names.personName(personId),
        names.organisationOf(personId) ?? paperWords.notRecorded,
      ]),
    },
  ];
}

/** Who may attend without a seat, where anybody may (P2, P11, P12). */
export function guestBlocks(papers: MembershipPapers, names: NameBook): DocumentBlock[] {
  const guests = papers.partnership.guests.filter((guest) => isInForce(guest, papers.on));
  if (guests.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: membershipWords.guests },
    {
      type: 'table',
      title: membershipWords.guests,
      summary: membershipWords.guestsSummary,
      columns: [
        { heading: membershipWords.person, share: 2500 },
        { heading: membershipWords.organisation, share: 2500 },
        { heading: membershipWords.right, share: 1900 },
        { heading: membershipWords.scope, share: 2300 },
      ],
      rows: guests.map((guest) => [
        [{ strong: names.personName(guest.personId) }],
        names.organisationOf(guest.personId) ?? paperWords.notRecorded,
        guestRightLabels[guest.right],
        scopeCell(guest, papers),
      ]),
    },
  ];
}

/** The item of a meeting is not named: what is on an agenda is that paper's to say. */
function scopeCell({ scope, condition }: Guest, { meetings }: MembershipPapers): string {
  const date =
    scope.kind === 'standing'
      ? null
      : (meetings.find(({ id }) => id === scope.meetingId)?.date ?? null);
  const words = guestScopeWords(scope.kind, { date, item: null });
  return [words, condition].filter((line) => line !== '').join('\n');
}
