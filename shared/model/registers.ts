import { z } from 'zod';
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
});

/**
 * What one partnership keeps across its meetings besides its actions. It has no place for concerns
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
  };
}
