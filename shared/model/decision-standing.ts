import { z } from 'zod';
import { decisionIdSchema, meetingIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { lineSchema, proseSchema } from './wording';

export const decisionStateSchema = z.enum(['current', 'superseded', 'rescinded']);
/** Whether a decision still stands. */
export type DecisionState = z.infer<typeof decisionStateSchema>;

/** A decision in the minutes of a meeting. */
const recorded = { meetingId: meetingIdSchema, decisionId: decisionIdSchema };

export const decisionStandingSchema = z.strictObject({
  ...recorded,
  state: decisionStateSchema,
  /** The day from which it no longer stands; null while it does. */
  since: isoDateSchema.nullable(),
  /** The decision that took its place; null where none did. */
  supersededBy: z.strictObject(recorded).nullable(),
  /** Why it was rescinded, or what took its place. */
  note: lineSchema,
  /** On what it depends; empty where it was made without conditions. */
  conditions: proseSchema,
  /** The day on which it is to be looked at again. */
  reviewOn: isoDateSchema.nullable(),
});

/**
 * What is known of a decision beyond the minutes that record it (D1): those are locked, while a decision
 * may be overtaken years later. A decision without an entry stands, without conditions.
 */
export type DecisionStanding = z.infer<typeof decisionStandingSchema>;
