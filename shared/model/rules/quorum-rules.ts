import { z } from 'zod';

export const quorumRuleSchema = z.strictObject({
  /** Whether bodies or people are counted (Q1 counts people, Q3 organisations). */
  unit: z.enum(['organisations', 'people']),
  measure: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fraction'),
      numerator: z.int().min(1).max(100),
      denominator: z.int().min(1).max(100),
    }),
    z.strictObject({ kind: z.literal('number'), number: z.int().min(1).max(1000) }),
  ]),
});

/** "At least this part, or this number, of the unit", rounded up to whole ones (Q1, Q3). */
export type QuorumRule = z.infer<typeof quorumRuleSchema>;

export const inquorateRuleSchema = z.enum(['no-decisions', 'warn', 'nothing']);
/** What a meeting without a quorum may not do (Q4), or is told (1.15, 6), or that nothing follows. */
export type InquorateRule = z.infer<typeof inquorateRuleSchema>;
