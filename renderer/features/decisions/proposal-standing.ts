import { decisionStanding, type FollowUpRulesOn } from '#shared/domain/decisions/commitments';
import { proposalState, type ProposalStanding } from '#shared/domain/decisions/proposal-state';
import type { NameBook } from '#shared/documents/name-book';
import type { Proposal } from '#shared/model/proposal';
import { owedSentence, standingLabel } from '#shared/text/decisions/standing-words';
import type { Tone } from '../../ui/status-badge';

/** Where a proposal stands, as the screen shows it. */
export type ShownStanding = {
  standing: ProposalStanding;
  label: string;
  tone: Tone;
  owed: string;
};

const TONES: Record<ProposalStanding['state'], Tone> = {
  open: 'information',
  carried: 'good',
  lost: 'neutral',
  tied: 'attention',
  'carried-to-next-meeting': 'attention',
  resubmitted: 'information',
  barred: 'problem',
  reopened: 'information',
  free: 'attention',
};

/** Where a proposal stands, in words, and what is owed next. */
export function shownStanding(
  proposal: Proposal,
  rules: FollowUpRulesOn,
  names: NameBook,
): ShownStanding {
  const standing = proposalState(proposal, rules);
  const decision = decisionStanding(proposal, rules);
  const isHeldUp = decision === 'awaiting' || decision === 'refused';
  return {
    standing,
    label: standingLabel(standing, decision),
    tone: isHeldUp ? 'attention' : TONES[standing.state],
    owed: owedSentence(standing, (id) => names.personName(id)),
  };
}

/** Whether anything may still come of a proposal: it is neither lost nor carried and confirmed. */
export function isOpenProposal(proposal: Proposal, rules: FollowUpRulesOn): boolean {
  const { state } = proposalState(proposal, rules);
  if (state === 'carried') return decisionStanding(proposal, rules) === 'awaiting';
  return state !== 'lost' && state !== 'barred';
}
