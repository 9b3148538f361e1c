import { z } from 'zod';
import { importFieldSchema, importProblemSchema } from '../../model/action-import';
import { partnershipIdSchema } from '../../model/id';
import { undoTokenSchema } from '../views';
import { MOST_COLUMNS, pastedSchema, tableSchemaOf, tableTokenSchema } from './table-import';

const tableSchema = tableSchemaOf(importFieldSchema);

const asked = z.strictObject({
  partnershipId: partnershipIdSchema,
  token: tableTokenSchema,
  columns: z.array(importFieldSchema).max(MOST_COLUMNS),
  /** Whether owners who are not in the directory are added to it. */
  addsPeople: z.boolean(),
});

/** Taking over an action log that was kept elsewhere: read, looked at, then all at once or not at all. */
export const actionImportChannels = {
  /** Asks for a file; null where none was chosen. */
  'actionImport:choose': { input: z.strictObject({}), output: tableSchema.nullable() },
  /** A table as it was pasted, in pieces. */
  'actionImport:paste': {
    input: pastedSchema,
    output: tableSchema,
  },
  /** What taking it over would come to; nothing is changed. */
  'actionImport:preview': {
    input: asked,
    output: z.strictObject({
      ready: z.int(),
      newPeople: z.array(z.string()),
      faultyRows: z.int(),
      faulty: z.array(
        z.strictObject({
          row: z.int(),
          field: importFieldSchema,
          text: z.string(),
          problem: importProblemSchema,
        }),
      ),
      duplicateRows: z.int(),
      duplicates: z.array(z.strictObject({ row: z.int(), what: z.string(), of: z.string() })),
    }),
  },
  /** Takes over every row that can be, in one step that can be taken back. */
  'actionImport:run': {
    input: asked,
    output: z.strictObject({ taken: z.int(), undo: undoTokenSchema }),
  },
} as const;
