import type { ActionFilter } from '../../domain/action-selection';

/** Words of the action-log screen. */
export const actionsText = {
  title: 'Actions',
  lead: (open: number, overdue: number) =>
    `${open} open, ${overdue === 0 ? 'none' : overdue} overdue`,
  export: 'Export action log to Word',
  add: 'New action',
  show: 'Show',
  owner: 'Owner',
  everybody: 'Everybody',
  search: 'Find in actions',
  sortBy: (column: string) => `Sort by ${column}`,
  columns: {
    reference: 'Ref',
    what: 'Action',
    owner: 'Owner',
    due: 'Due',
    status: 'Status',
    update: 'Latest update',
  },
  firstDue: (date: string) => `first due ${date}`,
  noOwner: 'no owner',
  noDue: 'no date',
  noUpdate: 'None',
  open: (reference: string) => `Open ${reference}`,
  emptyTitle: 'No actions yet',
  empty:
    'Actions recorded in a meeting appear here by themselves. One agreed outside a meeting can be added here.',
  noneFound: 'No action fits what is chosen above.',
  panelTitle: (reference: string) => `Action ${reference}`,
  newTitle: 'New action',
  raised: (date: string) => `Raised ${date}`,
  raisedAt: (date: string, number: number, title: string) =>
    `Raised at the meeting of ${date}, item ${number}, ${title}`,
  form: {
    what: 'Action',
    needed: 'what is to be done',
    due: 'Due',
    status: 'Status',
    save: 'Save action',
    create: 'Record action',
  },
  saved: (reference: string) => `Action ${reference} saved`,
  recorded: (reference: string) => `Action ${reference} recorded`,
  updates: 'Updates',
  update: 'Add an update',
  updateNeeded: 'what was reported',
  addUpdate: 'Add update',
  updated: (reference: string) => `Update added to ${reference}`,
  withdraw: 'Take out of the log',
  withdrawn: (reference: string) => `Action ${reference} taken out of the log`,
} as const;

/** What of the log is shown, as a choice. */
export const actionFilterLabels: Record<ActionFilter, string> = {
  open: 'Open',
  overdue: 'Overdue',
  'no-owner': 'Without an owner',
  closed: 'Closed',
  all: 'All',
};
