import type { IsoDate } from '../../model/iso-date';
import { plainDate } from '../dates';

/** What action logs say. */
export const actionLogWords = {
  name: 'Action log',
  raised: 'Raised',
  latestUpdate: 'Latest update',
  noUpdate: 'None',
  carriedForward: 'Carried forward from earlier meetings',
  open: 'Open actions',
  closed: 'Closed actions',
  summary: 'Each action with when and where it was raised, owner, due date, status and update.',
  noneCarriedForward: 'No action is carried forward.',
  noneRaised: 'No action was raised.',
  noneOpen: 'No action is open.',
  noneClosed: 'No action was closed.',
  notInAMeeting: 'None',
  end: 'End of the action log.',
} as const;

/** "Action log on 12 June 2026". */
export function actionLogTitle(today: IsoDate): string {
  return `Action log on ${plainDate(today)}`;
}

/** "First due 31 May 2026", said where a due date was moved. */
export function firstDue(date: string): string {
  return `first due ${date}`;
}

/** "Raised at or since the meeting on 10 June 2026". */
export function raisedSince(date: IsoDate): string {
  return `Raised at or since the meeting on ${plainDate(date)}`;
}

/** "Closed since the meeting on 10 June 2026". */
export function closedSince(date: IsoDate): string {
  return `Closed at or since the meeting on ${plainDate(date)}`;
}

/** "Overdue 12 days", given the days in words. */
export function overdueBy(days: string): string {
  return `Overdue ${days}`;
}

/** "on 5 Jun 2026", under the word that says how an action ended. */
export function closedOnDay(date: string): string {
  return `on ${date}`;
}

/** "8 actions are open, 2 of them overdue." */
export function openCount(open: number, overdue: number): string {
  if (open === 0) return 'No action is open.';
  const actions = open === 1 ? '1 action is open' : `${open} actions are open`;
  return overdue === 0 ? `${actions}, none overdue.` : `${actions}, ${overdue} overdue.`;
}

/** Says how many actions closed earlier are left out, so that none seems lost; null for none. */
export function leftOut(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1 action closed earlier is not shown.'
    : `${count} actions closed earlier are not shown.`;
}
