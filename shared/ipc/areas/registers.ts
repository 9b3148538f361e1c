import { z } from 'zod';
import { electronicDecisionSchema, replySchema } from '../../model/electronic-decision';
import {
  agendaItemIdSchema,
  decisionIdSchema,
  meetingIdSchema,
  partnershipIdSchema,
  personIdSchema,
} from '../../model/id';
import { giftSchema, interestCategorySchema, standingInterestSchema } from '../../model/interest';
import { notifiedMatterSchema } from '../../model/notified-matter';
import {
  authoritySchema,
  endorsementSchema,
  feedbackSchema,
  modificationRulingSchema,
  proposalSchema,
  roundSchema,
  typedOutcomeSchema,
  urgencyRulingSchema,
} from '../../model/proposal';
import { recommendationSchema } from '../../model/recommendation';
import {
  authorityIdSchema,
  electronicDecisionIdSchema,
  feedbackIdSchema,
  giftIdSchema,
  interestCategoryIdSchema,
  notifiedMatterIdSchema,
  proposalIdSchema,
  recommendationIdSchema,
  replyIdSchema,
  standingInterestIdSchema,
} from '../../model/register-ids';
import { castingVoteSchema, choiceSchema, voteCountSchema } from '../../model/vote';
import { lineSchema } from '../../model/wording';
import { registersViewSchema, undoTokenSchema, type RegistersView, type UndoToken } from '../views';

/** The registers after a change, and the means to take the change back. */
export type ChangedRegisters = { view: RegistersView; undo: UndoToken };

/** Named as a type: spelt out for each channel, it would be longer than the compiler can declare. */
export const changedRegisters: z.ZodType<ChangedRegisters> = z.strictObject({
  view: registersViewSchema,
  undo: undoTokenSchema,
});
const wholeRegisters: z.ZodType<RegistersView> = registersViewSchema;

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const oneProposal = onePartnership.extend({ proposalId: proposalIdSchema });
const oneQuestion = onePartnership.extend({ electronicId: electronicDecisionIdSchema });
const counts = voteCountSchema.options[0];

/** A vote as it is told: hands that were counted, or who said what, each from a place on the roll. */
const toldCount = z.discriminatedUnion('kind', [
  counts,
  z.strictObject({
    kind: z.literal('by-name'),
    votes: z
      .array(
        z.strictObject({
          personId: personIdSchema,
          seatOf: personIdSchema.nullable(),
          choice: choiceSchema,
        }),
      )
      .max(1000),
  }),
]);

/** How it was decided, as it is told: who was there and who had an interest, the records know. */
export const toldWaySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consensus'), isReached: z.boolean() }),
  z.strictObject({ kind: z.literal('vote'), reason: lineSchema, count: toldCount }),
]);

/** How it was decided, as it is told. */
export type ToldWay = z.infer<typeof toldWaySchema>;

const authority = z.discriminatedUnion('kind', [
  authoritySchema.options[0].extend({ id: authorityIdSchema.nullable() }),
  authoritySchema.options[1].extend({ id: authorityIdSchema.nullable() }),
]);

/** An entry of a register, by the register it is in. */
export const registerEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposal'), id: proposalIdSchema }),
  z.strictObject({ kind: z.literal('electronic-decision'), id: electronicDecisionIdSchema }),
  z.strictObject({ kind: z.literal('recommendation'), id: recommendationIdSchema }),
  z.strictObject({ kind: z.literal('standing-interest'), id: standingInterestIdSchema }),
  z.strictObject({ kind: z.literal('gift'), id: giftIdSchema }),
  z.strictObject({ kind: z.literal('notified-matter'), id: notifiedMatterIdSchema }),
]);

/** An entry of a register, by the register it is in. */
export type RegisterEntry = z.infer<typeof registerEntrySchema>;

const { title, text, proposer, kind, commitments } = proposalSchema.shape;

