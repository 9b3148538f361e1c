import { z } from 'zod';
import { partnershipIdSchema, transferIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { lineSchema, nameSchema } from './wording';

export const transferOutcomeSchema = z.enum(['accepted', 'part-accepted', 'declined']);
/** What another partnership made of the request to take an action over (A8). */
export type TransferOutcome = z.infer<typeof transferOutcomeSchema>;

export const transferAnswerSchema = z.strictObject({
  outcome: transferOutcomeSchema,
  /** The day on which it was agreed or refused there. */
  on: isoDateSchema,
  /** The day of the written reply, which often comes later; null where there is none so far. */
  repliedOn: isoDateSchema.nullable(),
  /** The meeting there that settled it, in words. */
  meeting: lineSchema,
  /** Which part was taken over, or why it was not. */
  note: lineSchema,
});

/** The answer to a request to take an action over. */
export type TransferAnswer = z.infer<typeof transferAnswerSchema>;

export const transferSchema = z.strictObject({
  id: transferIdSchema,
  /** The partnership, where it is kept here; null for any other body. */
  toPartnershipId: partnershipIdSchema.nullable(),
  to: nameSchema,
  requestedOn: isoDateSchema,
  answer: transferAnswerSchema.nullable(),
});

/** A request to another partnership or body to take an action over, and its answer (A8). */
export type Transfer = z.infer<typeof transferSchema>;
