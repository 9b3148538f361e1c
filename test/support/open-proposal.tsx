import { screen } from '@testing-library/react';
import { ok } from '#shared/ipc/result';
import type { Meeting } from '#shared/model/meeting';
import type { Proposal } from '#shared/model/proposal';
import type { Rules } from '#shared/model/rules/rules';
import { boardAnswers, UNDO } from './fake-bridge';
import { openScreen } from './open-screen';
import { aFeedback, aProposal, aRound, aSubmission, hands } from './register-builders';
import { heldMeeting, viewWith } from './register-views';

/** A proposal put to the meeting, with nothing decided yet. */
export const putProposal = aProposal({ submissions: [aSubmission('june')] });

/** A proposal after an even vote, with this feedback. */
export function tiedProposal(feedback = [aFeedback('1')]): Proposal {
  const round = aRound('1', hands(5, 5), { feedback });
  return aProposal({ submissions: [aSubmission('june', { rounds: [round] })] });
}

/** What differs from a board whose terms settle how votes are counted. */
type Changes = {
  rules?: Partial<Rules>;
  meeting?: Partial<Meeting>;
  /** What the proposal is once something is recorded; the same where nothing is said. */
  after?: Proposal;
};

/** Opens a proposal, with a main process that takes whatever is recorded. */
export function openProposal(
  proposal: Proposal,
  { rules, meeting, after = proposal }: Changes = {},
) {
  const view = viewWith({ proposals: [proposal] }, rules);
  const changed = () => ok({ view: viewWith({ proposals: [after] }, rules), undo: UNDO });
  return openScreen(`/p/${view.partnership.id}/proposals/${proposal.id}`, {
    ...boardAnswers(view, heldMeeting(meeting)),
    'registers:open': () => ok(view),
    'registers:submitProposal': changed,
    'registers:recordRound': changed,
    'registers:recordFeedback': changed,
    'registers:removeFeedback': changed,
    'registers:ruleOnUrgency': changed,
    'registers:ruleOnModification': changed,
    'registers:recordOutcome': changed,
    'registers:giveCastingVote': changed,
    'registers:removeLastStep': changed,
    'registers:saveNeeds': changed,
  });
}

/** Opens the form of a step. */
export async function takeStep(
  { user }: ReturnType<typeof openProposal>,
  step: string,
): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: step }));
  return screen.findByRole('dialog', { name: step });
}
