import type { AgendaItemId, DecisionId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { Proposal } from '../../model/proposal';
import { followUpsOf, isAsked, type FollowUp, type FollowUpRulesOn } from './commitments';
import { proposalState } from './proposal-state';

/** What a decision of a meeting still needed, as its minutes say it. */
export type Caveat = {
  /** The decision in the minutes; null where the proposal was never tied to one there. */
  decisionId: DecisionId | null;
  /** The item it was carried under. */
  itemId: AgendaItemId;
  proposalTitle: string;
  followUp: FollowUp;
};

/**
 * The caveats that the minutes of a meeting print with its decisions: for each proposal carried
 * there, whose agreement (Q2, BCP 4.4), approval (P10) or endorsement (V12) it waits for or has had.
 * What the terms expressly do not ask for is left out.
 */
export function caveatsOf(
  proposals: readonly Proposal[],
  meeting: Pick<Meeting, 'id' | 'minutes'>,
  rulesOn: FollowUpRulesOn,
): Caveat[] {
  const decisionIds = new Set(
    meeting.minutes
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'decision' ? [block.id] : [])),
  );
  return proposals.flatMap((proposal) => {
    const { submission } = proposalState(proposal, rulesOn);
    if (submission?.meetingId !== meeting.id) return [];
    const id = proposal.decision?.id ?? null;
    return followUpsOf(proposal, rulesOn)
      .filter(isAsked)
      .map((followUp) => ({
        decisionId: id !== null && decisionIds.has(id) ? id : null,
        itemId: submission.itemId,
        proposalTitle: proposal.title,
        followUp,
      }));
  });
}
