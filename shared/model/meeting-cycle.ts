import { z } from 'zod';
import {
  adjournmentIdSchema,
  agendaItemIdSchema,
  dispatchIdSchema,
  meetingIdSchema,
  movementIdSchema,
  packIdSchema,
  personIdSchema,
} from './id';
import { isoDateSchema, isoTimeSchema } from './iso-date';
import { paperIdSchema } from './register-ids';
import { storedFileSchema } from './stored-file';
import { lineSchema, nameSchema } from './wording';

export const circulatedSchema = z.enum(['notice', 'agenda', 'papers', 'action-log', 'minutes']);
/** What is sent out around a meeting (N2, N7). */
export type Circulated = z.infer<typeof circulatedSchema>;

export const recipientSchema = z.strictObject({ name: lineSchema, email: lineSchema });
/** Somebody to whom something went, as they were called and reached on that day. */
export type Recipient = z.infer<typeof recipientSchema>;

export const dispatchSchema = z.strictObject({
  id: dispatchIdSchema,
  what: circulatedSchema,
  on: isoDateSchema,
  to: lineSchema,
  /** As "e-mail"; the app itself sends nothing. */
  how: lineSchema,
  /** Why it went late; empty where it did not. */
  lateReason: lineSchema,
  /** Who sent it; empty where nobody said. */
  by: lineSchema,
  /** To whom each, where that is known. */
  recipients: z.array(recipientSchema).max(1000),
  /** The very files that went, each with what was in it. */
  files: z.array(storedFileSchema).max(300),
  /** The number of the supplement; null where it is none (N6). */
  supplement: z.int().min(1).max(99).nullable(),
});

/** That something was sent out by hand: what, when, to whom and how (N7). */
export type Dispatch = z.infer<typeof dispatchSchema>;

export const audienceSchema = z.enum(['full', 'circulation', 'public', 'closed']);
/** Whom a pack is for: all of it, without what is confidential, what anybody may read, or only the closed part. */
export type Audience = z.infer<typeof audienceSchema>;

export const packSchema = z.strictObject({
  id: packIdSchema,
  what: circulatedSchema,
  audience: audienceSchema,
  /** The number of the supplement; null for the pack itself (N6). */
  supplement: z.int().min(1).max(99).nullable(),
  madeOn: isoDateSchema,
  /** What it has, so that a supplement brings only what came since. */
  itemIds: z.array(agendaItemIdSchema).max(200),
  paperIds: z.array(paperIdSchema).max(500),
  /** Its files as they were made, in order; the store keeps them. */
  files: z.array(storedFileSchema).max(300),
});

/** Papers made to go out together, which stay as they were made (N2, N6, X3). */
export type Pack = z.infer<typeof packSchema>;

export const approvalSchema = z.strictObject({
  by: nameSchema,
  on: isoDateSchema,
  /** The person, where it is somebody of the directory, so that both joint Chairs are known (C8). */
  personId: personIdSchema.nullable(),
});
/** Who agreed to something, and on which day (N3, M1). */
export type Approval = z.infer<typeof approvalSchema>;

export const cycleSchema = z.strictObject({
  agendaAgreed: z.array(approvalSchema).max(20),
  /** Since when the draft is with the Chair; null where it has not been given (M1). */
  minutesWithChair: isoDateSchema.nullable(),
  minutesApproved: z.array(approvalSchema).max(20),
  /** Those who agreed to what is left out as confidential (M3). */
  confidentialAgreed: z.array(approvalSchema).max(20),
  /** The meeting that confirmed the minutes; null until one has (M1). */
  minutesConfirmed: z
    .strictObject({
      meetingId: meetingIdSchema.nullable(),
      on: isoDateSchema,
      withCorrections: z.boolean(),
    })
    .nullable(),
  sent: z.array(dispatchSchema).max(500),
  /** The packs that were made, the oldest first. */
  packs: z.array(packSchema).max(200),
});

/** What was agreed, sent and confirmed around a meeting (N3, N7, M1). */
export type Cycle = z.infer<typeof cycleSchema>;

export const movementSchema = z.strictObject({
  id: movementIdSchema,
  personId: personIdSchema,
  /** The item before which it happened. */
  itemId: agendaItemIdSchema,
  kind: z.enum(['arrives', 'leaves']),
  at: isoTimeSchema.nullable(),
});

/** Somebody came late, left early, or left and came back (Q9). */
export type Movement = z.infer<typeof movementSchema>;

export const adjournmentSchema = z.strictObject({
  id: adjournmentIdSchema,
  on: isoDateSchema,
  at: isoTimeSchema,
  reason: lineSchema,
  resumesOn: isoDateSchema.nullable(),
  resumedAt: isoTimeSchema.nullable(),
});

/** A break after which the same meeting goes on, maybe on another day (F6). */
export type Adjournment = z.infer<typeof adjournmentSchema>;

export const presidingSchema = z.strictObject({
  personId: personIdSchema,
  /** How they came to it, as "elected by the meeting". */
  how: lineSchema,
  /** The item from which on they did; null from the start. */
  fromItemId: agendaItemIdSchema.nullable(),
});

/** Who presided at one meeting in place of those in office, and from when on (C4). */
export type Presiding = z.infer<typeof presidingSchema>;
