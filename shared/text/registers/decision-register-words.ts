import type { StandingFault } from '../../domain/decisions/standings';
import type { DecisionState } from '../../model/decision-standing';
import type { IsoDate } from '../../model/iso-date';
import { plainDate } from '../dates';

/** What the register of decisions says. */
export const decisionRegisterWords = {
  reference: 'Reference',
  date: 'Date',
  minute: 'Meeting and item',
  decision: 'Decision',
  standing: 'Standing',
  conditions: 'Conditions',
  review: 'Review on',
  noReference: 'No reference',
  between: 'Between meetings',
  notWorded: 'Not worded',
  gone: 'a decision that is no longer recorded',
  notTold: 'a decision recorded separately',
} as const;

/** Whether a decision still stands. */
export const decisionStateLabels: Record<DecisionState, string> = {
  current: 'Current',
  superseded: 'Superseded',
  rescinded: 'Rescinded',
};

/** "Superseded by D-2026-4 from 10 June 2026", with the note on a line of its own. */
export function standingWords({
  state,
  since,
  successor,
  note,
}: {
  state: DecisionState;
  since: IsoDate | null;
  successor: string | null;
  note: string;
}): string {
  const by = successor === null ? '' : ` by ${successor}`;
  const from = since === null || state === 'current' ? '' : ` from ${plainDate(since)}`;
  return [`${decisionStateLabels[state]}${by}${from}`, note].filter((one) => one !== '').join('\n');
}

const faults: Record<StandingFault, string> = {
  'successor-missing': 'Choose the decision that took its place.',
  'successor-itself': 'A decision cannot take its own place. Choose a later one.',
  'successor-earlier':
    'A decision is superseded only by a later one. Choose one that was taken after it.',
  'successor-gone':
    'The decision chosen no longer stands itself. Choose the decision that stands in its place now.',
  'in-a-circle':
    'With this, decisions would supersede one another in a circle, and none of them would stand. Choose another decision.',
  'day-missing': 'Enter the day from which it no longer stands.',
  'before-decision':
    'The day is before the decision was taken. Enter the day on which it was rescinded.',
};

/** Why a standing was refused, and what to do. */
export function standingFaultWords(because: string): string {
  return (
    faults[because as StandingFault] ??
    'This does not fit what is recorded. Check the decision and the day.'
  );
}
