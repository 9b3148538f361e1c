import { z } from 'zod';
import { organisationIdSchema, personIdSchema } from './id';

export const choiceSchema = z.enum(['for', 'against', 'abstain']);
/** How somebody voted (V1). */
export type Choice = z.infer<typeof choiceSchema>;

export const votingPlaceSchema = z.strictObject({
  personId: personIdSchema,
  /** In what right: with a seat of their own, in somebody's place, or without a vote (P2, P3, P6, P12). */
  right: z.enum(['own-seat', 'stand-in', 'none']),
  /** Whose seat they vote for: their own id, or that of the person they stand in for; null for none. */
  seatOf: personIdSchema.nullable(),
  /** The organisation they vote for; null where none is known. */
  organisationId: organisationIdSchema.nullable(),
});

/**
 * The place from which somebody votes. It names person, seat and organisation, because the terms may
 * not say which of the three has one vote (V8).
 */
export type VotingPlace = z.infer<typeof votingPlaceSchema>;

export const voterSchema = z.strictObject({
  ...votingPlaceSchema.shape,
  isThere: z.boolean(),
  /** Null for somebody who did not vote. */
  choice: choiceSchema.nullable(),
});

/** Somebody on the roll of a vote, as things stood when it was taken. */
export type Voter = z.infer<typeof voterSchema>;

const number = z.int().min(0).max(10_000);

export const voteCountSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('counts'),
    for: number,
    against: number,
    abstain: number,
    /** How many with a vote were there, and how many have one; null where nobody counted. */
    present: number.nullable(),
    entitled: number.nullable(),
  }),
  z.strictObject({ kind: z.literal('by-name'), voters: z.array(voterSchema).max(1000) }),
]);

/** A vote as it was taken: by a show of hands, or by name (V1, V2). */
export type VoteCount = z.infer<typeof voteCountSchema>;

export const castingVoteSchema = z.strictObject({
  personId: personIdSchema,
  choice: z.enum(['for', 'against']),
});

/** A second vote that settles an even one, where the terms give one (V8). */
export type CastingVote = z.infer<typeof castingVoteSchema>;