/** Proposals and the steps they go through. A step that is not open now is refused with the reason. */
const proposalChannels = {
  /** Adds a proposal (`proposalId` null) or corrects what it is. */
  'registers:saveProposal': {
    input: onePartnership.extend({
      proposalId: proposalIdSchema.nullable(),
      title,
      text,
      proposer,
      kind,
    }),
    output: changedRegisters,
  },
  /** Puts it to a meeting under an item; without one, a new item for it ends the agenda. */
  'registers:submitProposal': {
    input: oneProposal.extend({
      meetingId: meetingIdSchema,
      itemId: agendaItemIdSchema.nullable(),
    }),
    output: changedRegisters,
  },
  /** An attempt to decide on one version: as it was put, or an alternative after an even vote (V4). */
  'registers:recordRound': {
    input: oneProposal.extend({
      text: roundSchema.shape.text,
      movedBy: roundSchema.shape.movedBy,
      way: toldWaySchema,
    }),
    output: changedRegisters,
  },
  'registers:giveCastingVote': {
    input: oneProposal.extend(castingVoteSchema.shape),
    output: changedRegisters,
  },
  /** Why somebody did not support it, after the even vote it belongs to (V3). */
  'registers:recordFeedback': {
    input: oneProposal.extend(feedbackSchema.omit({ id: true }).shape),
    output: changedRegisters,
  },
  'registers:removeFeedback': {
    input: oneProposal.extend({ feedbackId: feedbackIdSchema }),
    output: changedRegisters,
  },
  'registers:ruleOnUrgency': {
    input: oneProposal.extend(urgencyRulingSchema.omit({ id: true }).shape),
    output: changedRegisters,
  },
  'registers:recordOutcome': {
    input: oneProposal.extend(typedOutcomeSchema.shape),
    output: changedRegisters,
  },
  'registers:ruleOnModification': {
    input: oneProposal.extend(modificationRulingSchema.omit({ id: true }).shape),
    output: changedRegisters,
  },
  /** Takes the last recorded step out again, however long ago it was recorded. */
  'registers:removeLastStep': { input: oneProposal, output: changedRegisters },
  /** What a decision needs besides being carried (Q2, P10, V12); each list is replaced. */
  'registers:saveNeeds': {
    input: oneProposal.extend({
      commitments,
      authority: z.array(authority).max(200),
      endorsement: endorsementSchema.nullable(),
    }),
    output: changedRegisters,
  },
  /** The decision it came to in the minutes of one of its meetings; null for none. */
  'registers:linkDecision': {
    input: oneProposal.extend({ decisionId: decisionIdSchema.nullable() }),
    output: changedRegisters,
  },
} as const;

const question = electronicDecisionSchema.shape;

/** Decisions between meetings (V10). The app sends nothing and receives nothing: it keeps the record. */
const betweenMeetings = {
  /** Opens one (`electronicId` null), where the terms provide for it, or corrects it. */
  'registers:saveElectronicDecision': {
    input: onePartnership.extend({
      electronicId: electronicDecisionIdSchema.nullable(),
      title: question.title,
      question: question.question,
      papers: question.papers,
      /** Whom it goes to, of those who may vote. */
      asked: z.array(personIdSchema).max(1000),
      recused: question.recused,
      sentOn: question.sentOn,
      closesOn: question.closesOn,
    }),
    output: changedRegisters,
  },
  /** What somebody answered; without an id it is new. */
  'registers:recordReply': {
    input: oneQuestion.extend({ ...replySchema.shape, id: replyIdSchema.nullable() }),
    output: changedRegisters,
  },
  'registers:removeReply': {
    input: oneQuestion.extend({ replyId: replyIdSchema }),
    output: changedRegisters,
  },
  /** What was taken to be decided; null where nothing is, after all. */
  'registers:closeElectronicDecision': {
    input: oneQuestion.extend({ result: question.result }),
    output: changedRegisters,
  },
  /** The meeting it was reported to, and the decision in its minutes; null for not yet. */
  'registers:reportElectronicDecision': {
    input: oneQuestion.extend({
      reported: z
        .strictObject({ meetingId: meetingIdSchema, decisionId: decisionIdSchema.nullable() })
        .nullable(),
    }),
    output: changedRegisters,
  },
} as const;

const recommendation = recommendationSchema.omit({ id: true, madeOn: true }).shape;

/** Interests, gifts, and what members told (I3, I6, N11), recommendations (V13). An id of null adds one. */
const otherRegisters = {
  'registers:saveRecommendation': {
    input: onePartnership.extend({ ...recommendation, id: recommendationIdSchema.nullable() }),
    output: changedRegisters,
  },
  'registers:saveStandingInterest': {
    input: onePartnership.extend({
      ...standingInterestSchema.shape,
      id: standingInterestIdSchema.nullable(),
    }),
    output: changedRegisters,
  },
  /** The categories in their order; one that an interest is under must stay. */
  'registers:saveInterestCategories': {
    input: onePartnership.extend({
      categories: z
        .array(interestCategorySchema.extend({ id: interestCategoryIdSchema.nullable() }))
        .max(50),
    }),
    output: changedRegisters,
  },
  'registers:saveGift': {
    input: onePartnership.extend({ ...giftSchema.shape, id: giftIdSchema.nullable() }),
    output: changedRegisters,
  },
  'registers:saveNotifiedMatter': {
    input: onePartnership.extend({
      ...notifiedMatterSchema.omit({ takenUpBy: true }).shape,
      id: notifiedMatterIdSchema.nullable(),
    }),
    output: changedRegisters,
  },
  /** Puts a matter on the agenda of a meeting as a new item; null where none takes it up, after all. */
  'registers:takeUpMatter': {
    input: onePartnership.extend({
      matterId: notifiedMatterIdSchema,
      meetingId: meetingIdSchema.nullable(),
      /** The title of the new item; null where the agenda has one for it already. */
      itemTitle: title.nullable(),
    }),
    output: changedRegisters,
  },
  /** Takes out what was entered in error. */
  'registers:remove': {
    input: onePartnership.extend({ entry: registerEntrySchema }),
    output: changedRegisters,
  },
} as const;

/** What a partnership keeps across its meetings besides its actions. */
export const registerChannels = {
  'registers:open': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: wholeRegisters,
  },
  ...proposalChannels,
  ...betweenMeetings,
  ...otherRegisters,
} as const;
