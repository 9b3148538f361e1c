import { z } from 'zod';
import { distributionListIdSchema, personIdSchema } from './id';
import { lineSchema, nameSchema } from './wording';

export const distributionListSchema = z.strictObject({
  id: distributionListIdSchema,
  name: nameSchema,
  personIds: z.array(personIdSchema).max(500),
  /** Who else, as it is to be printed: "Scrutiny committee (clerk)". */
  others: lineSchema,
  /** Whether confidential matter goes to them, because they need to know it (X3). */
  seesConfidential: z.boolean(),
});

/** Who is sent a paper, and whether with what is confidential (X3). */
export type DistributionList = z.infer<typeof distributionListSchema>;
