import { firstMonthOf, quarterParts } from '../domain/trackers/quarters';
import type { Quarter } from '../model/tracker';
import { monthName } from './dates';

/** A quarter by the month it begins with, as positions are headed: "January 2020" (G12, WACSO Annex E). */
export function quarterName(quarter: Quarter): string {
  return `${monthName(firstMonthOf(quarter))} ${quarterParts(quarter).year}`;
}

/** A quarter by all its months, as a choice: "January to March 2020". */
export function quarterSpan(quarter: Quarter): string {
  const first = firstMonthOf(quarter);
  return `${monthName(first)} to ${monthName(first + 2)} ${quarterParts(quarter).year}`;
}

/** What trackers say on the screen and on paper (G12, G13). */
export const trackerWords = {
  position: (quarter: Quarter) => `Current position (${quarterName(quarter)})`,
  nextSteps: 'Actions for the next quarter',
  /** A position that should have been given by now. */
  blank: 'Not yet given',
  /** One of a quarter that has not begun. */
  notYet: 'Not due yet',
  /** A step that nobody is to do (A10, WACSO Annex E). */
  whoseAction: 'Whose action?',
  noSteps: 'None',
  nobodyKeeps: 'Nobody keeps this tracker up to date.',
  keptBy: (name: string) => `Kept up to date by ${name}.`,
  noOwner: 'No owner',
} as const;

/** What only the Word document of a tracker says. */
export const trackerPaperWords = {
  tracker: 'Tracker',
  asAt: (day: string) => `As at ${day}.`,
  source: (source: string) => `From: ${source}.`,
  columnsPart: (columns: readonly string[]) => columns.join(', '),
  quarter: 'Quarter',
  gridSummary:
    'For each quarter a row with the current position in each column, and under it a row with the actions for the next quarter.',
  number: 'No',
  recommendation: 'Recommendation',
  owners: 'Who answers for it',
  position: 'Position',
  listSummary:
    'Each recommendation with who answers for it, when it is due, how far it is and where it stands.',
  noRows: 'No recommendations have been entered yet.',
  confidentialStep: 'A confidential action',
  stepAction: (reference: string, owners: string, status: string) =>
    `${reference}: ${owners}. ${status}.`,
  end: 'End of the tracker.',
} as const;
