import type { OverviewRow } from '../../ipc/areas/overview';
import { countOf } from '../counts';

/** Words of the overview of all partnerships. */
export const overviewText = {
  title: 'Overview',
  lead: (year: number) => `How every partnership stands in ${year}.`,
  table: 'Partnerships',
  columns: {
    partnership: 'Partnership',
    meetings: 'Meetings held',
    quorum: 'Quorum',
    attendance: 'Attendance',
    actions: 'Actions',
    sendings: 'Circulations',
    next: 'Next meeting',
  },
  held: (held: number, planned: number) => `${held} of ${planned}`,
  noneHeld: 'None held',
  notListed: 'Nobody listed',
  percent: (percent: number) => `${percent} %`,
  open: (open: number) => `${open} open`,
  overdue: (overdue: number) => `${overdue} overdue`,
  noNext: 'None planned',
  health: 'Health check',
  healthOf: (partnership: string) => `Health check of ${partnership}`,
  none: 'No partnership yet',
  noneText: 'Once there is one, this shows how its year stands.',
  actions: 'Actions in figures',
  actionsLead: 'The last twelve months, and how things stand today.',
  whose: 'Whose actions',
  all: 'All partnerships',
  drawing: 'The charts are being drawn',
  showTable: 'Show as table',
  hideTable: 'Hide table',
  noActions: 'No action was recorded here, so there is nothing to draw.',
} as const;

/** Words of the meetings of one partnership, one by one. */
export const historyText = {
  title: 'Meetings in figures',
  lead: 'Those held and closed in the year.',
  chooseOne: 'Choose one partnership to see its meetings one by one.',
  none: 'No meeting was held and closed in this year.',
  quorumTable: 'Quorum and circulations by meeting',
  meeting: 'Meeting',
  quorum: 'Quorum',
  sendings: 'Circulations',
  states: {
    quorate: 'Quorate',
    inquorate: 'Not quorate',
    silent: 'No quorum stated',
    'not-entered': 'Quorum rule not entered',
  },
} as const;

/** Words of the charts of actions. A line is named with its stroke, so that nobody needs its colour. */
export const chartText = {
  months: 'Opened and closed by month',
  month: 'Month',
  opened: 'Opened',
  closed: 'Closed',
  stoodOpen: 'Open at the end',
  openedLine: 'Opened (solid line)',
  closedLine: 'Closed (dashed line)',
  openLine: 'Open at the end of the month (dotted line)',
  ages: 'Age of open actions',
  age: 'Since it was raised',
  bodies: 'Open actions by organisation',
  body: 'Organisation',
  open: 'Open',
  overdue: 'Overdue',
  noBody: 'No organisation',
  otherBodies: (count: number) =>
    `The chart shows the ${SHOWN_BODIES} with the most; the table has ${count} more.`,
  closing: 'Time to close',
  taken: 'From raised to closed',
  actions: 'Actions',
} as const;

/** So many organisations are drawn; the table has all of them. */
export const SHOWN_BODIES = 10;

/** A band of days: "31 to 90 days"; the bands before tell where it begins. */
export function bandLabel(from: number, upTo: number | null): string {
  if (upTo === null) return `Over ${from - 1} days`;
  return from === 0 ? `Up to ${upTo} days` : `${from} to ${upTo} days`;
}

/** What the chart of months says, in a sentence. */
export function monthsSummary(opened: number, closed: number, open: number): string {
  return `${countOf(opened, 'action')} opened and ${closed} closed in twelve months; ${open} open today.`;
}

/** What the chart of ages says. */
export function agesSummary(open: number, old: number): string {
  return `${countOf(open, 'action')} open, ${old} of them for more than half a year.`;
}

/** What the chart of organisations says. */
export function bodiesSummary(bodies: readonly { name: string | null; open: number }[]): string {
  const [most] = bodies;
  if (most === undefined) return 'No action is open.';
  return `The most are with ${most.name ?? 'no organisation'}: ${most.open} open.`;
}

/** What the chart of closing times says. */
export function closingSummary(closed: number, middle: number | null): string {
  if (middle === null) return 'No action was closed in twelve months.';
  return `${countOf(closed, 'action')} closed in twelve months, half of them within ${countOf(middle, 'day')}.`;
}

/** The quorum of the meetings held this year, shortly: "2 quorate, 1 not"; "quorate" only where there is a rule (Q6). */
export function quorumInShort(quorum: OverviewRow['quorum']): string {
  const noRule = quorum.silent + quorum['not-entered'];
  const parts: [number, string][] = [
    [quorum.quorate, 'quorate'],
    [quorum.inquorate, 'not quorate'],
    [noRule, 'without a rule'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? overviewText.noneHeld : said.join(', ');
}

/** What became of circulations by a day that a rule sets: "5 of 6 on time". */
export function sendingsInShort({ met, late, missed }: OverviewRow['sendings']): string {
  const all = met + late + missed;
  return all === 0 ? 'None due' : `${met} of ${all} on time`;
}
