import { proposalState } from '#shared/domain/decisions/proposal-state';
import type { Proposal, Submission } from '#shared/model/proposal';
import type { ProposalId } from '#shared/model/register-ids';
import type { IsoDate } from '#shared/model/iso-date';
import type { PartnershipId } from '#shared/model/id';
import { rulesOfView } from '../decisions-view';
import type { ViewProps } from '../part-props';

/** What the form of a step is given. */
export type StepFormProps = ViewProps & { proposal: Proposal; onClose: () => void };

/** Which proposal a step is of, as commands name it. */
export function whichProposal({ view, proposal }: Pick<StepFormProps, 'view' | 'proposal'>): {
  partnershipId: PartnershipId;
  proposalId: ProposalId;
} {
  return { partnershipId: view.partnership.id, proposalId: proposal.id };
}

/** The submission in which the step happens; null for the first. */
export function submissionNow({
  view,
  proposal,
}: Pick<StepFormProps, 'view' | 'proposal'>): Submission | null {
  return proposalState(proposal, rulesOfView(view)).submission;
}

/** The day a step most likely happened: that of its meeting. */
export function dayOfStep(props: Pick<StepFormProps, 'view' | 'proposal'>): IsoDate {
  return submissionNow(props)?.on ?? props.view.today;
}
