import { z } from 'zod';
import {
  dutyIdSchema,
  governanceDocumentIdSchema,
  linkIdSchema,
  partnershipIdSchema,
  personIdSchema,
  reportIdSchema,
} from './id';
import { isoDateSchema } from './iso-date';
import { lineSchema, nameSchema } from './wording';

export const partnershipStateSchema = z.enum(['proposed', 'shadow', 'active', 'merged', 'closed']);
/** Where a partnership stands in its life (G15). */
export type PartnershipState = z.infer<typeof partnershipStateSchema>;

export const statusSchema = z.strictObject({
  state: partnershipStateSchema,
  since: isoDateSchema.nullable(),
  /** The partnership it was merged into, or that took over from it. */
  successorId: partnershipIdSchema.nullable(),
});

/** Where a partnership stands, since when, and what came after it (G15). */
export type Status = z.infer<typeof statusSchema>;

export const groupSchema = z.strictObject({
  kind: z.enum(['functional', 'task-and-finish']),
  purpose: lineSchema,
  /** As "the Chair" (G7, BCP 4.5). */
  requestedBy: lineSchema,
  starts: isoDateSchema.nullable(),
  /** The last day; a task and finish group must have one (G8). */
  ends: isoDateSchema.nullable(),
  leadId: personIdSchema.nullable(),
});

/** What a sub-group is for, who asked for it and until when (G7, G8). */
export type Group = z.infer<typeof groupSchema>;

export const linkSchema = z.strictObject({
  id: linkIdSchema,
  /** Answers to, is answered to by, works with, or is closely linked with (G1, G9). */
  kind: z.enum(['parent', 'child', 'liaison', 'close']),
  /** The partnership, where it is kept here; null for any other body. */
  partnershipId: partnershipIdSchema.nullable(),
  name: nameSchema,
  note: lineSchema,
  clause: lineSchema,
  /** The days on which the other body meets, as far as they are known (F2). */
  meetingDates: z.array(isoDateSchema).max(500),
});

/** A tie to another partnership or body (G1, G6, G9, G10). */
export type Link = z.infer<typeof linkSchema>;

export const reportSchema = z.strictObject({
  id: reportIdSchema,
  direction: z.enum(['out', 'in']),
  title: nameSchema,
  /** To whom it goes, or from whom it comes. */
  body: nameSchema,
  /** Months from one to the next; null where it is asked for when wanted (G5). */
  everyMonths: z.int().min(1).max(120).nullable(),
  /** The next day on which it is due; null where none is known. */
  nextDue: isoDateSchema.nullable(),
  clause: lineSchema,
  /** Each that went or came: the day it was due, and the day it did. */
  done: z.array(z.strictObject({ due: isoDateSchema.nullable(), on: isoDateSchema })).max(1000),
});

/** A report that is owed, or that others owe (G2 to G6). */
export type Report = z.infer<typeof reportSchema>;

export const dutySchema = z.strictObject({
  id: dutyIdSchema,
  title: nameSchema,
  /** The month in which it is due each year, 1 to 12; null where none is stated. */
  month: z.int().min(1).max(12).nullable(),
  clause: lineSchema,
  /** The years for which it is done. */
  doneYears: z.array(z.int().min(1900).max(9999)).max(500),
});

/** Something that comes round every year, as the strategic assessment (G16, G17). */
export type Duty = z.infer<typeof dutySchema>;

export const governanceDocumentSchema = z.strictObject({
  id: governanceDocumentIdSchema,
  title: nameSchema,
  version: lineSchema,
  approvedBy: lineSchema,
  reviewDue: isoDateSchema.nullable(),
});

/** A code, charter or protocol that members follow (T7). */
export type GovernanceDocument = z.infer<typeof governanceDocumentSchema>;
