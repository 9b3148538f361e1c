import { z } from 'zod';
import { riskSchema } from './risk';
import { decisionStandingSchema } from './decision-standing';
import { electronicDecisionSchema } from './electronic-decision';
import { partnershipIdSchema, type PartnershipId } from './id';
import {
  giftSchema,
  interestCategorySchema,
  standingInterestSchema,
  usualInterestCategories,
} from './interest';
import { notifiedMatterSchema } from './notified-matter';
import { paperSchema } from './paper';
import { plannedItemSchema } from './planned-item';
import { proposalSchema } from './proposal';
import { recommendationSchema } from './recommendation';
import { trackerSchema } from './tracker';

export const registersSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  proposals: z.array(proposalSchema).max(5000),
  electronicDecisions: z.array(electronicDecisionSchema).max(2000),
  recommendations: z.array(recommendationSchema).max(5000),
  standingInterests: z.array(standingInterestSchema).max(5000),
  gifts: z.array(giftSchema).max(5000),
  interestCategories: z.array(interestCategorySchema).max(50),
  notifiedMatters: z.array(notifiedMatterSchema).max(5000),
  papers: z.array(paperSchema).max(5000),
  trackers: z.array(trackerSchema).max(200),
  /** What became of decisions after they were made; those not named stand as recorded. */
  decisionStandings: z.array(decisionStandingSchema).max(20_000),
  /** What is to come up, in no order (N8). */
  forwardPlan: z.array(plannedItemSchema).max(2000),
  /** Risks and issues, in the order in which they were raised (G18). */
  risks: z.array(riskSchema).max(5000),
});

/**
 * What one partnership keeps across its meetings besides its actions. It has no place for risks
 * about malpractice, which are never logged here (I7).
 */
export type Registers = z.infer<typeof registersSchema>;

/** The registers of a partnership that has kept none so far, with the usual interest categories (I3). */
export function emptyRegisters(partnershipId: PartnershipId): Registers {
  return {
    partnershipId,
    proposals: [],
    electronicDecisions: [],
    recommendations: [],
    standingInterests: [],
    gifts: [],
    interestCategories: [...usualInterestCategories],
    notifiedMatters: [],
    papers: [],
    trackers: [],
    decisionStandings: [],
    forwardPlan: [],
    risks: [],
  };
}
