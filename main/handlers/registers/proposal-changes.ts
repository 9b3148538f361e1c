import { allowedSteps, type ProposalStep } from '#shared/domain/decisions/allowed-steps';
import { proposalState, type ProposalStanding } from '#shared/domain/decisions/proposal-state';
import { rulesOn } from '#shared/domain/terms';
import type { ChangedRegisters } from '#shared/ipc/areas/registers';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Proposal, Submission } from '#shared/model/proposal';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { entryOf, withEntry } from '../entries';
import { changeRegisters } from './register-changes';

/** A proposal by its partnership. */
export type WhichProposal = { partnershipId: Partnership['id']; proposalId: Proposal['id'] };

/** What a change makes of a proposal, and of a meeting where its agenda takes the proposal up. */
export type ChangedProposal = { proposal: Proposal; meeting?: Meeting };

/** Changes one proposal. */
export function changeProposal(
  deps: Dependencies,
  { partnershipId, proposalId }: WhichProposal,
  next: (
    proposal: Proposal,
    partnership: Partnership,
  ) => ChangedProposal | Promise<ChangedProposal>,
): Promise<ChangedRegisters> {
  return changeRegisters(deps, partnershipId, async (registers, partnership) => {
    const before = entryOf(registers.proposals, proposalId, 'proposal');
    const { proposal, meeting } = await next(before, partnership);
    const proposals = withEntry(registers.proposals, proposal);
    return { registers: { ...registers, proposals }, ...(meeting ? { meeting } : {}) };
  });
}

/** Changes the submission in which things now happen, where the rules open the step. */
export function takeStep(
  deps: Dependencies,
  which: WhichProposal,
  step: ProposalStep,
  next: (submission: Submission) => Submission,
): Promise<ChangedRegisters> {
  return changeProposal(deps, which, (proposal, partnership) => {
    refuseUnlessOpen(proposal, step, partnership);
    const submission = next(currentSubmission(proposal, partnership));
    return { proposal: withSubmission(proposal, submission) };
  });
}

/** Where a proposal stands by the rules of its partnership. */
export function standingOf(proposal: Proposal, partnership: Partnership): ProposalStanding {
  return proposalState(proposal, (on) => rulesOn(partnership, on));
}

/** Refuses a step that the rules do not open to the proposal now, with their reason. */
export function refuseUnlessOpen(
  proposal: Proposal,
  step: ProposalStep,
  partnership: Partnership,
): void {
  const steps = allowedSteps(proposal, (on) => rulesOn(partnership, on));
  const answer = steps.find((one) => one.step === step);
  if (answer?.answer !== 'refused') return;
  const { because, clause } = answer;
  throw new Refused('step-not-open', { because, clause });
}

/** The submission in which the next thing happens: the last that was in order. */
export function currentSubmission(proposal: Proposal, partnership: Partnership): Submission {
  const { submission } = standingOf(proposal, partnership);
  if (submission === null) throw new Refused('not-found', { what: 'submission' });
  return submission;
}

export function withSubmission(proposal: Proposal, submission: Submission): Proposal {
  return { ...proposal, submissions: withEntry(proposal.submissions, submission) };
}
