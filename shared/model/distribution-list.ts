import { z } from 'zod';
import { distributionListIdSchema, personIdSchema } from './id';
import { circulatedSchema } from './meeting-cycle';
import { lineSchema, nameSchema } from './wording';

export const recipientGroupSchema = z.enum(['members', 'stand-ins', 'observers', 'office-holders']);
/** People found in the records on the day something goes out: who they are may change. */
export type RecipientGroup = z.infer<typeof recipientGroupSchema>;

export const distributionListSchema = z.strictObject({
  id: distributionListIdSchema,
  name: nameSchema,
  /** Those whom the records name on the day, besides the people below. */
  groups: z.array(recipientGroupSchema).max(4),
  /** What goes to it; nothing where it is chosen each time. */
  documents: z.array(circulatedSchema).max(5),
  personIds: z.array(personIdSchema).max(500),
  /** Who else, as it is to be printed: "Scrutiny committee (clerk)". */
  others: lineSchema,
  /** Whether confidential matter goes to them, because they need to know it (X3). */
  seesConfidential: z.boolean(),
});

/** Who is sent a paper, and whether with what is confidential (X3). */
export type DistributionList = z.infer<typeof distributionListSchema>;
