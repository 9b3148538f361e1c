import { z } from 'zod';
import { meetingIdSchema, organisationIdSchema, partnershipIdSchema, personIdSchema } from './id';
import { isoDateSchema } from './iso-date';

export const dueKindSchema = z.enum([
  'step',
  'actions-overdue',
  'actions-soon',
  'actions-without-owner',
  'work-stream-report',
  'work-stream-without-lead',
  'office-ends',
  'office-vacant',
  'terms-review',
  'terms-revision',
  'document-review',
  'health-check',
  'report-out',
  'report-in',
  'duty',
  'seats-vacant',
  'no-representative',
  'withdrawal',
  'group-ends',
  'group-without-end',
  'too-few-meetings',
  'no-meeting-before-parent',
  'long-gap',
  'proposal-owed',
  'electronic-decision',
  'follow-up',
  'decision-review',
  'risk-review',
  'planned-item',
  'tracker-blank',
  'tracker-without-keeper',
  'rules-open',
]);
/** What sort of thing is due, which says where it is dealt with. */
export type DueKind = z.infer<typeof dueKindSchema>;

export const dueEntrySchema = z.strictObject({
  kind: dueKindSchema,
  /** Past its day; due within the time its kind needs; without a day; or further off than that. */
  state: z.enum(['overdue', 'soon', 'open', 'later']),
  due: isoDateSchema.nullable(),
  /** The clause that asks for it; null where no rule does. */
  clause: z.string().nullable(),
  /** What it is about, in the record's own words: a report's title, the name of a step. */
  subject: z.string(),
  /** The other side, as the body a report goes to. */
  body: z.string(),
  personId: personIdSchema.nullable(),
  organisationId: organisationIdSchema.nullable(),
  meetingId: meetingIdSchema.nullable(),
  meetingDate: isoDateSchema.nullable(),
  /** How many, where the entry stands for several. */
  count: z.int().min(0),
});

/** One thing that is due in a partnership (N7, A4, C1, T1 to T3, G2 to G8). */
export type DueEntry = z.infer<typeof dueEntrySchema>;

export const dueRowSchema = dueEntrySchema.extend({
  partnershipId: partnershipIdSchema,
  partnershipName: z.string(),
  /** The names of the person and the body it is about; empty where there is none. */
  person: z.string(),
  organisation: z.string(),
});

/** What is due, with the partnership it is due in and the names it refers to. */
export type DueRow = z.infer<typeof dueRowSchema>;
