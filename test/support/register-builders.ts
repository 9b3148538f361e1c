import type { ProposalRulesOn } from '#shared/domain/decisions/proposal-state';
import type { ElectronicDecision, Reply } from '#shared/model/electronic-decision';
import type { PersonId } from '#shared/model/id';
import type { Gift, StandingInterest } from '#shared/model/interest';
import { isoDate } from '#shared/model/iso-date';
import type { NotifiedMatter } from '#shared/model/notified-matter';
import type {
  Answer,
  Commitment,
  Feedback,
  ModificationRuling,
  Proposal,
  Round,
  UrgencyRuling,
  Submission,
  TypedOutcome,
} from '#shared/model/proposal';
import type { Recommendation } from '#shared/model/recommendation';
import {
  electronicDecisionIdSchema,
  feedbackIdSchema,
  giftIdSchema,
  notifiedMatterIdSchema,
  proposalIdSchema,
  recommendationIdSchema,
  replyIdSchema,
  roundIdSchema,
  rulingIdSchema,
  standingInterestIdSchema,
  submissionIdSchema,
} from '#shared/model/register-ids';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import type { Choice, VoteCount, Voter } from '#shared/model/vote';
import { ids, rulesWith } from './board-builders';

/** Every rule about the count of a vote settled in the plainest way. */
export const settledVotes = {
  majorityBase: stated('votes-cast', '1'),
  abstentions: stated('not-counted', '1'),
  votingUnit: stated('person', '1'),
  standInCounts: stated(true, '1'),
  recusedCount: stated(false, '1'),
} as const satisfies Partial<Rules>;

/** The same rules on every day: silent but for the count of votes and these. */
export function rulesEveryDay(changes: Partial<Rules> = {}): () => Rules {
  return () => rulesWith({ ...settledVotes, ...changes });
}

/** Rules with the procedure for an even vote (Safer Essex 8.6). */
export const withTieProcedure: ProposalRulesOn = rulesEveryDay({
  tieProcedure: stated(true, '8.6'),
});

/** A show of hands, by those present of twice as many. */
export function hands(inFavour: number, against: number, abstain = 0): VoteCount {
  const present = inFavour + against + abstain;
  return { kind: 'counts', for: inFavour, against, abstain, present, entitled: present * 2 };
}

/** Somebody on a roll, there with a seat of their own and a body of their own. */
export function aVoter(key: string, choice: Choice | null, changes: Partial<Voter> = {}): Voter {
  return {
    personId: ids.person(key),
    right: 'own-seat',
    seatOf: ids.person(key),
    organisationId: ids.organisation(key),
    isThere: true,
    choice,
    ...changes,
  };
}

/** A round decided by a show of hands unless another way is given. */
export function aRound(key: string, count: VoteCount, changes: Partial<Round> = {}): Round {
  return {
    id: roundIdSchema.parse(`round-${key}`),
    text: `Version ${key}`,
    movedBy: null,
    recused: [],
    way: { kind: 'vote', reason: '', count, castingVote: null },
    feedback: [],
    ...changes,
  };
}

export function aFeedback(key: string, changes: Partial<Feedback> = {}): Feedback {
  return {
    id: feedbackIdSchema.parse(`feedback-${key}`),
    personId: null,
    organisationId: null,
    text: 'Too dear',
    ...changes,
  };
}

const ruled = { by: 'Grace Bell', on: isoDate('2026-06-10'), reason: '' };

export function urgency(isUrgent: boolean): UrgencyRuling {
  return { id: rulingIdSchema.parse('ruling-urgency'), ...ruled, isUrgent };
}

export function modification(isSubstantial: boolean, text = 'New version'): ModificationRuling {
  return { id: rulingIdSchema.parse('ruling-modification'), ...ruled, isSubstantial, text };
}

export function typedOutcome(result: TypedOutcome['result']): TypedOutcome {
  return { result, text: 'As the meeting took it', on: isoDate('2026-06-10') };
}

