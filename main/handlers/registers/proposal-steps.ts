import { withoutLastStep } from '#shared/domain/decisions/last-step';
import type { ChangedRegisters } from '#shared/ipc/areas/registers';
import type { Parsed } from '#shared/ipc/contract';
import { feedbackIdSchema, rulingIdSchema } from '#shared/model/register-ids';
import type { Submission } from '#shared/model/proposal';
import type { CastingVote } from '#shared/model/vote';
import { Refused } from '../../refused';
import type { Answers, Dependencies } from '../dependencies';
import {
  changeProposal,
  currentSubmission,
  refuseUnlessOpen,
  standingOf,
  takeStep,
  withSubmission,
} from './proposal-changes';
import { nextMeetingAfter } from './owed-proposals';
import { withFeedback, withoutFeedback } from './proposal-parts';
import { underNewItem } from './proposal-submission';
import { refuseInquorate } from '../record/inquorate';
import { refuseRecused } from '../record/recused';
import { circumstancesAt, roundAt, votersOf } from './proposal-rounds';
import { readMeetingOf } from '../records';

type Channels =
  | 'registers:recordRound'
  | 'registers:giveCastingVote'
  | 'registers:recordFeedback'
  | 'registers:removeFeedback'
  | 'registers:ruleOnUrgency'
  | 'registers:recordOutcome'
  | 'registers:ruleOnModification'
  | 'registers:removeLastStep';

function withCastingVote(submission: Submission, castingVote: CastingVote): Submission {
  const last = submission.rounds.length - 1;
  const rounds = submission.rounds.map((round, place) =>
    place === last && round.way.kind === 'vote'
      ? { ...round, way: { ...round.way, castingVote } }
      : round,
  );
  return { ...submission, rounds };
}

function recordRound(
  deps: Dependencies,
  { partnershipId, proposalId, ...told }: Parsed<'registers:recordRound'>,
): Promise<ChangedRegisters> {
  return changeProposal(deps, { partnershipId, proposalId }, async (proposal, partnership) => {
    const { state } = standingOf(proposal, partnership);
    refuseUnlessOpen(proposal, state === 'tied' ? 'put-alternative' : 'decide', partnership);
    const submission = currentSubmission(proposal, partnership);
    const meeting = await readMeetingOf(deps, partnership.id, submission.meetingId);
    const at = { partnership, meeting, itemId: submission.itemId };
    await refuseRecused(deps, at, [told.movedBy, ...votersOf(told.way)]);
    const rounds = [...submission.rounds, roundAt(told, at, deps.newId)];
    const next = { ...submission, ...circumstancesAt(at), rounds };
    return { proposal: withSubmission(proposal, next) };
  });
}

function recordOutcome(
  deps: Dependencies,
  { partnershipId, proposalId, ...typedOutcome }: Parsed<'registers:recordOutcome'>,
): Promise<ChangedRegisters> {
  return changeProposal(deps, { partnershipId, proposalId }, async (proposal, partnership) => {
    refuseUnlessOpen(proposal, 'record-outcome', partnership);
    const submission = currentSubmission(proposal, partnership);
    const { meetingId, itemId } = submission;
    if (typedOutcome.result !== 'other') {
      const meeting = await readMeetingOf(deps, partnership.id, meetingId);
      refuseInquorate({ partnership, meeting, itemId }, 'resolved');
    }
    return { proposal: withSubmission(proposal, { ...submission, typedOutcome }) };
  });
}

/** The Chair's ruling; one that is not urgent goes on the agenda of the next meeting, if it is dated (V5). */
function ruleOnUrgency(
  deps: Dependencies,
  { partnershipId, proposalId, ...facts }: Parsed<'registers:ruleOnUrgency'>,
): Promise<ChangedRegisters> {
  const step = facts.isUrgent ? 'rule-urgent' : 'rule-not-urgent';
  return changeProposal(deps, { partnershipId, proposalId }, async (proposal, partnership) => {
    refuseUnlessOpen(proposal, step, partnership);
    const submission = currentSubmission(proposal, partnership);
    const urgency = { ...facts, id: rulingIdSchema.parse(deps.newId()) };
    const ruled = withSubmission(proposal, { ...submission, urgency });
    if (facts.isUrgent) return { proposal: ruled };
    const meeting = await nextMeetingAfter(deps, partnershipId, submission.on);
    return meeting ? underNewItem(ruled, meeting, true, deps.newId) : { proposal: ruled };
  });
}

/** What happens to a proposal once it was put: votes, reasons, rulings and outcomes (V1 to V9). */
export function proposalSteps(deps: Dependencies): Answers<Channels> {
  const { newId } = deps;
  return {
    'registers:recordRound': (input) => recordRound(deps, input),
    'registers:giveCastingVote': ({ personId, choice, ...which }) =>
      takeStep(deps, which, 'give-casting-vote', (submission) =>
        withCastingVote(submission, { personId, choice }),
      ),
    'registers:recordFeedback': ({ partnershipId, proposalId, ...facts }) =>
      changeProposal(deps, { partnershipId, proposalId }, (proposal, partnership) => {
        refuseUnlessOpen(proposal, 'record-feedback', partnership);
        const feedback = { ...facts, id: feedbackIdSchema.parse(newId()) };
        return { proposal: withFeedback(proposal, standingOf(proposal, partnership), feedback) };
      }),
    'registers:removeFeedback': ({ feedbackId, ...which }) =>
      changeProposal(deps, which, (proposal) => ({
        proposal: withoutFeedback(proposal, feedbackId),
      })),
    'registers:ruleOnUrgency': (input) => ruleOnUrgency(deps, input),
    'registers:recordOutcome': (input) => recordOutcome(deps, input),
    'registers:ruleOnModification': ({ partnershipId, proposalId, ...facts }) => {
      const ruling = { ...facts, id: rulingIdSchema.parse(newId()) };
      const which = { partnershipId, proposalId };
      return takeStep(deps, which, 'rule-on-modification', (submission) => ({
        ...submission,
        modifications: [...submission.modifications, ruling],
      }));
    },
    'registers:removeLastStep': (which) =>
      changeProposal(deps, which, (proposal) => {
        if (proposal.submissions.length === 0) throw new Refused('not-found', { what: 'step' });
        return { proposal: withoutLastStep(proposal) };
      }),
  };
}
