import type { OrganisationId } from '../../model/id';
import type { DecisionBlock } from '../../model/minutes';
import type { Commitment, Proposal, Submission } from '../../model/proposal';
import type { ProposalId, RoundId, SubmissionId } from '../../model/register-ids';
import { NAME_LIMIT } from '../../model/wording';

/** A decision as it was minuted, and the bodies it names that were not there. */
export type FollowedDecision = Pick<DecisionBlock, 'id' | 'reference' | 'text'> & {
  absentIds: readonly OrganisationId[];
};

/** When and where it was taken, and who took part. */
export type TakenAt = Pick<Submission, 'meetingId' | 'itemId' | 'on' | 'represented'> &
  Pick<Submission['rounds'][number], 'recused'>;

/** What a new proposal is known by. */
type NewIds = { proposal: ProposalId; submission: SubmissionId; round: RoundId };

/**
 * The proposals once a decision of the minutes is followed up: each absent body it names has to agree
 * before it is bound (Q2, BCP 4.4). Where the item has a proposal that is tied to no decision yet, the
 * decision is that proposal's. Otherwise a proposal is made that was carried without a vote, as the
 * minutes have it.
 */
export function withFollowUp(
  proposals: readonly Proposal[],
  { absentIds, ...decision }: FollowedDecision,
  at: TakenAt,
  ids: NewIds,
): Proposal[] {
  const { id, reference, text } = decision;
  const asked = absentIds.map(commitmentOf);
  const own = proposals.find((one) => one.decision === null && isUnder(one, at));
  if (own) {
    const known = new Set(own.commitments.map(({ organisationId }) => organisationId));
    const added = asked.filter(({ organisationId }) => !known.has(organisationId));
    const next = {
      ...own,
      decision: { id, reference },
      commitments: [...own.commitments, ...added],
    };
    return proposals.map((one) => (one === own ? next : one));
  }
  const { recused, ...submitted } = at;
  const carried: Proposal = {
    id: ids.proposal,
    title: text.slice(0, NAME_LIMIT).trim(),
    text,
    proposer: { personId: null, organisationId: null, name: '' },
    kind: 'other',
    submissions: [
      {
        ...submitted,
        id: ids.submission,
        rounds: [
          {
            id: ids.round,
            text,
            movedBy: null,
            recused,
            way: { kind: 'consensus', isReached: true },
            feedback: [],
          },
        ],
        urgency: null,
        typedOutcome: null,
        modifications: [],
      },
    ],
    commitments: asked,
    authority: [],
    endorsement: null,
    decision: { id, reference },
  };
  return [...proposals, carried];
}

function commitmentOf(organisationId: OrganisationId): Commitment {
  return { organisationId, what: '', answer: null };
}

function isUnder({ submissions }: Proposal, { meetingId, itemId }: TakenAt): boolean {
  const last = submissions.at(-1);
  return last?.meetingId === meetingId && last.itemId === itemId;
}
