import type { ReportRule, ReportStanding } from '../../domain/reports';
import type { Report } from '../../model/structure';
import { daysBetween } from '../../domain/calendar';
import { dayCount, plainDate } from '../dates';
import { clauseSource } from '../quorum';
import { ruleValueInWords } from '../rules/rule-values';

type Direction = Report['direction'];

/** Which way a report goes, as a choice (G2 to G6). */
export const directionLabels: Record<Direction, string> = {
  out: 'This partnership owes it',
  in: 'It is owed to this partnership',
};

/** How often a report is due: "Every quarter", or "When asked" (G2, G5). */
export function howOften(everyMonths: number | null): string {
  return everyMonths === null ? 'When asked' : ruleValueInWords.reportMonths(everyMonths);
}

/** When a report is due next; empty where it is asked for when wanted (G5). */
export function nextDueWords(standing: ReportStanding): string {
  if (standing.state === 'when-asked') return '';
  return standing.state === 'day-not-known' ? 'Day not known' : plainDate(standing.due);
}

/** One report that went or came: "Sent 3 May 2026, due 1 May 2026: 2 days late". */
export function doneWords(direction: Direction, { due, on }: Report['done'][number]): string {
  const what = `${direction === 'out' ? 'Sent' : 'Received'} ${plainDate(on)}`;
  if (due === null) return what;
  const late = daysBetween(due, on);
  return `${what}, due ${plainDate(due)}${late > 0 ? `: ${dayCount(late)} late` : ''}`;
}

/** How often a report went or came before: "Sent once", "Received 3 times". */
export function timesBefore(direction: Direction, count: number): string {
  const times = count === 1 ? 'once' : `${count} times`;
  return `${direction === 'out' ? 'Sent' : 'Received'} ${times}`;
}

/** Whether the report that the terms ask for is among those entered, in one sentence (G2, G3). */
export function reportRuleSentence(rule: ReportRule): string {
  if (rule.state === 'silent') {
    return 'The terms of reference say nothing about how often this partnership reports.';
  }
  if (rule.state === 'not-entered') {
    return 'What the terms of reference say about reporting is not yet entered.';
  }
  const asked = ruleValueInWords.reportMonths(rule.months).toLowerCase();
  const ends = {
    listed: ': there is one below.',
    'less-often': ', and those below go less often.',
    'not-listed': ', and none is entered below. Add it.',
  };
  return `A report is due ${asked} (${clauseSource(rule.clause)})${ends[rule.state]}`;
}
