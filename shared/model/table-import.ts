import { z } from 'zod';

export const tableFaultSchema = z.enum([
  'no-table',
  'no-cards',
  'too-large',
  'too-many-rows',
  'empty',
  'only-headings',
]);
/** Why a file cannot be read as a table. */
export type TableFault = z.infer<typeof tableFaultSchema>;

/** The rows of a table, each of them its cells as text; all the same length. */
export type ReadTable = { rows: string[][] } | { because: TableFault };
