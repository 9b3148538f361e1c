import { z } from 'zod';
import {
  actionIdSchema,
  agendaItemIdSchema,
  decisionIdSchema,
  declarationIdSchema,
  personIdSchema,
  voteIdSchema,
} from './id';
import { lineSchema, proseSchema } from './wording';

export const outcomeSchema = z.enum(['resolved', 'agreed', 'noted', 'recommended', 'deferred']);
/** What the meeting did with a matter. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** Whether it is left out of what is circulated (M3, X2). */
const marked = { isConfidential: z.boolean() };

export const paragraphBlockSchema = z.strictObject({
  type: z.literal('paragraph'),
  text: proseSchema,
  ...marked,
});

export const bulletsBlockSchema = z.strictObject({
  type: z.literal('bullets'),
  items: z.array(proseSchema).min(1).max(200),
  ...marked,
});

export const decisionBlockSchema = z.strictObject({
  type: z.literal('decision'),
  id: decisionIdSchema,
  /** As "D-2026-11"; given once and never used again. */
  reference: lineSchema,
  outcome: outcomeSchema,
  text: proseSchema,
  ...marked,
});

/** A decision, in the words that were agreed. */
export type DecisionBlock = z.infer<typeof decisionBlockSchema>;

export const actionBlockSchema = z.strictObject({
  type: z.literal('action'),
  /** The action itself is in the partnership's action log, once. */
  actionId: actionIdSchema,
});

export const declarationBlockSchema = z.strictObject({
  type: z.literal('declaration'),
  id: declarationIdSchema,
  personId: personIdSchema,
  /** The item the interest is in (I2). */
  aboutItemId: agendaItemIdSchema,
  nature: proseSchema,
  /** False where the person takes no part in the decision, which is the usual rule (I2). */
  takesPart: z.boolean(),
  /** Which of two tiers, where the partnership knows two (I3, I4). */
  tier: z.enum(['not-stated', 'personal', 'prejudicial']),
  /** Why the partnership let them take part all the same; empty where it did not (I2, I5). */
  waiver: lineSchema,
});

/** An interest somebody declared. */
export type DeclarationBlock = z.infer<typeof declarationBlockSchema>;

const votes = z.int().min(0).max(10_000);

export const voteBlockSchema = z.strictObject({
  type: z.literal('vote'),
  id: voteIdSchema,
  /** What was put to the vote. */
  text: proseSchema,
  /** Who proposed and who seconded it; null where the minutes do not say. */
  movedBy: personIdSchema.nullable(),
  secondedBy: personIdSchema.nullable(),
  for: votes,
  against: votes,
  abstain: votes,
  ...marked,
});

/** A vote by show of hands, as it was counted (V1, V2). Whether it carried is worked out, never stored. */
export type VoteBlock = z.infer<typeof voteBlockSchema>;

export const minuteBlockSchema = z.discriminatedUnion('type', [
  paragraphBlockSchema,
  bulletsBlockSchema,
  decisionBlockSchema,
  actionBlockSchema,
  declarationBlockSchema,
  voteBlockSchema,
]);

/** One piece of the minute of an item, in the order it was written. */
export type MinuteBlock = z.infer<typeof minuteBlockSchema>;

export const minuteSchema = z.strictObject({
  itemId: agendaItemIdSchema,
  blocks: z.array(minuteBlockSchema).max(2000),
});

/** What was recorded under one agenda item. */
export type Minute = z.infer<typeof minuteSchema>;