/** A submission to the meeting of this key, in which nothing has happened yet. */
export function aSubmission(key: string, changes: Partial<Submission> = {}): Submission {
  return {
    id: submissionIdSchema.parse(`submission-${key}`),
    meetingId: ids.meeting(key),
    itemId: ids.item(key),
    on: isoDate('2026-06-10'),
    represented: [],
    rounds: [],
    urgency: null,
    typedOutcome: null,
    modifications: [],
    ...changes,
  };
}

export function aProposal(changes: Partial<Proposal> = {}, key = 'cameras'): Proposal {
  return {
    id: proposalIdSchema.parse(`proposal-${key}`),
    title: 'Cameras in the precinct',
    text: 'Buy six cameras',
    proposer: { personId: null, organisationId: null, name: 'The Town Council' },
    kind: 'other',
    submissions: [],
    commitments: [],
    authority: [],
    endorsement: null,
    decision: null,
    ...changes,
  };
}

export function anAnswer(isGiven: boolean): Answer {
  return { isGiven, on: isoDate('2026-06-20'), by: 'Sam Ford', evidence: 'e-mail' };
}

export function aCommitment(key: string, answer: Answer | null = null): Commitment {
  return { organisationId: ids.organisation(key), what: 'Two officers', answer };
}

/** A decision asked of these people by e-mail, each with a seat and a body of their own. */
export function anElectronicDecision(
  people: readonly string[],
  changes: Partial<ElectronicDecision> = {},
): ElectronicDecision {
  return {
    id: electronicDecisionIdSchema.parse('electronic-1'),
    title: 'Conference date',
    question: 'Shall the conference be in October?',
    papers: [],
    recipients: people.map((key) => ({
      personId: ids.person(key),
      right: 'own-seat',
      seatOf: ids.person(key),
      organisationId: ids.organisation(key),
    })),
    recused: [],
    sentOn: isoDate('2026-06-01'),
    closesOn: isoDate('2026-06-08'),
    replies: [],
    result: null,
    reported: null,
    ...changes,
  };
}

export function aReply(person: string, choice: Reply['choice'], on = '2026-06-03'): Reply {
  return {
    id: replyIdSchema.parse(`reply-${person}-${choice}`),
    personId: ids.person(person),
    choice,
    text: '',
    on: isoDate(on),
  };
}

export function aRecommendation(
  key: string,
  changes: Partial<Recommendation> = {},
): Recommendation {
  return {
    id: recommendationIdSchema.parse(`recommendation-${key}`),
    to: 'Public Service Board',
    text: 'Fund it',
    meetingId: ids.meeting('june'),
    itemId: null,
    madeOn: isoDate('2026-06-10'),
    sentOn: null,
    response: null,
    ...changes,
  };
}

export function aStandingInterest(
  personId: PersonId,
  changes: Partial<StandingInterest> = {},
): StandingInterest {
  return {
    id: standingInterestIdSchema.parse(`interest-${personId}`),
    personId,
    categoryId: null,
    text: 'Trustee of Anyshire Youth Trust',
    from: null,
    until: null,
    ...changes,
  };
}

export function aGift(key: string, changes: Partial<Gift> = {}): Gift {
  return {
    id: giftIdSchema.parse(`gift-${key}`),
    personId: ids.person('bell'),
    on: isoDate('2026-06-01'),
    what: 'Lunch',
    from: 'A supplier',
    value: '',
    isAccepted: true,
    registeredOn: null,
    ...changes,
  };
}

export function aMatter(key: string, changes: Partial<NotifiedMatter> = {}): NotifiedMatter {
  return {
    id: notifiedMatterIdSchema.parse(`matter-${key}`),
    on: isoDate('2026-06-01'),
    from: 'Fire Authority',
    what: 'A new representative',
    effectiveOn: null,
    kind: 'representation',
    takenUpBy: null,
    ...changes,
  };
}
