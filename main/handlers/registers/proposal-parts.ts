import type { ProposalStanding } from '#shared/domain/decisions/proposal-state';
import type { Parsed } from '#shared/ipc/contract';
import type { Feedback, Proposal, Round } from '#shared/model/proposal';
import { authorityIdSchema } from '#shared/model/register-ids';
import { Refused } from '../../refused';

function withRounds(proposal: Proposal, next: (round: Round) => Round): Proposal {
  const submissions = proposal.submissions.map((submission) => ({
    ...submission,
    rounds: submission.rounds.map(next),
  }));
  return { ...proposal, submissions };
}

/** The proposal with feedback on the vote it belongs to: the even one, or the last where none was (V3). */
export function withFeedback(
  proposal: Proposal,
  { tiedRound, round: last }: ProposalStanding,
  feedback: Feedback,
): Proposal {
  const target = tiedRound ?? last;
  return withRounds(proposal, (round) =>
    round.id === target?.id ? { ...round, feedback: [...round.feedback, feedback] } : round,
  );
}

/** The proposal without one piece of feedback; refused where it is not there. */
export function withoutFeedback(proposal: Proposal, id: Feedback['id']): Proposal {
  const all = proposal.submissions.flatMap(({ rounds }) => rounds.flatMap((one) => one.feedback));
  if (!all.some((one) => one.id === id)) throw new Refused('not-found', { what: 'feedback' });
  return withRounds(proposal, (round) => ({
    ...round,
    feedback: round.feedback.filter((one) => one.id !== id),
  }));
}

type Needs = Pick<Parsed<'registers:saveNeeds'>, 'commitments' | 'authority' | 'endorsement'>;

/** The proposal with what its decision needs; each body is committed once (Q2, P10, V12). */
export function withNewNeeds(proposal: Proposal, needs: Needs, newId: () => string): Proposal {
  const bodies = needs.commitments.map(({ organisationId }) => organisationId);
  if (new Set(bodies).size !== bodies.length) throw new Refused('already-there');
  const authority = needs.authority.map((one) => ({
    ...one,
    id: one.id ?? authorityIdSchema.parse(newId()),
  }));
  return { ...proposal, ...needs, authority };
}
