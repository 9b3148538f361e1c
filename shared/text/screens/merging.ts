import type { MergeFact } from '../../ipc/areas/people-merging';

/** Words of the screen on which two entries become one. */
export const mergingText = {
  title: { person: 'Merge two entries of a person', organisation: 'Merge two organisations' },
  lead: 'Everything that refers to the one entry will refer to the other. You can take it back with Undo.',
  stays: 'Which entry stays',
  facts: 'What is kept',
  factsLead: 'Where the entries differ, choose which one is right.',
  fact: 'Fact',
  first: 'First entry',
  second: 'Second entry',
  factNames: {
    name: 'Name',
    jobTitle: 'Job title',
    organisation: 'Employed by',
    email: 'E-mail',
    phone: 'Telephone',
    initials: 'Initials',
    pronunciation: 'How the name is said',
  } satisfies Record<MergeFact, string>,
  keep: (fact: string, value: string) => `${fact}: keep ${value === '' ? 'nothing' : value}`,
  empty: 'Not entered',
  bars: 'These two cannot be merged as the record stands',
  effects: 'What becomes one, and what to check',
  lines: (name: string) => `What refers to ${name} now`,
  linesLead: (name: string) =>
    `All of it will refer to ${name}. Words of minutes stay as they are.`,
  noLines: 'Nothing refers to this entry. It is only taken off the list.',
  columns: { partnership: 'Partnership', count: 'How much', which: 'Which' },
  allPartnerships: 'All partnerships together',
  more: (count: number) => ` and ${count} more`,
  unreached: 'Backups, and Word files that were made before, keep both names.',
  merge: 'Merge the two entries',
  merged: (gone: string, kept: string) => `${gone} is now one entry with ${kept}.`,
  leave: 'Leave both as they are',
} as const;
