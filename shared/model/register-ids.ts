import { z } from 'zod';

/** The same alphabet as that of every other id: what all file systems take. */
const idText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

export const proposalIdSchema = idText.brand<'ProposalId'>();
export const submissionIdSchema = idText.brand<'SubmissionId'>();
export const roundIdSchema = idText.brand<'RoundId'>();
export const feedbackIdSchema = idText.brand<'FeedbackId'>();
export const rulingIdSchema = idText.brand<'RulingId'>();
export const authorityIdSchema = idText.brand<'AuthorityId'>();
export const electronicDecisionIdSchema = idText.brand<'ElectronicDecisionId'>();
export const replyIdSchema = idText.brand<'ReplyId'>();
export const recommendationIdSchema = idText.brand<'RecommendationId'>();
export const interestCategoryIdSchema = idText.brand<'InterestCategoryId'>();
export const standingInterestIdSchema = idText.brand<'StandingInterestId'>();
export const giftIdSchema = idText.brand<'GiftId'>();
export const notifiedMatterIdSchema = idText.brand<'NotifiedMatterId'>();
export const paperIdSchema = idText.brand<'PaperId'>();
export const trackerIdSchema = idText.brand<'TrackerId'>();
export const trackerColumnIdSchema = idText.brand<'TrackerColumnId'>();
export const trackerRowIdSchema = idText.brand<'TrackerRowId'>();
export const plannedItemIdSchema = idText.brand<'PlannedItemId'>();
export const riskIdSchema = idText.brand<'RiskId'>();

/** A proposal, one through all its submissions and versions. */
export type ProposalId = z.infer<typeof proposalIdSchema>;
/** One putting of a proposal to one meeting. */
export type SubmissionId = z.infer<typeof submissionIdSchema>;
/** One attempt to decide within a submission. */
export type RoundId = z.infer<typeof roundIdSchema>;
export type FeedbackId = z.infer<typeof feedbackIdSchema>;
export type RulingId = z.infer<typeof rulingIdSchema>;
export type AuthorityId = z.infer<typeof authorityIdSchema>;
export type ElectronicDecisionId = z.infer<typeof electronicDecisionIdSchema>;
export type ReplyId = z.infer<typeof replyIdSchema>;
export type RecommendationId = z.infer<typeof recommendationIdSchema>;
export type InterestCategoryId = z.infer<typeof interestCategoryIdSchema>;
export type StandingInterestId = z.infer<typeof standingInterestIdSchema>;
export type GiftId = z.infer<typeof giftIdSchema>;
export type NotifiedMatterId = z.infer<typeof notifiedMatterIdSchema>;
export type PaperId = z.infer<typeof paperIdSchema>;
export type TrackerId = z.infer<typeof trackerIdSchema>;
export type TrackerColumnId = z.infer<typeof trackerColumnIdSchema>;
/** One recommendation of a tracker, or one next step in a grid. */
export type TrackerRowId = z.infer<typeof trackerRowIdSchema>;
/** One line of the forward plan. */
export type PlannedItemId = z.infer<typeof plannedItemIdSchema>;
/** One risk or issue. */
export type RiskId = z.infer<typeof riskIdSchema>;
