import type {
  ModificationRuling,
  Proposal,
  Round,
  Submission,
  TypedOutcome,
  UrgencyRuling,
} from '../../model/proposal';

/** What was recorded last of a proposal, and in which submission. */
export type LastStep = { submission: Submission } & (
  | { kind: 'submission' }
  | { kind: 'round'; round: Round }
  | { kind: 'urgency'; ruling: UrgencyRuling }
  | { kind: 'outcome'; outcome: TypedOutcome }
  | { kind: 'modification'; ruling: ModificationRuling }
);

/**
 * The step recorded last, in the order in which they follow within a submission (V3 to V9); null of
 * a proposal that was never put. Feedback is no step: it may come at any time after an even vote.
 */
export function lastStep({ submissions }: Pick<Proposal, 'submissions'>): LastStep | null {
  const submission = submissions.at(-1);
  if (!submission) return null;
  const { rounds, urgency, typedOutcome, modifications } = submission;
  const modification = modifications.at(-1);
  if (modification) return { submission, kind: 'modification', ruling: modification };
  if (typedOutcome) return { submission, kind: 'outcome', outcome: typedOutcome };
  if (urgency) return { submission, kind: 'urgency', ruling: urgency };
  const round = rounds.at(-1);
  return round ? { submission, kind: 'round', round } : { submission, kind: 'submission' };
}

/** The same proposal as it was before its last step, to correct what was recorded in error. */
export function withoutLastStep<P extends Pick<Proposal, 'submissions'>>(proposal: P): P {
  const last = lastStep(proposal);
  if (last === null) return proposal;
  const before = proposal.submissions.slice(0, -1);
  const shorter = shortened(last);
  return { ...proposal, submissions: shorter === null ? before : [...before, shorter] };
}

function shortened({ submission, kind }: LastStep): Submission | null {
  switch (kind) {
    case 'submission':
      return null;
    case 'round':
      return { ...submission, rounds: submission.rounds.slice(0, -1) };
    case 'urgency':
      return { ...submission, urgency: null };
    case 'outcome':
      return { ...submission, typedOutcome: null };
    case 'modification':
      return { ...submission, modifications: submission.modifications.slice(0, -1) };
  }
}
