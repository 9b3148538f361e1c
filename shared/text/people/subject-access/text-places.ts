/** A kind of document whose texts are looked through for a name. */
export type SearchedKind = 'partnership' | 'action-log' | 'registers' | 'meeting';

/** Where a text stands, by the part of the document it is in; any other part has the first of its kind. */
const places: Record<SearchedKind, { other: string; parts: Readonly<Record<string, string>> }> = {
  partnership: {
    other: 'Partnership details',
    parts: {
      members: 'Members',
      representatives: 'Members',
      offices: 'Offices',
      guests: 'People without a seat',
      terms: 'Terms of reference',
      links: 'Structure',
      group: 'Structure',
      reports: 'Reports',
      duties: 'Duties',
      governanceDocuments: 'Governance documents',
      standingItems: 'Standing items',
      parkedItems: 'Items put by',
      distributionLists: 'Distribution lists',
      snippets: 'Help for writing',
      abbreviations: 'Help for writing',
      dictionary: 'Help for writing',
      houseStyle: 'House style',
    },
  },
  'action-log': {
    other: 'Action log',
    parts: { workStreams: 'Work streams' },
  },
  registers: {
    other: 'Registers',
    parts: {
      proposals: 'Proposals',
      electronicDecisions: 'Decisions between meetings',
      recommendations: 'Recommendations',
      standingInterests: 'Register of interests',
      gifts: 'Register of gifts and hospitality',
      notifiedMatters: 'Matters that members told',
      papers: 'Papers',
      trackers: 'Trackers',
      decisionStandings: 'Decisions that no longer stand',
      forwardPlan: 'Forward plan',
      risks: 'Risks and issues',
    },
  },
  meeting: {
    other: 'details of the meeting',
    parts: {
      agenda: 'agenda',
      attendance: 'attendance',
      corrections: 'corrections',
      agendaAgreed: 'agreeing',
      minutesApproved: 'agreeing',
      confidentialAgreed: 'agreeing',
      sent: 'circulating',
    },
  },
};

/** Where a text stands, in words. */
export function textPlace(kind: SearchedKind, part: string): string {
  return places[kind].parts[part] ?? places[kind].other;
}

const fields: Readonly<Record<string, string>> = {
  author: 'author',
  presenter: 'presented by',
  proposedBy: 'proposed by',
  requestedBy: 'asked for by',
  raisedBy: 'raised by',
  calledBy: 'called by',
  approvedBy: 'approved by',
  agreedBy: 'agreed by',
  permittedBy: 'let in by',
  representedBy: 'represented by',
  byWhom: 'by whom',
  by: 'by',
  to: 'to',
  from: 'from',
  email: 'e-mail',
};

/** What a field of a record is called; empty for one whose text speaks for itself. */
export function textField(field: string): string {
  return fields[field] ?? '';
}
