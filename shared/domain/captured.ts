import type { AgendaItemId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Movement } from '../model/meeting-cycle';
import type { MinuteBlock } from '../model/minutes';

/** A block that records more than words: a decision, an action (A1), a vote (V1) or an interest (I1). */
export type CapturedBlock = Exclude<MinuteBlock, { type: 'paragraph' | 'bullets' }>;

/** Of the blocks of one item those that record more than words, in the order of its text. */
export function capturedIn(blocks: readonly MinuteBlock[]): CapturedBlock[] {
  return blocks.filter((block) => block.type !== 'paragraph' && block.type !== 'bullets');
}

/** Who came and who went before an item, in the order in which it was recorded (Q9). */
export function movementsAt(
  { movements }: Pick<Meeting, 'movements'>,
  itemId: AgendaItemId,
): Movement[] {
  return movements.filter((one) => one.itemId === itemId);
}
