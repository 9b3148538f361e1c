import { z } from 'zod';
import {
  agendaItemIdSchema,
  decisionIdSchema,
  meetingIdSchema,
  organisationIdSchema,
  personIdSchema,
} from './id';
import { isoDateSchema } from './iso-date';
import {
  authorityIdSchema,
  feedbackIdSchema,
  proposalIdSchema,
  roundIdSchema,
  rulingIdSchema,
  submissionIdSchema,
} from './register-ids';
import { requiredProseSchema } from './required-prose';
import { castingVoteSchema, voteCountSchema } from './vote';
import { lineSchema, nameSchema } from './wording';

export const proposerSchema = z.strictObject({
  personId: personIdSchema.nullable(),
  organisationId: organisationIdSchema.nullable(),
  /** As it is to be printed, for somebody who is not in the directory; empty otherwise. */
  name: lineSchema,
});

/** Who seeks the partnership's support. */
export type Proposer = z.infer<typeof proposerSchema>;

export const feedbackSchema = z.strictObject({
  id: feedbackIdSchema,
  personId: personIdSchema.nullable(),
  organisationId: organisationIdSchema.nullable(),
  text: requiredProseSchema,
});

/** Why somebody was not willing to support a proposal (V3, Safer Essex 8.6). */
export type Feedback = z.infer<typeof feedbackSchema>;

export const wayOfDecidingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consensus'), isReached: z.boolean() }),
  z.strictObject({
    kind: z.literal('vote'),
    /** Why it came to a vote, where that is the exception (V1); empty where nobody said. */
    reason: lineSchema,
    count: voteCountSchema,
    castingVote: castingVoteSchema.nullable(),
  }),
]);

/** How the meeting tried to decide: by consensus, or by a vote (V1, V2). */
export type WayOfDeciding = z.infer<typeof wayOfDecidingSchema>;

export const roundSchema = z.strictObject({
  id: roundIdSchema,
  /** The version that was put: from the second round on an alternative (V4). */
  text: requiredProseSchema,
  movedBy: personIdSchema.nullable(),
  /** Who took no part because of an interest, as it stood then (I4). */
  recused: z.array(personIdSchema).max(200),
  way: wayOfDecidingSchema,
  feedback: z.array(feedbackSchema).max(200),
});

/** One attempt to decide on one version, within one meeting (V4). */
export type Round = z.infer<typeof roundSchema>;

const ruled = {
  id: rulingIdSchema,
  by: nameSchema,
  on: isoDateSchema,
  reason: lineSchema,
};

export const urgencyRulingSchema = z.strictObject({ ...ruled, isUrgent: z.boolean() });

/** Whether the Chair held that the matter has to be settled at this meeting (V5, V9). */
export type UrgencyRuling = z.infer<typeof urgencyRulingSchema>;

export const modificationRulingSchema = z.strictObject({
  ...ruled,
  isSubstantial: z.boolean(),
  /** The version it is about. */
  text: requiredProseSchema,
});

/** Whether the Chair held that a new version differs so much that it may be submitted again (V7). */
export type ModificationRuling = z.infer<typeof modificationRulingSchema>;

export const typedOutcomeSchema = z.strictObject({
  result: z.enum(['carried', 'lost', 'other']),
  text: requiredProseSchema,
  on: isoDateSchema,
});

/** What became of a proposal where the terms do not say what should, in the clerk's words (V9). */
export type TypedOutcome = z.infer<typeof typedOutcomeSchema>;

export const submissionSchema = z.strictObject({
  id: submissionIdSchema,
  meetingId: meetingIdSchema,
  itemId: agendaItemIdSchema,
  /** The day of the meeting, whose rules govern (T8). */
  on: isoDateSchema,
  /** The organisations for which somebody was there (V11). */
  represented: z.array(organisationIdSchema).max(1000),
  rounds: z.array(roundSchema).max(20),
  /** What followed, in this order, as far as it did. */
  urgency: urgencyRulingSchema.nullable(),
  typedOutcome: typedOutcomeSchema.nullable(),
  modifications: z.array(modificationRulingSchema).max(20),
});

/** One putting of a proposal to one meeting, and all that followed from it. */
export type Submission = z.infer<typeof submissionSchema>;

export const answerSchema = z.strictObject({
  isGiven: z.boolean(),
  on: isoDateSchema,
  by: nameSchema,
  /** Where it can be found, as "e-mail of 3 June". */
  evidence: lineSchema,
});

/** That somebody agreed or refused afterwards: on which day, who, and how that is known (Q2, P10). */
export type Answer = z.infer<typeof answerSchema>;

export const commitmentSchema = z.strictObject({
  organisationId: organisationIdSchema,
  /** What it is to do or to give; empty where the decision says it. */
  what: lineSchema,
  /** Its own answer; null until there is one. */
  answer: answerSchema.nullable(),
});

/** An agency that the decision includes in an agreement or in giving resources (Q2, BCP 4.4). */
export type Commitment = z.infer<typeof commitmentSchema>;

export const authoritySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('confirmed'),
    id: authorityIdSchema,
    organisationId: organisationIdSchema,
  }),
  z.strictObject({
    kind: z.literal('subject-to-approval'),
    id: authorityIdSchema,
    organisationId: organisationIdSchema,
    /** The body that has to approve, and by when. */
    body: nameSchema,
    due: isoDateSchema.nullable(),
    answer: answerSchema.nullable(),
  }),
]);

/** Whether a member could decide for its organisation, or has to ask it first (P10). */
export type Authority = z.infer<typeof authoritySchema>;

export const endorsementSchema = z.strictObject({
  body: nameSchema,
  outcome: z
    .strictObject({
      result: z.enum(['endorsed', 'endorsed-with-changes', 'refused']),
      on: isoDateSchema,
      note: lineSchema,
    })
    .nullable(),
});

/** That another body has to endorse a decision, and what it said (V12). */
export type Endorsement = z.infer<typeof endorsementSchema>;

export const decisionKindSchema = z.enum([
  'agreement',
  'strategy',
  'targets',
  'commissioning',
  'plan',
  'other',
]);
/**
 * What is decided: the community safety agreement, strategy, targets, commissioning, the yearly plan
 * (V12, Warwickshire 2(f) to (u), BCP 2.5), or anything else.
 */
export type DecisionKind = z.infer<typeof decisionKindSchema>;

export const proposalSchema = z.strictObject({
  id: proposalIdSchema,
  title: nameSchema,
  /** As first put; each round holds the version that was voted on. */
  text: requiredProseSchema,
  proposer: proposerSchema,
  kind: decisionKindSchema,
  /** In the order of the meetings. */
  submissions: z.array(submissionSchema).max(50),
  commitments: z.array(commitmentSchema).max(200),
  authority: z.array(authoritySchema).max(200),
  /** Null where no other body has to endorse it. */
  endorsement: endorsementSchema.nullable(),
  /** The decision it came to in the minutes; null until there is one. */
  decision: z.strictObject({ id: decisionIdSchema, reference: lineSchema }).nullable(),
});

/** A proposal and its whole story, across meetings. Where it stands is worked out, never stored. */
export type Proposal = z.infer<typeof proposalSchema>;
