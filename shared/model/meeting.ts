import { z } from 'zod';
import { agendaItemSchema } from './agenda';
import { meetingIdSchema, partnershipIdSchema, personIdSchema } from './id';
import { isoDateSchema, isoTimeSchema } from './iso-date';
import { minuteSchema } from './minutes';
import { lineSchema } from './wording';

export const meetingFormSchema = z.enum(['in-person', 'virtual', 'hybrid']);
/** How people meet (F5). */
export type MeetingForm = z.infer<typeof meetingFormSchema>;

export const meetingKindSchema = z.enum(['ordinary', 'extraordinary', 'conference', 'annual']);
/** What sort of meeting it is (F1, F3). */
export type MeetingKind = z.infer<typeof meetingKindSchema>;

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
});

/** A meeting: its particulars, its agenda, who came, and what was recorded. */
export type Meeting = z.infer<typeof meetingSchema>;
