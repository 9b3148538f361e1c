import { z } from 'zod';

export const decisionMethodSchema = z.enum([
  'consensus-then-vote',
  'consensus-exceptionally-vote',
  'consensus',
  'vote',
  'in-words',
]);
/** How decisions are reached (V1, V2); "in words" where the rule's note says it. */
export type DecisionMethod = z.infer<typeof decisionMethodSchema>;

export const majorityBaseSchema = z.enum(['votes-cast', 'present', 'entitled']);
/** What a majority is a majority of (V8). */
export type MajorityBase = z.infer<typeof majorityBaseSchema>;

export const abstentionRuleSchema = z.enum(['not-counted', 'counted-against']);
/** Whether an abstention counts among the votes a majority is taken of (V8). */
export type AbstentionRule = z.infer<typeof abstentionRuleSchema>;

export const votingUnitSchema = z.enum(['person', 'seat', 'organisation']);
/** What has one vote (V8). */
export type VotingUnit = z.infer<typeof votingUnitSchema>;

export const interestRuleSchema = z.strictObject({
  /** When interests are declared: at each meeting (I1), or by the time the matter comes up (I2). */
  when: z.enum(['each-meeting', 'before-discussion']),
  /** One tier (I1, I2), or personal and prejudicial interests apart (I3, I4). */
  tiers: z.enum(['one', 'personal-and-prejudicial']),
});

/** What is to be declared, and when. */
export type InterestRule = z.infer<typeof interestRuleSchema>;

export const waiverRuleSchema = z.enum(['partnership-may-agree', 'never', 'not-prejudicial']);
/** Whether the partnership may let somebody with an interest take part (I2, I5). */
export type WaiverRule = z.infer<typeof waiverRuleSchema>;
