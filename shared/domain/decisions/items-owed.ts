import type { AgendaItemId, MeetingId } from '../../model/id';
import type { Proposal } from '../../model/proposal';
import type { ProposalId } from '../../model/register-ids';
import { proposalState, type ProposalRulesOn } from './proposal-state';

/** A proposal that the next agenda has to take up, or about which the Chair has to be asked first. */
export type OwedItem = {
  proposalId: ProposalId;
  title: string;
  /** The version to be put, unless an alternative is. */
  text: string;
  from: { meetingId: MeetingId; itemId: AgendaItemId };
  /** Owed, because it was ruled not urgent; or even without a ruling, so that nobody knows yet. */
  why: 'not-urgent' | 'ruling-missing';
  clause: string;
};

/** The version last put, or the new one the Chair ruled on last; as first written before that. */
export function latestText({ text, submissions }: Pick<Proposal, 'text' | 'submissions'>): string {
  const versions = submissions.flatMap(({ rounds, modifications }) => [
    ...rounds,
    ...modifications.filter((ruling) => ruling.isSubstantial),
  ]);
  return versions.at(-1)?.text ?? text;
}

/**
 * The proposals that the next agenda must take up (V5, Safer Essex 8.6): those with an even vote
 * that the Chair ruled not urgent. An even vote on which nobody has ruled is listed too, to be asked
 * about. A proposal put to a later meeting is owed no longer.
 */
export function itemsOwed(proposals: readonly Proposal[], rulesOn: ProposalRulesOn): OwedItem[] {
  return proposals.flatMap((proposal): OwedItem[] => {
    const { state, submission, isProvided, clause } = proposalState(proposal, rulesOn);
    const isOwed = state === 'carried-to-next-meeting';
    const isAsked = state === 'tied' && isProvided;
    if (submission === null || (!isOwed && !isAsked)) return [];
    const { meetingId, itemId } = submission;
    return [
      {
        proposalId: proposal.id,
        title: proposal.title,
        text: latestText(proposal),
        from: { meetingId, itemId },
        why: isOwed ? 'not-urgent' : 'ruling-missing',
        clause,
      },
    ];
  });
}
