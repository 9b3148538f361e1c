import { z } from 'zod';
import { agendaItemSchema } from '../../model/agenda';
import { deletionSchema } from '../../model/deletion';
import {
  agendaItemIdSchema,
  decisionIdSchema,
  meetingIdSchema,
  partnershipIdSchema,
  personIdSchema,
  voteIdSchema,
} from '../../model/id';
import {
  editHistorySchema,
  EDITS_KEPT,
  placeInTextSchema,
  unkeptEditSchema,
} from '../../model/edit-history';
import { isoDateSchema, isoTimeSchema } from '../../model/iso-date';
import { attendanceSchema, meetingDetailsSchema } from '../../model/meeting';
import { minuteBlockSchema, outcomeSchema } from '../../model/minutes';
import { originSchema } from '../../model/origin';
import { suggestedItemSchema } from '../../model/suggested-item';
import { proseSchema } from '../../model/wording';
import { meetingSummarySchema, meetingViewSchema, undoTokenSchema } from '../views';

/** A meeting after a change, and the means to take the change back. */
const changedMeeting = z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema });

const oneMeeting = z.strictObject({ meetingId: meetingIdSchema });

/** Meetings: preparing them, who came, and what was recorded. */
export const meetingChannels = {
  'meetings:list': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: z.array(meetingSummarySchema),
  },
  /** The days on which meetings of any partnership are dated, the earliest first; none is opened for it. */
  'meetings:dates': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        date: isoDateSchema,
        partnershipId: partnershipIdSchema,
        partnershipName: z.string(),
      }),
    ),
  },
  'meetings:open': { input: oneMeeting, output: meetingViewSchema },
  /** Makes a meeting with the partnership's standing items and its members to be marked. */
  'meetings:create': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      details: meetingDetailsSchema,
    }),
    output: meetingViewSchema,
  },
  /** Makes a year's meetings, all or none (F1 to F3, N10); one Undo takes all of them back. */
  'meetings:createMany': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      meetings: z.array(meetingDetailsSchema).min(1).max(366),
    }),
    output: z.strictObject({ meetingIds: z.array(meetingIdSchema), undo: undoTokenSchema }),
  },
  /** What deleting the meeting comes to: what stands against it, what goes with it, and what stays. */
  'meetings:deletion': { input: oneMeeting, output: deletionSchema },
  /** Deletes the meeting with its minutes, and lets go of it whatever else names it; one Undo brings all back. */
  'meetings:remove': { input: oneMeeting, output: z.strictObject({ undo: undoTokenSchema }) },
  /** What the agenda may need by the rules, and holds not yet (N8, V5, G7, G18). */
  'meetings:suggestItems': { input: oneMeeting, output: z.array(suggestedItemSchema) },
  'meetings:saveDetails': {
    input: oneMeeting.extend({ details: meetingDetailsSchema }),
    output: changedMeeting,
  },
  /** Replaces the agenda; an item without an id is new. Items that hold minutes cannot be left out. */
  'meetings:saveAgenda': {
    input: oneMeeting.extend({
      agenda: z.array(agendaItemSchema.extend({ id: agendaItemIdSchema.nullable() })).max(200),
    }),
    output: changedMeeting,
  },
  /** Marks people; whoever is not on the list yet is put on it. */
  'meetings:markAttendance': {
    input: oneMeeting.extend({ attendance: z.array(attendanceSchema).min(1).max(1000) }),
    output: changedMeeting,
  },
  /** Takes somebody off the list of those who came. */
  'meetings:removeAttendance': {
    input: oneMeeting.extend({ personId: personIdSchema }),
    output: changedMeeting,
  },
  /** That members were asked for interests and none was declared, or not so after all (I1). */
  'meetings:setNoneDeclared': {
    input: oneMeeting.extend({ noneDeclared: z.boolean() }),
    output: changedMeeting,
  },
  /** Opens or closes the meeting, now or at a time; null means not, after all. */
  'meetings:recordTimes': {
    input: oneMeeting.extend({
      openedAt: isoTimeSchema.or(z.literal('now')).nullable(),
      closedAt: isoTimeSchema.or(z.literal('now')).nullable(),
    }),
    output: changedMeeting,
  },
  /**
   * The minute of one item as it now stands. Answers only when it is on disk, with how many
   * operations led to what is there. Sent again under the same number it is taken once.
   */
  'minutes:save': {
    input: oneMeeting.extend({
      itemId: agendaItemIdSchema,
      blocks: z.array(minuteBlockSchema).max(2000),
      /** What the sender knows to stand there; null where it does not look, and replaces all of it. */
      seen: z.array(minuteBlockSchema).max(10_000).nullable().default(null),
      by: originSchema,
    }),
    output: z.strictObject({
      savedAt: isoTimeSchema,
      seq: z.int(),
      /** How many blocks of somebody else stand under what was sent, because the sender had not seen them. */
      kept: z.int(),
    }),
  },
  /** How the text came about, so that what was written can be taken back; null where nothing is known. */
  'minutes:history': { input: oneMeeting, output: editHistorySchema.nullable() },
  /** Keeps the edits from a place in their order on, in place of those that stood there. */
  'minutes:keepHistory': {
    input: oneMeeting.extend({
      /** The text before all edits; null where it is as before. */
      base: editHistorySchema.shape.base.nullable(),
      from: z.int().min(0).max(EDITS_KEPT),
      edits: z.array(unkeptEditSchema).max(EDITS_KEPT),
      place: placeInTextSchema.nullable(),
    }),
    output: z.null(),
  },
  /**
   * Gives a decision its number, or refuses it where the rules let none be taken. Where its words name a
   * member body that is not there and has to agree, its follow-up is opened (Q2).
   */
  'minutes:numberDecision': {
    input: oneMeeting.extend({
      itemId: agendaItemIdSchema,
      outcome: outcomeSchema,
      text: proseSchema,
    }),
    output: z.strictObject({ id: decisionIdSchema, reference: z.string() }),
  },
  /** Lets a vote into the minutes, or refuses it where the rules let none be taken or somebody move nothing. */
  'minutes:recordVote': {
    input: oneMeeting.extend({
      itemId: agendaItemIdSchema,
      movedBy: personIdSchema.nullable(),
      secondedBy: personIdSchema.nullable(),
    }),
    output: z.strictObject({ id: voteIdSchema }),
  },
} as const;
