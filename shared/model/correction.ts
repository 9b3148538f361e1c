import { z } from 'zod';
import { agendaItemIdSchema, correctionIdSchema, meetingIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { proseSchema } from './wording';

export const correctionSchema = z.strictObject({
  id: correctionIdSchema,
  /** The item of the corrected minutes; null where it is about none, as the attendance. */
  itemId: agendaItemIdSchema.nullable(),
  /** The words that were recorded; empty where something was left out of them. */
  was: proseSchema,
  /** The words that should have been; empty where they are struck out. */
  shouldBe: proseSchema,
  on: isoDateSchema,
  /** The meeting that made it; null where it is not kept here. */
  meetingId: meetingIdSchema.nullable(),
});
/** What a later meeting found wrong in minutes. The text itself stays as it was recorded (M1). */
export type Correction = z.infer<typeof correctionSchema>;
