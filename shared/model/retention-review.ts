import { z } from 'zod';
import { actionIdSchema, meetingIdSchema, personIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { retainedSchema, retentionSchema } from './retention';

const dueSchema = z.strictObject({
  /** What it is about, in a few words: a meeting of a day, the name of a person, a reference. */
  what: z.string(),
  lastUse: isoDateSchema,
  /** The first day on which it may go. */
  from: isoDateSchema,
  isConfidential: z.boolean(),
  /** Where it is looked at, and deleted where that can be. */
  opens: z.discriminatedUnion('screen', [
    z.strictObject({ screen: z.literal('meeting'), meetingId: meetingIdSchema }),
    z.strictObject({ screen: z.literal('action'), actionId: actionIdSchema }),
    z.strictObject({ screen: z.literal('person'), personId: personIdSchema }),
    z.strictObject({ screen: z.literal('interests') }),
    z.strictObject({ screen: z.literal('papers') }),
  ]),
});

/** Something that is older than the time for which it is kept. */
export type DueToGo = z.infer<typeof dueSchema>;

const kindSchema = z.strictObject({
  record: retainedSchema,
  setting: retentionSchema.nullable(),
  due: z.array(dueSchema),
  next: isoDateSchema.nullable(),
  undated: z.int(),
});

/** What of a kind of record may go (X6). */
export type KindToReview = z.infer<typeof kindSchema>;

export const retentionReviewSchema = z.strictObject({
  today: isoDateSchema,
  kinds: z.array(kindSchema),
  /** How many meetings could not be read, so that this may not be all. */
  unread: z.int(),
});

/** What is older than a partnership's own times for which records are kept (X6). */
export type RetentionReview = z.infer<typeof retentionReviewSchema>;
