import { z } from 'zod';
import { distributionListIdSchema, meetingIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { markingSchema } from './marking';
import { paperIdSchema } from './register-ids';
import { storedFileSchema } from './stored-file';
import { lineSchema, nameSchema, proseSchema } from './wording';

export const paperStateSchema = z.enum(['draft', 'considered', 'agreed']);
/** How far a paper has come: written, looked at by the meeting, agreed by it (M7). */
export type PaperState = z.infer<typeof paperStateSchema>;

export const paperStepSchema = z.strictObject({
  state: paperStateSchema,
  on: isoDateSchema,
  /** The meeting that considered or agreed it; null where it was none. */
  meetingId: meetingIdSchema.nullable(),
  /** As "Version 2" or "subject to the changes made". */
  note: lineSchema,
});

/** One step in the life of a paper (M7). */
export type PaperStep = z.infer<typeof paperStepSchema>;

export const personalDataSchema = z.enum(['not-stated', 'none', 'anonymised', 'personal']);
/** Whether a paper holds details of people: nobody has said, none, made anonymous, or as they are (X5). */
export type PersonalData = z.infer<typeof personalDataSchema>;

export const reuseApprovalSchema = z.strictObject({ by: nameSchema, on: isoDateSchema });
/** Who agreed, for the body it comes from, to its information being used again, and when (X4). */
export type ReuseApproval = z.infer<typeof reuseApprovalSchema>;

export const paperSchema = z.strictObject({
  id: paperIdSchema,
  title: nameSchema,
  /** Its title in Welsh; empty where it has none. */
  titleWelsh: lineSchema,
  author: lineSchema,
  /** What it is about, for its front sheet. */
  summary: proseSchema,
  /** What the meeting is asked to do, in order. */
  recommendations: z.array(nameSchema).max(50),
  /** The paper itself; null as long as it is to follow (N6). */
  file: storedFileSchema.nullable(),
  /** Its own marking; none where it has the partnership’s. */
  marking: markingSchema,
  /** Its steps, the oldest first. A paper is considered as often as it comes back. */
  steps: z.array(paperStepSchema).min(1).max(200),
  /** The other body its information comes from; empty where it is the partnership’s own (X4). */
  sourceOrganisation: lineSchema,
  /** Null where that body has not agreed to its being used again (X4). */
  reuseApproval: reuseApprovalSchema.nullable(),
  personalData: personalDataSchema,
  /** Who is to have it; null where nobody has said (X3). */
  distributionListId: distributionListIdSchema.nullable(),
});

/** A paper or report, through all its drafts, to its being agreed (M7). */
export type Paper = z.infer<typeof paperSchema>;
