import type { Vacancy } from '../../domain/offices/vacant-offices';
import type { BriefDecision } from '../../domain/reports/quarterly-brief';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Rules } from '../../model/rules/rules';
import type { Report } from '../../model/structure';
import { cleanLine } from '../../model/wording';
import { countOf } from '../counts';
import { dayCount, plainDate } from '../dates';
import { asSentence } from '../documents';
import { meetingKindPhrases, outcomeLabels, sentenceCase } from '../labels';
import { vacancyWords, vacantTitle } from '../membership/office-words';
import { clauseSource } from '../quorum';
import { ruleValueInWords } from '../rules/rule-values';

/** Fixed words of a quarterly brief (G2, BCP 5.1; G3, Warwickshire 6.1). */
export const briefWords = {
  name: 'Quarterly brief',
  headings: { activities: 'Activities', progress: 'Progress', challenges: 'Challenges' },
  report: 'Report',
  to: 'To',
  period: 'Period',
  due: 'Due',
  rule: 'Rule',
  contact: 'Contact',
  status: 'Status',
  nothing: 'Nothing to report.',
  completed: 'Completed for the partnership:',
  lines: ['Signed', 'Chair', 'Date'],
} as const;

type Held = Pick<Meeting, 'date' | 'kind'>;

/** "Extraordinary meeting held on 10 June 2026." */
export function heldLine({ date, kind }: Held): string {
  return `${sentenceCase(meetingKindPhrases[kind])} held on ${plainDate(date)}.`;
}

/** "Resolved on 10 June 2026 (D-2026-012): That the awards be approved." */
export function decisionLine({ on, reference, outcome, text }: BriefDecision): string {
  const what = sentenceCase(outcomeLabels[outcome].toLowerCase());
  return `${what} on ${plainDate(on)}${inBrackets(reference)}: ${asSentence(cleanLine(text))}`;
}

/** An action with its reference and who does it: "Buy six cameras (A-2026-031), owner Grace Bell". */
export function actionPhrase(what: string, reference: string, owners: readonly string[]): string {
  const who = owners.length === 0 ? 'owner not yet named' : `owner ${owners.join('; ')}`;
  return `${cleanLine(what).replace(/\.$/, '')} (${reference}), ${who}`;
}

/** "Completed on 12 June 2026: Buy six cameras (A-2026-031), owner Grace Bell." */
export function completedLine(action: string, on: IsoDate | null): string {
  return `Completed${on === null ? '' : ` on ${plainDate(on)}`}: ${action}.`;
}

/** "Under way: Buy six cameras (A-2026-031), owner Grace Bell. Three are bought." */
export function movedLine(action: string, update: string): string {
  return `Under way: ${action}. ${asSentence(cleanLine(update))}`;
}

/** "Overdue by 12 days: Buy six cameras (A-2026-031), owner Grace Bell." */
export function overdueLine(action: string, days: number): string {
  return `Overdue by ${dayCount(days)}: ${action}.`;
}

/** "On hold: Buy six cameras (A-2026-031), owner Grace Bell. Waiting for money." */
export function onHoldLine(action: string, reason: string): string {
  return reason === '' ? `On hold: ${action}.` : `On hold: ${action}. ${asSentence(reason)}`;
}

/** "The extraordinary meeting on 10 June 2026 was not quorate." */
export function inquorateLine({ date, kind }: Held): string {
  return `The ${meetingKindPhrases[kind]} on ${plainDate(date)} was not quorate.`;
}

/** "Treasurer: vacant since 1 May 2026." */
export function vacantOfficeLine(vacancy: Vacancy): string {
  return `${vacantTitle(vacancy)}: ${vacancyWords(vacancy).replace(/^V/, 'v')}.`;
}

/** "Anyshire Police: 2 seats vacant." */
export function vacantSeatLine(body: string, vacant: number): string {
  return `${body}: ${countOf(vacant, 'seat')} vacant.`;
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

/** The rule by which a brief is owed, with its clause; where the terms are silent or not entered, that (G2, G3). */
export function briefRule(
  report: Pick<Report, 'clause'> | null,
  { reportMonths: rule }: Pick<Rules, 'reportMonths'>,
): string {
  if (report !== null && report.clause !== '') return sentenceCase(clauseSource(report.clause));
  if (rule.state === 'silent') {
    return 'The terms of reference say nothing about how often this partnership reports';
  }
  if (rule.state === 'not-entered') {
    return 'What the terms of reference say about reporting is not yet entered';
  }
  const often = ruleValueInWords.reportMonths(rule.value).toLowerCase();
  return `${sentenceCase(clauseSource(rule.clause))}: a report ${often}`;
}

/** How far the quarter has come: "As at 12 June 2026, before the end of the quarter". */
export function briefStatus(on: IsoDate, isOver: boolean): string {
  return `As at ${plainDate(on)}${isOver ? '' : ', before the end of the quarter'}`;
}
