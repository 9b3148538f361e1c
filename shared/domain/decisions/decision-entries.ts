import type { ActionId } from '../../model/id';
import type { DecisionBlock, MinuteBlock, VoteBlock } from '../../model/minutes';

/** A decision of an item, the votes by which it was taken, and the actions that follow from it. */
export type DecisionEntry = { decision: DecisionBlock; votes: VoteBlock[]; actionIds: ActionId[] };

/**
 * The decisions in the minute of one item, each with what was recorded around it. Minutes tie neither
 * a vote nor an action to a decision, so the order of writing tells: a vote belongs to the decision
 * after it, an action to the one before it. A vote after the last decision belongs to that, and an
 * action before the first one to that.
 */
export function decisionEntries(blocks: readonly MinuteBlock[]): DecisionEntry[] {
  const entries: DecisionEntry[] = [];
  let votes: VoteBlock[] = [];
  const early: ActionId[] = [];
  for (const block of blocks) {
    if (block.type === 'vote') votes.push(block);
    if (block.type === 'action') (entries.at(-1)?.actionIds ?? early).push(block.actionId);
    if (block.type === 'decision') {
      entries.push({ decision: block, votes, actionIds: entries.length === 0 ? early : [] });
      votes = [];
    }
  }
  entries.at(-1)?.votes.push(...votes);
  return entries;
}
