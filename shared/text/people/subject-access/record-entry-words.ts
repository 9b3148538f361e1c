import type { Action } from '../../../model/action';
import type { Gift, StandingInterest } from '../../../model/interest';
import type { Risk } from '../../../model/risk';
import { plainDate, shortDate, shortDue } from '../../dates';
import { actionStatusLabels } from '../../labels';
import { priorityLabels } from '../../actions/priority-words';
import { ragLabels } from '../../actions/rag-words';
import { riskKindLabels, riskLevelLabels } from '../../registers/risk-words';

/** What of a person's actions, decisions and registers is said in words of its own. */
export const subjectRecordWords = {
  owns: 'Owner',
  leads: 'Leads it',
  withOthers: (count: number) =>
    count === 1 ? 'with 1 other owner' : `with ${count} other owners`,
  receivedAs: (reference: string) => `taken over from another partnership, there ${reference}`,
  update: (reference: string, by: string, text: string) =>
    `${reference}, what was reported${by === '' ? '' : ` (written down by ${by})`}: ${text}`,
  dueMoved: (reference: string, change: string) => `${reference}, due date moved: ${change}`,
  chased: (reference: string, chase: string) => `${reference}, asked how it goes: ${chase}`,
  evidence: (reference: string, text: string, file: string) =>
    `${reference}, what shows that it was done: ${text}${file === '' ? '' : ` (file ${file})`}`,
  transferred: (reference: string, request: string, answer: string) =>
    `${reference}, handing over: ${request} ${answer}`,
  streamLead: (name: string, due: string) =>
    `Senior responsible owner of the work stream “${name}”${due === '' ? '' : `. Next report due ${due}`}`,
  streamReport: (name: string, kind: string, text: string) =>
    `Work stream “${name}”, ${kind.toLowerCase()}: ${text}`,
  proposed: (title: string, text: string) => `Seeks support for “${title}”: ${text}`,
  movedRound: (title: string, text: string) => `Moved, on “${title}”: ${text}`,
  recused: (title: string) => `Took no part in “${title}” because of an interest`,
  cast: (title: string, choice: string) => `Casting vote on “${title}”: ${choice.toLowerCase()}`,
  voted: (title: string, choice: string) => `Vote by name on “${title}”: ${choice.toLowerCase()}`,
  didNotVote: 'did not vote',
  wasAway: 'was not there',
  inPlaceOf: (name: string) => `in the place of ${name}`,
  votedForThem: (name: string) => `given by ${name} in their place`,
  feedback: (title: string, text: string) => `Why they were not willing, on “${title}”: ${text}`,
  asked: (title: string, question: string) => `Asked to decide on “${title}”: ${question}`,
  seatAsked: (name: string, title: string) =>
    `${name} was asked in their place to decide on “${title}”`,
  replied: (title: string, choice: string, text: string) =>
    `Answered on “${title}”: ${choice.toLowerCase()}${text === '' ? '' : `. ${text}`}`,
  keepsTracker: (title: string) => `Keeps the tracker “${title}” up to date`,
  trackerRow: (title: string, row: string) => `Answers for a recommendation in “${title}”: ${row}`,
} as const;

/** An action with how it stands: "A-2026-031: Circulate the analysis. Owner. Due 10 Jul 2026. Open". */
export function actionWords(action: Action, parts: readonly string[]): string {
  const { reference, what, due, firstDue, status, holdReason, rag, priority, closedOn } = action;
  const facts = [
    parts.join(', '),
    due === null ? '' : `Due ${shortDue(due)}`,
    firstDue === null || firstDue === due ? '' : `First due ${shortDue(firstDue)}`,
    actionStatusLabels[status],
    holdReason === '' ? '' : `Held because: ${holdReason}`,
    priority === null ? '' : priorityLabels[priority],
    rag === null ? '' : `${ragLabels[rag]} of red, amber and green`,
    closedOn === null ? '' : `Closed ${shortDate(closedOn)}`,
  ];
  return `${reference}: ${what}\n${facts.filter((fact) => fact !== '').join('. ')}`;
}

/** A standing interest with its category. */
export function interestWords({ text }: StandingInterest, category: string): string {
  return category === '' ? text : `${category}: ${text}`;
}

/** A gift or hospitality with what became of it. */
export function giftWords({ what, from, value, isAccepted, registeredOn }: Gift): string {
  const registered =
    registeredOn === null ? '' : `. Registered with their organisation ${shortDate(registeredOn)}`;
  return `${what}, offered by ${from}${value === '' ? '' : `, ${value}`}. ${isAccepted ? 'Accepted' : 'Declined'}${registered}`;
}

/** A risk or an issue somebody looks after. */
export function ownedRiskWords({ kind, what, level, response, closedOn }: Risk): string {
  const facts = [
    level === null ? '' : riskLevelLabels[level],
    response === '' ? '' : `What is done: ${response}`,
    closedOn === null ? '' : `Closed ${plainDate(closedOn)}`,
  ].filter((fact) => fact !== '');
  return [`${riskKindLabels[kind]} they look after: ${what}`, ...facts].join('. ');
}
