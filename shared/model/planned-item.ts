import { z } from 'zod';
import { dueSchema } from './action';
import { itemSourceSchema, purposeSchema } from './agenda';
import { meetingIdSchema } from './id';
import { plannedItemIdSchema } from './register-ids';
import { lineSchema, nameSchema } from './wording';

export const plannedItemSchema = z.strictObject({
  id: plannedItemIdSchema,
  title: nameSchema,
  purpose: purposeSchema.nullable(),
  source: itemSourceSchema,
  /** The person or body that asked for it (N9); empty where nobody has said. */
  proposedBy: lineSchema,
  presenter: lineSchema,
  /** The day or month for which it is planned; null where none is known. */
  when: dueSchema.nullable(),
  /** The meeting on whose agenda it was put; null so far. */
  meetingId: meetingIdSchema.nullable(),
  state: z.enum(['planned', 'on-agenda', 'done', 'dropped']),
  note: lineSchema,
});

/** What is to come before the partnership some day: a line of its forward plan or work plan (N8). */
export type PlannedItem = z.infer<typeof plannedItemSchema>;
