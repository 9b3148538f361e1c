import { z } from 'zod';
import { meetingIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { notifiedMatterIdSchema } from './register-ids';
import { requiredProseSchema } from './required-prose';
import { nameSchema } from './wording';

export const notifiedMatterSchema = z.strictObject({
  id: notifiedMatterIdSchema,
  /** The day on which it was told. */
  on: isoDateSchema,
  from: nameSchema,
  what: requiredProseSchema,
  /** The day from which it holds; null where nobody said, or where it has none. */
  effectiveOn: isoDateSchema.nullable(),
  kind: z.enum(['representation', 'other']),
  /** The meeting whose agenda took it up; null until one has. */
  takenUpBy: meetingIdSchema.nullable(),
});

/**
 * Something a member told the partnership: a change of those who represent it, or any other matter
 * that affects the work (N11, Warwickshire 3.1; WACSO, Roles and Responsibilities).
 */
export type NotifiedMatter = z.infer<typeof notifiedMatterSchema>;
