import type { IsoDate } from '../model/iso-date';
import { plainDate } from './dates';

/** Fixed words of the briefing that a member takes home (P8). */
export const briefingWords = {
  name: 'briefing',
  minutes: 'Minutes',
  nextMeeting: 'Next meeting',
  notDated: 'Not dated yet',
  attendedHeading: 'Who attended for you',
  nobody: 'Nobody attended for you, and no apologies are recorded.',
  decisionsHeading: 'What was decided',
  noDecisions: 'No decisions were recorded.',
  actionsHeading: 'Your open actions',
  actionsSummary: 'Each open action of yours with its reference, its owner and the date it is due.',
  noActions: 'You have no open actions.',
  papersHeading: 'Papers',
  noPapers: 'No papers are listed on the agenda.',
  leftOut: 'What is recorded separately as confidential is not in this briefing.',
} as const;

/** "Briefing for Anyshire Constabulary on the meeting of 10 June 2026". */
export function briefingTitle(body: string, date: IsoDate): string {
  return `Briefing for ${body} on the meeting of ${plainDate(date)}`;
}
