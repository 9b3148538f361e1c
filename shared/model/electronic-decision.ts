import { z } from 'zod';
import { decisionIdSchema, meetingIdSchema, personIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { electronicDecisionIdSchema, replyIdSchema } from './register-ids';
import { requiredProseSchema } from './required-prose';
import { choiceSchema, votingPlaceSchema } from './vote';
import { lineSchema, nameSchema, proseSchema } from './wording';

export const replySchema = z.strictObject({
  id: replyIdSchema,
  personId: personIdSchema,
  /** A comment answers without voting. */
  choice: z.enum([...choiceSchema.options, 'comment']),
  text: proseSchema,
  on: isoDateSchema,
});

/** What somebody answered, as the clerk typed it in from their e-mail. */
export type Reply = z.infer<typeof replySchema>;

export const electronicDecisionSchema = z.strictObject({
  id: electronicDecisionIdSchema,
  title: nameSchema,
  question: requiredProseSchema,
  /** The names of what was sent with it. */
  papers: z.array(nameSchema).max(50),
  /** Who is asked, and from which place each would vote. */
  recipients: z.array(votingPlaceSchema).max(1000),
  /** Who takes no part because of an interest (I4). */
  recused: z.array(personIdSchema).max(200),
  /** Null while it is being prepared. */
  sentOn: isoDateSchema.nullable(),
  /** The last day on which a reply counts. */
  closesOn: isoDateSchema,
  replies: z.array(replySchema).max(2000),
  /** What was taken to be decided; null until the clerk has recorded it. */
  result: z
    .strictObject({
      outcome: z.enum(['carried', 'lost', 'other']),
      text: proseSchema,
      on: isoDateSchema,
    })
    .nullable(),
  /** The meeting to which it was reported, and the decision in its minutes; null until then. */
  reported: z
    .strictObject({
      meetingId: meetingIdSchema,
      decision: z.strictObject({ id: decisionIdSchema, reference: lineSchema }).nullable(),
    })
    .nullable(),
});

/** A decision taken between meetings by electronic means (V10, WACSO, Operation). */
export type ElectronicDecision = z.infer<typeof electronicDecisionSchema>;
