import type { IsoTime } from '../../model/iso-date';
import { clockTime, minuteCount } from '../dates';

/** Words of the agenda of a meeting and of the standing items, which are edited alike. */
export const agendaText = {
  list: 'Agenda items',
  columns: {
    number: 'No.',
    title: 'Item',
    purpose: 'Purpose',
    presenter: 'Presenter',
    minutes: 'Min.',
    paper: 'Paper',
  },
  /** Names of the fields of one item, for those who do not see its row. */
  fields: {
    title: (n: number) => `Title of item ${n}`,
    purpose: (n: number) => `Purpose of item ${n}`,
    presenter: (n: number) => `Presenter of item ${n}`,
    minutes: (n: number) => `Minutes for item ${n}`,
    paper: (n: number) => `Paper of item ${n}`,
    move: (n: number, title: string) => `Move item ${n}, ${title}`,
    remove: (n: number, title: string) => `Delete item ${n}, ${title}`,
    details: (n: number, title: string) => `Details of item ${n}, ${title}`,
  },
  details: {
    source: 'Comes from',
    proposedBy: 'Proposed by',
    titleWelsh: 'Title in Welsh',
    titleWelshHint: 'Printed in Welsh papers; empty for none',
    papers: 'Papers',
    papersHint: 'Kept under Papers; those without a file yet are to follow',
    noPaperFound: 'No paper of that title. Add it under Papers first.',
    toFollow: (title: string) => `${title} (to follow)`,
    isClosed: 'Closed: taken without the public and those who only attend',
    isLate: 'Came after the agenda had gone out',
    lateReason: 'Accepted because',
    permittedBy: 'Accepted by',
    permittedByHint: 'the Chair',
    savedAsTyped: 'Saved as you type.',
  },
  closedBetween: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Item ${numbers.join()} is closed and lies between open ones: the public would have to leave and come back.`
      : `Items ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} are closed and lie between open ones: the public would have to leave and come back.`,
  suggested: 'Suggested by the rules and the forward plan',
  fromPlan: 'forward plan',
  planSaysSo: 'The forward plan says that it is on this agenda.',
  suggestedLead: 'Put on the agenda what this meeting is to take; nothing is put there unasked.',
  /** Items put by for a later meeting (N8). */
  parked: (count: number) => `Parked items (${count})`,
  parkedLead: 'Put by for a later meeting. Add those that this one is to take.',
  park: 'Park for a later meeting',
  didPark: (title: string) => `“${title}” parked for a later meeting.`,
  tookParked: (title: string) => `“${title}” put on the agenda.`,
  addSuggested: (title: string) => `Add “${title}”`,
  noPurpose: 'No purpose',
  moveHint: 'Drag, or press Alt and an arrow key in the row',
  add: 'Add an item',
  addPlaceholder: 'Type a title and press Enter',
  addButton: 'Add',
  needsTitle: 'a title',
  wrongMinutes: 'Minutes: 1 to 600',
  notSavedItem: (n: number, why: string) => `item ${n}: ${why}`,
  removed: (title: string) => `“${title}” taken off the agenda.`,
  removedStanding: (title: string) => `“${title}” taken off the standing items.`,
  moved: (title: string, to: number, of: number) => `${title}, now item ${to} of ${of}`,
  none: 'Nothing on the agenda yet',
  noneText: 'Type the title of the first item below and press Enter.',
  total: (minutes: number) => `${minuteCount(minutes)} in all`,
  untimed: (count: number) => `${count} ${count === 1 ? 'item' : 'items'} without minutes`,
  endsAt: (time: IsoTime) => `ends at ${clockTime(time)}`,
  over: (minutes: number, end: IsoTime) =>
    `${minuteCount(minutes)} over the end at ${clockTime(end)}`,
  export: 'Export agenda to Word',
  theAgenda: 'the agenda',
  standingTitle: 'Standing items',
  standingLead: 'Every new agenda of this partnership starts with these, in this order.',
  drag: {
    instructions:
      'Press the space bar to pick the item up, the arrow keys to move it, the space bar to put it down, Escape to leave it where it was.',
    picked: (title: string) => `${title} picked up.`,
    dropped: (title: string, to: number, of: number) => `${title} put down as item ${to} of ${of}.`,
    cancelled: (title: string) => `${title} left where it was.`,
  },
} as const;
