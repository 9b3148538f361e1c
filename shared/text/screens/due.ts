/** Words of the home screen: what is due across all partnerships. */
export const dueText = {
  title: 'What is due',
  lead: 'Across all partnerships, the overdue first. Steps around meetings go back six months.',
  overdue: 'Overdue',
  soon: 'Due soon',
  open: 'To be settled',
  later: 'Later',
  showLater: 'Show what is due later',
  columns: { what: 'What', partnership: 'Partnership', due: 'Due', source: 'Asked for by' },
  none: 'Nothing is due',
  noneText:
    'No circulation, action, review, report or term of office is due within the time it needs.',
  partnership: 'Partnership',
  all: 'All partnerships',
  calendar: 'Save as calendar',
  counts: (overdue: number, soon: number, open: number) =>
    `${overdue} overdue, ${soon} due soon, ${open} to be settled`,
} as const;
