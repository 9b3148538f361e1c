import { z } from 'zod';

/**
 * Identifiers are opaque strings made by the main process. They serve as file names too, so the
 * alphabet is the one that every file system takes.
 */
const idText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

export const personIdSchema = idText.brand<'PersonId'>();
export const organisationIdSchema = idText.brand<'OrganisationId'>();
export const partnershipIdSchema = idText.brand<'PartnershipId'>();
export const memberIdSchema = idText.brand<'MemberId'>();
export const representativeIdSchema = idText.brand<'RepresentativeId'>();
export const officeIdSchema = idText.brand<'OfficeId'>();
export const termsIdSchema = idText.brand<'TermsId'>();
export const guestIdSchema = idText.brand<'GuestId'>();
export const linkIdSchema = idText.brand<'LinkId'>();
export const reportIdSchema = idText.brand<'ReportId'>();
export const dutyIdSchema = idText.brand<'DutyId'>();
export const governanceDocumentIdSchema = idText.brand<'GovernanceDocumentId'>();
export const closureIdSchema = idText.brand<'ClosureId'>();
export const dispatchIdSchema = idText.brand<'DispatchId'>();
export const packIdSchema = idText.brand<'PackId'>();
export const movementIdSchema = idText.brand<'MovementId'>();
export const adjournmentIdSchema = idText.brand<'AdjournmentId'>();
export const correctionIdSchema = idText.brand<'CorrectionId'>();
export const minuteVersionIdSchema = idText.brand<'MinuteVersionId'>();
export const meetingIdSchema = idText.brand<'MeetingId'>();
export const agendaItemIdSchema = idText.brand<'AgendaItemId'>();
export const decisionIdSchema = idText.brand<'DecisionId'>();
export const declarationIdSchema = idText.brand<'DeclarationId'>();
export const voteIdSchema = idText.brand<'VoteId'>();
export const actionIdSchema = idText.brand<'ActionId'>();
export const actionUpdateIdSchema = idText.brand<'ActionUpdateId'>();
export const evidenceIdSchema = idText.brand<'EvidenceId'>();
export const workStreamIdSchema = idText.brand<'WorkStreamId'>();
export const transferIdSchema = idText.brand<'TransferId'>();
export const distributionListIdSchema = idText.brand<'DistributionListId'>();

/** A human being, known once however many boards they sit on (P18). */
export type PersonId = z.infer<typeof personIdSchema>;
/** A body that may hold seats on any number of partnerships. */
export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type PartnershipId = z.infer<typeof partnershipIdSchema>;
/** One organisation's membership of one partnership. */
export type MemberId = z.infer<typeof memberIdSchema>;
/** One person's part in one organisation's membership. */
export type RepresentativeId = z.infer<typeof representativeIdSchema>;
export type OfficeId = z.infer<typeof officeIdSchema>;
/** One version of a partnership's terms of reference. */
export type TermsId = z.infer<typeof termsIdSchema>;
export type GuestId = z.infer<typeof guestIdSchema>;
export type LinkId = z.infer<typeof linkIdSchema>;
export type ReportId = z.infer<typeof reportIdSchema>;
export type DutyId = z.infer<typeof dutyIdSchema>;
export type GovernanceDocumentId = z.infer<typeof governanceDocumentIdSchema>;
export type ClosureId = z.infer<typeof closureIdSchema>;
export type DispatchId = z.infer<typeof dispatchIdSchema>;
export type PackId = z.infer<typeof packIdSchema>;
export type MovementId = z.infer<typeof movementIdSchema>;
export type AdjournmentId = z.infer<typeof adjournmentIdSchema>;
/** One correction of minutes by a later meeting. */
export type CorrectionId = z.infer<typeof correctionIdSchema>;
/** One version of minutes as they stood once. */
export type MinuteVersionId = z.infer<typeof minuteVersionIdSchema>;
export type MeetingId = z.infer<typeof meetingIdSchema>;
export type AgendaItemId = z.infer<typeof agendaItemIdSchema>;
export type DecisionId = z.infer<typeof decisionIdSchema>;
export type DeclarationId = z.infer<typeof declarationIdSchema>;
/** One vote by show of hands in the minutes. */
export type VoteId = z.infer<typeof voteIdSchema>;
export type ActionId = z.infer<typeof actionIdSchema>;
export type ActionUpdateId = z.infer<typeof actionUpdateIdSchema>;
/** One thing that shows that an action was done. */
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
export type WorkStreamId = z.infer<typeof workStreamIdSchema>;
/** One request to another partnership to take an action over. */
export type TransferId = z.infer<typeof transferIdSchema>;
export type DistributionListId = z.infer<typeof distributionListIdSchema>;
export const filePointIdSchema = idText.brand<'FilePointId'>();

/** The id of one writing of a partnership file, by which both sides know what they had in common. */
export type FilePointId = z.infer<typeof filePointIdSchema>;

/** The id of a document of any kind. */
export const documentIdSchema = idText;
