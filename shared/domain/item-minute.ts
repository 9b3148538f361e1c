import type { Action } from '../model/action';
import type { AgendaItemId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { MinuteBlock } from '../model/minutes';

/**
 * What was recorded under an item, in order. An action raised at the item that its text does not
 * show (because its line was deleted, or the app ended between recording and writing it) comes
 * last, so that no action of a meeting is ever missing from its minutes.
 */
export function minuteOf(
  meeting: Pick<Meeting, 'id' | 'minutes'>,
  actions: readonly Action[],
  itemId: AgendaItemId,
): MinuteBlock[] {
  const blocks = meeting.minutes.find((minute) => minute.itemId === itemId)?.blocks ?? [];
  const shown = new Set(blocks.map((block) => (block.type === 'action' ? block.actionId : null)));
  const missing = actions.filter(
    ({ id, origin }) =>
      origin?.meetingId === meeting.id && origin.itemId === itemId && !shown.has(id),
  );
  return [...blocks, ...missing.map(({ id }) => ({ type: 'action' as const, actionId: id }))];
}

/**
 * What an item's minute is when `next` replaces it: `next`, and after it whatever stands there now
 * that its writer has not `seen`. Somebody else wrote that meanwhile, as on a computer that had the
 * folder in between, and it must not be lost.
 */
export function withOthersKept(
  seen: readonly MinuteBlock[],
  now: readonly MinuteBlock[],
  next: readonly MinuteBlock[],
): { blocks: MinuteBlock[]; kept: number } {
  const known = new Set([...seen, ...next].map((block) => JSON.stringify(block)));
  const others = now.filter((block) => !known.has(JSON.stringify(block)));
  return { blocks: [...next, ...others], kept: others.length };
}

/** Whether a block holds anything: a paragraph or bullet that was never written in does not. */
export function saysSomething(block: MinuteBlock): boolean {
  if (block.type === 'paragraph') return block.text.trim() !== '';
  return block.type !== 'bullets' || block.items.some((text) => text.trim() !== '');
}

/** Whether anything at all has been written under an item. */
export function hasMinute(meeting: Pick<Meeting, 'minutes'>, itemId: AgendaItemId): boolean {
  const blocks = meeting.minutes.find((minute) => minute.itemId === itemId)?.blocks ?? [];
  return blocks.some((block) => block.type !== 'paragraph' || block.text.trim() !== '');
}
