import type { Action } from '../../model/action';
import type { PartnershipId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Transfer, TransferAnswer } from '../../model/transfer';
import { isClosed } from '../action-progress';
import { newAction } from '../new-records';

/** Why an action cannot be asked to be taken over (A8). */
export type RequestRefusal = 'closed' | 'to-itself' | 'awaiting-answer' | 'day-to-come';

/** Why an answer to such a request cannot be recorded (A8). */
export type AnswerRefusal =
  | 'closed'
  | 'answered-already'
  | 'before-request'
  | 'day-to-come'
  | 'reply-before-answer'
  | 'part-missing'
  | 'reason-missing';

/** The request that waits for its answer; null where none does. */
export function transferAwaited({ transfers }: Pick<Action, 'transfers'>): Transfer | null {
  return transfers.find(({ answer }) => answer === null) ?? null;
}

/**
 * Whether a request to take an action over may be made; null where it may. A closed one has nothing
 * to be taken over, one request is answered before the next, and no partnership asks itself (A8).
 */
export function requestRefusal(
  action: Pick<Action, 'status' | 'transfers'>,
  request: Pick<Transfer, 'toPartnershipId' | 'to' | 'requestedOn'>,
  from: { id: PartnershipId; name: string; today: IsoDate },
): RequestRefusal | null {
  if (isClosed(action)) return 'closed';
  if (transferAwaited(action) !== null) return 'awaiting-answer';
  const isItself =
    request.toPartnershipId === from.id ||
    (request.toPartnershipId === null && isSameName(request.to, from.name));
  if (isItself) return 'to-itself';
  return request.requestedOn > from.today ? 'day-to-come' : null;
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Whether an answer may be recorded; null where it may. It is given once, not before it was asked
 * for; the written reply may come later (A8, Safer Communities: asked on 15 September 2020, agreed
 * at the Board's meeting of 24 September, replied to on 4 November).
 */
export function answerRefusal(
  action: Pick<Action, 'status'>,
  transfer: Pick<Transfer, 'requestedOn' | 'answer'>,
  answer: TransferAnswer,
  today: IsoDate,
): AnswerRefusal | null {
  if (transfer.answer !== null) return 'answered-already';
  if (isClosed(action)) return 'closed';
  return daysRefusal(transfer.requestedOn, answer, today) ?? noteRefusal(answer);
}

function daysRefusal(
  requestedOn: IsoDate,
  { on, repliedOn }: TransferAnswer,
  today: IsoDate,
): AnswerRefusal | null {
  if (on < requestedOn) return 'before-request';
  if (on > today || (repliedOn !== null && repliedOn > today)) return 'day-to-come';
  return repliedOn !== null && repliedOn < on ? 'reply-before-answer' : null;
}

function noteRefusal({ outcome, note }: TransferAnswer): AnswerRefusal | null {
  if (note !== '') return null;
  const missing = {
    accepted: null,
    'part-accepted': 'part-missing',
    declined: 'reason-missing',
  } as const;
  return missing[outcome];
}

/**
 * The action once its transfer is answered (A8): closed as transferred on the day it was accepted;
 * open as before where only a part was taken over, or it was declined.
 */
export function afterAnswer(
  action: Action,
  transferId: Transfer['id'],
  answer: TransferAnswer,
): Action {
  const transfers = action.transfers.map((one) =>
    one.id === transferId ? { ...one, answer } : one,
  );
  return answer.outcome === 'accepted'
    ? { ...action, transfers, status: 'transferred', holdReason: '', closedOn: answer.on }
    : { ...action, transfers };
}

/**
 * What a partnership that is kept here receives by an answer (A8): the action in its words, or the
 * part of it that was taken over; due when it was, and raised on the day it was agreed to. Who does
 * it there is for that partnership to say, so it begins without an owner. What is confidential here,
 * marked or by a closed item, is marked there (M3). Null where it was declined.
 */
export function receivedAction(
  action: Action,
  from: PartnershipId,
  answer: TransferAnswer,
  isConfidential: boolean,
): Omit<Action, 'id' | 'reference'> | null {
  if (answer.outcome === 'declined') return null;
  return {
    ...newAction,
    what: answer.outcome === 'accepted' ? action.what : answer.note,
    ownerIds: [],
    due: action.due,
    firstDue: action.due,
    raisedOn: answer.on,
    origin: null,
    isConfidential,
    receivedFrom: { partnershipId: from, actionId: action.id, reference: action.reference },
  };
}
