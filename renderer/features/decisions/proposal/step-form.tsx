import type { ProposalStep } from '#shared/domain/decisions/allowed-steps';
import { CastingVoteForm } from '../steps/casting-vote-form';
import { FeedbackForm } from '../steps/feedback-form';
import { ModificationForm } from '../steps/modification-form';
import { OutcomeForm } from '../steps/outcome-form';
import { RoundForm } from '../steps/round-form';
import type { StepFormProps } from '../steps/step-form-props';
import { SubmitForm } from '../steps/submit-form';
import { UrgencyForm } from '../steps/urgency-form';

/** The form by which a step is recorded. */
export function StepForm({ step, ...shared }: StepFormProps & { step: ProposalStep }) {
  switch (step) {
    case 'submit':
      return <SubmitForm {...shared} />;
    case 'decide':
    case 'put-alternative':
      return <RoundForm {...shared} />;
    case 'record-feedback':
      return <FeedbackForm {...shared} />;
    case 'rule-urgent':
      return <UrgencyForm {...shared} isUrgent />;
    case 'rule-not-urgent':
      return <UrgencyForm {...shared} isUrgent={false} />;
    case 'rule-on-modification':
      return <ModificationForm {...shared} />;
    case 'record-outcome':
      return <OutcomeForm {...shared} />;
    case 'give-casting-vote':
      return <CastingVoteForm {...shared} />;
  }
}
