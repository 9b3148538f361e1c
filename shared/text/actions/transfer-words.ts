import type { AnswerRefusal, RequestRefusal } from '../../domain/actions/transfers';
import type { Action } from '../../model/action';
import type { Transfer, TransferOutcome } from '../../model/transfer';
import { plainDate } from '../dates';
import { actionStatusLabels } from '../labels';

/** What another partnership made of a request, as a choice (A8). */
export const transferOutcomeLabels: Record<TransferOutcome, string> = {
  accepted: 'Accepted',
  'part-accepted': 'Part accepted',
  declined: 'Declined',
};

/** Why a transfer cannot be recorded, and what to do, in a sentence or two (A8). */
export const transferRefusalWords: Record<RequestRefusal | AnswerRefusal, string> = {
  closed: 'The action is closed, so there is nothing left to hand over. Open it again first.',
  'to-itself':
    'An action cannot be handed over to the partnership it belongs to already. Choose another body.',
  'awaiting-answer':
    'Another body has been asked already and has not answered. Record its answer first.',
  'day-to-come': 'The day is still to come. Enter the day on which it happened.',
  'answered-already':
    'This request has been answered already. Close this panel and open the action again to see how.',
  'before-request': 'The answer cannot be earlier than the request. Correct the day.',
  'reply-before-answer':
    'The written reply cannot be earlier than the day it was settled. Correct one of the two.',
  'part-missing': 'Enter which part was accepted.',
  'reason-missing': 'Enter why it was declined.',
};

/** What was asked of whom: "Safer Communities Board was asked on 15 September 2020." */
export function requestSentence({ to, requestedOn }: Pick<Transfer, 'to' | 'requestedOn'>): string {
  return `${to} was asked on ${plainDate(requestedOn)}.`;
}

const OUTCOMES: Record<TransferOutcome, (note: string) => string> = {
  accepted: (note) => `Accepted${note === '' ? '' : `: ${note}`}`,
  'part-accepted': (note) => `Accepted in part: ${note}`,
  declined: (note) => `Declined: ${note}`,
};

/**
 * How a request was answered: "Accepted on 24 September 2020, second meeting of the Board; replied to
 * in writing on 4 November 2020." Or that it was not, so far.
 */
export function answerSentence({ answer }: Pick<Transfer, 'answer'>): string {
  if (answer === null) return 'No answer so far.';
  const { outcome, on, repliedOn, meeting, note } = answer;
  const where = meeting === '' ? '' : `, ${meeting}`;
  const reply = repliedOn === null ? '' : `; written reply of ${plainDate(repliedOn)}`;
  return `${OUTCOMES[outcome](note)} (${plainDate(on)}${where}${reply}).`;
}

type StandingThere = Pick<Action, 'reference' | 'status' | 'closedOn'>;

/** What an action is called and how it stands where it was taken over: "There it is A-2026-004 (Complete, 3 June 2026)." */
export function takenOverAs(actions: readonly StandingThere[]): string {
  const said = actions.map(({ reference, status, closedOn }) => {
    const label = actionStatusLabels[status];
    return `${reference} (${closedOn === null ? label : `${label}, ${plainDate(closedOn)}`})`;
  });
  return said.length === 0 ? '' : `There it is ${said.join(', ')}.`;
}

/** Where an action came from: "Taken over from Safer Anyshire, where it was A-2026-031." */
export function receivedSentence(from: string, reference: string): string {
  return `Taken over from ${from}, where it was ${reference}.`;
}
