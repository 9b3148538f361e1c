import { z } from 'zod';
import { agendaItemIdSchema, meetingIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { recommendationIdSchema } from './register-ids';
import { requiredProseSchema } from './required-prose';
import { nameSchema, proseSchema } from './wording';

export const recommendationOutcomeSchema = z.enum(['accepted', 'partly-accepted', 'declined']);
/** What the other body made of a recommendation. */
export type RecommendationOutcome = z.infer<typeof recommendationOutcomeSchema>;

export const recommendationSchema = z.strictObject({
  id: recommendationIdSchema,
  to: nameSchema,
  text: requiredProseSchema,
  /** Where it was made. */
  meetingId: meetingIdSchema,
  itemId: agendaItemIdSchema.nullable(),
  madeOn: isoDateSchema,
  /** Null until it has been sent. */
  sentOn: isoDateSchema.nullable(),
  /** What the other body answered; null until it has. Its outcome may still be open. */
  response: z
    .strictObject({
      on: isoDateSchema,
      text: proseSchema,
      outcome: recommendationOutcomeSchema.nullable(),
    })
    .nullable(),
});

/** A recommendation to another body, and what came of it (V13, Warwickshire 6.2). */
export type Recommendation = z.infer<typeof recommendationSchema>;
