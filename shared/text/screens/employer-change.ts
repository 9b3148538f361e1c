import { clauseSource } from '../quorum';

/** Words of the screen on which somebody changes employer. */
export const employerChangeText = {
  open: 'Change of employer',
  title: (name: string) => `Change of employer: ${name}`,
  lead: 'For somebody who has moved. Where the employer was only entered wrongly, correct the details instead.',
  employer: 'New employer',
  employerHint: 'Choose an organisation known here, or type another; empty for none',
  lastDay: 'Last day with the old employer',
  lastDayNeeded: 'the last day with the old employer',
  see: 'See what it changes',
  same: 'This is the employer already. Choose another one.',
  parts: (employer: string) => `Parts for ${employer}`,
  partsLead: (day: string) =>
    `Those that are ticked end on ${day}; all others stay. Meetings before that day show them as they were.`,
  noParts: 'Holds no part for the old employer after that day on any partnership.',
  inPartnership: (part: string, partnership: string) => `${part} (${partnership})`,
  mustBeOwn: (clause: string) =>
    `Must belong to the member’s own organisation (${clauseSource(clause)}).`,
  offices: 'Offices, once these parts end',
  office: (title: string, partnership: string) => `${title} (${partnership})`,
  actions: 'Open actions that stay with them',
  noOffices: 'No office of Chair or Vice-Chair is touched.',
  record: 'Record the change',
  recorded: (name: string) => `Change of employer recorded for ${name}.`,
  cancel: 'Cancel',
} as const;
