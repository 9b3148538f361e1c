import { z } from 'zod';
import { agendaItemSchema } from './agenda';
import { correctionSchema } from './correction';
import { meetingIdSchema, partnershipIdSchema, personIdSchema } from './id';
import { isoDateSchema, isoTimeSchema } from './iso-date';
import { adjournmentSchema, cycleSchema, movementSchema, presidingSchema } from './meeting-cycle';
import { minuteSchema } from './minutes';
import { meetingFormSchema, meetingKindSchema } from './rules/meeting-rules';
import { lineSchema } from './wording';

export const meetingStateSchema = z.enum(['planned', 'in-progress', 'closed']);
/** How far the meeting itself has come. */
export type MeetingState = z.infer<typeof meetingStateSchema>;

export const attendanceMarkSchema = z.enum([
  'not-marked',
  'present',
  'remote',
  'apologies',
  'absent',
]);
/** Where a person was: in the room, there by remote means (Q7), or away with or without apologies. */
export type AttendanceMark = z.infer<typeof attendanceMarkSchema>;

export const capacitySchema = z.enum(['member', 'stand-in', 'in-attendance']);
/** In what right a person is there (P12). */
export type Capacity = z.infer<typeof capacitySchema>;

export const attendanceSchema = z.strictObject({
  personId: personIdSchema,
  capacity: capacitySchema,
  mark: attendanceMarkSchema,
  /** For a stand-in, whose place they take (Q8, P6 to P9). */
  standsInFor: personIdSchema.nullable(),
  /** Why a stand-in came, where the terms allow that only exceptionally (P7); empty otherwise. */
  reason: lineSchema,
});

/** One person's attendance at one meeting. */
export type Attendance = z.infer<typeof attendanceSchema>;

export const meetingDetailsSchema = z.strictObject({
  date: isoDateSchema,
  startTime: isoTimeSchema,
  endTime: isoTimeSchema.nullable(),
  place: lineSchema,
  /** How to join by remote means, as it is to be printed. */
  joining: lineSchema,
  form: meetingFormSchema,
  kind: meetingKindSchema,
  /** Whether the day is settled, or only proposed (N10). */
  dateAgreed: z.boolean(),
  /** Why an extraordinary meeting is held, and who called it (F3); empty for others. */
  reason: lineSchema,
  calledBy: lineSchema,
});

/** When, where and how a meeting is held. */
export type MeetingDetails = z.infer<typeof meetingDetailsSchema>;

export const meetingSchema = z.strictObject({
  ...meetingDetailsSchema.shape,
  id: meetingIdSchema,
  partnershipId: partnershipIdSchema,
  state: meetingStateSchema,
  /** When it was opened and closed by the clock on the wall; null until then. */
  openedAt: isoTimeSchema.nullable(),
  closedAt: isoTimeSchema.nullable(),
  agenda: z.array(agendaItemSchema).max(200),
  attendance: z.array(attendanceSchema).max(1000),
  minutes: z.array(minuteSchema).max(200),
  /** Whether members were asked for interests and none was declared (I1). */
  noneDeclared: z.boolean(),
  corrections: z.array(correctionSchema).max(500),
  cycle: cycleSchema,
  movements: z.array(movementSchema).max(2000),
  adjournments: z.array(adjournmentSchema).max(50),
  /** Those in office presided as far as nobody is named here; several with one item did so together. */
  presiding: z.array(presidingSchema).max(20),
  /** Meetings of other partnerships held back to back with this one (F7). */
  linkedMeetingIds: z.array(meetingIdSchema).max(20),
});

/** A meeting: its particulars, its agenda, who came, and what was recorded. */
export type Meeting = z.infer<typeof meetingSchema>;
