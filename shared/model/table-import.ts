import { z } from 'zod';

/** The longest file that is read as a table, in bytes: more than any action log or directory. */
export const TABLE_FILE_MAXIMUM = 20 * 2 ** 20;

export const tableFaultSchema = z.enum([
  'no-table',
  'no-cards',
  'too-large',
  'too-many-rows',
  'too-many-parts',
  'unpacks-too-large',
  'unsafe-name',
  'not-finished',
  'empty',
  'only-headings',
]);
/** Why a file cannot be read as a table. */
export type TableFault = z.infer<typeof tableFaultSchema>;

/** The rows of a table, each of them its cells as text; all the same length. */
export type ReadTable = { rows: string[][] } | { because: TableFault };
