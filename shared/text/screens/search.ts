import type { SearchKind } from '../../domain/search/search-target';

/** Words of the search over everything. */
export const searchText = {
  title: 'Search',
  lead: 'People, organisations, meetings, minutes, decisions, actions, risks and papers of all partnerships.',
  field: 'Search everything',
  hint: 'Type words or the beginning of one. All of them have to be there.',
  partnership: 'Partnership',
  all: 'All partnerships',
  from: 'From',
  until: 'Until',
  daysHint: 'People and organisations have no day.',
  confidential: 'Include confidential',
  confidentialOff:
    'Confidential text, closed items and confidential actions are not searched until you include them.',
  confidentialOn: 'Confidential matter is searched too, and marked as such below.',
  isConfidential: 'Confidential',
  kinds: {
    person: 'People',
    organisation: 'Organisations',
    partnership: 'Partnerships',
    meeting: 'Meetings',
    item: 'Agenda items',
    decision: 'Decisions',
    proposal: 'Proposals',
    action: 'Actions',
    risk: 'Risks and issues',
    minute: 'Minutes',
    paper: 'Papers',
    tracker: 'Trackers',
  } satisfies Record<SearchKind, string>,
  /** One of a kind, as a row of the palette says it. */
  one: {
    person: 'Person',
    organisation: 'Organisation',
    partnership: 'Partnership',
    meeting: 'Meeting',
    item: 'Agenda item',
    decision: 'Decision',
    proposal: 'Proposal',
    action: 'Action',
    risk: 'Risk or issue',
    minute: 'Minutes',
    paper: 'Paper',
    tracker: 'Tracker',
  } satisfies Record<SearchKind, string>,
  more: 'These are the best matches. Type more words to narrow them down.',
  found: (count: number, hasMore: boolean) =>
    hasMore
      ? `The best ${count} results are shown.`
      : count === 1
        ? '1 result.'
        : `${count} results.`,
  similar: 'Nothing has these very words. These results have words like them.',
  none: 'Nothing was found',
  noneText: 'Try fewer words, or the beginning of a word. Look at the filters too.',
  onlyCommon: 'These words are too common to look for. Add a word that says what it is about.',
  reading: (done: number, of: number) =>
    of === 0
      ? 'The search is getting ready. Results appear by themselves.'
      : `The search is still reading: ${done} of ${of} documents. Some results may be missing.`,
  everything: (words: string) => `Search everything for “${words}”`,
  begin: 'Find anything',
  beginText:
    'What is found opens at the very paragraph, and Alt+Left comes back here. Ctrl+K searches too, from any screen.',
} as const;
