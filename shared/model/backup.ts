import { z } from 'zod';

/**
 * The name of a backup: the moment it was made, as the clock then had it, and a number where there
 * were two at once. It serves as a file name, and sorts by that moment.
 */
export const backupIdSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z(-\d{1,4})?$/)
  .brand<'BackupId'>();
export type BackupId = z.infer<typeof backupIdSchema>;

export const backupReasonSchema = z.enum([
  'start',
  'regular',
  'before-migration',
  'before-restore',
  'before-import',
  'asked',
]);
/** Why a backup was made. */
export type BackupReason = z.infer<typeof backupReasonSchema>;

export const backupPlaceSchema = z.enum(['here', 'second']);
/** Where a backup is: within the data folder, or in the second place that the user chose. */
export type BackupPlace = z.infer<typeof backupPlaceSchema>;
