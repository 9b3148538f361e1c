import { z } from 'zod';
import { lineSchema } from './wording';

export const retainedSchema = z.enum([
  'minutes',
  'actions',
  'interests',
  'attendance',
  'papers',
  'contact-details',
]);
/** A kind of record with a time for which it is kept. */
export type Retained = z.infer<typeof retainedSchema>;

export const retentionSchema = z.strictObject({
  record: retainedSchema,
  /** For how many years after its last use; null where it is kept for good. */
  years: z.int().min(0).max(200).nullable(),
  /** The schedule or policy that says so. */
  clause: lineSchema,
});

/** For how long a partnership keeps a kind of record, and by which rule (X6). One not named is silent. */
export type Retention = z.infer<typeof retentionSchema>;
