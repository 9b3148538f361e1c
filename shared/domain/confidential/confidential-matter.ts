import type { Action } from '../../model/action';
import type { ActionId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { MinuteBlock } from '../../model/minutes';
import { minuteOf, saysSomething } from '../item-minute';

/** What is read of a meeting to tell what of its minutes is confidential. */
export type Minuted = Pick<Meeting, 'id' | 'agenda' | 'minutes'>;

/**
 * The actions that are left out of what is circulated of a meeting: those marked as confidential, and
 * those that arose or stand under a closed item (M3, Safer Essex 8.4).
 */
export function confidentialActionIds(
  meeting: Minuted,
  actions: readonly Action[],
): ReadonlySet<ActionId> {
  const marked = actions.filter(({ isConfidential }) => isConfidential).map(({ id }) => id);
  const underClosed = meeting.agenda
    .filter(({ isClosed }) => isClosed)
    .flatMap(({ id }) => minuteOf(meeting, actions, id))
    .flatMap((block) => (block.type === 'action' ? [block.actionId] : []));
  return new Set([...marked, ...underClosed]);
}

/** Whether a block is left out of what is circulated, given the actions that are (M3). */
export function isConfidentialBlock(block: MinuteBlock, actionIds: ReadonlySet<ActionId>): boolean {
  if (block.type === 'declaration') return false;
  return block.type === 'action' ? actionIds.has(block.actionId) : block.isConfidential;
}

/**
 * Whether the minutes of a meeting hold anything that is left out of what is circulated: marked
 * text, a confidential action raised there, or anything recorded under a closed item (M3, X1).
 */
export function holdsConfidential(meeting: Minuted, actions: readonly Action[]): boolean {
  const actionIds = confidentialActionIds(meeting, actions);
  const inText = meeting.agenda.some(({ id, isClosed }) =>
    minuteOf(meeting, actions, id)
      .filter(saysSomething)
      .some((block) => isClosed || isConfidentialBlock(block, actionIds)),
  );
  const raisedHere = actions.filter(({ origin }) => origin?.meetingId === meeting.id);
  return inText || raisedHere.some(({ id }) => actionIds.has(id));
}
