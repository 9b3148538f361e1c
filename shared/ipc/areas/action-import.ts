import { z } from 'zod';
import { importFieldSchema, importProblemSchema } from '../../model/action-import';
import { partnershipIdSchema } from '../../model/id';
import { PIECE_LIMIT } from '../../model/wording';
import { undoTokenSchema } from '../views';

export const tableTokenSchema = z.string().max(64).brand<'TableToken'>();
/** A table that was read, and waits to be taken over. */
export type TableToken = z.infer<typeof tableTokenSchema>;

const tableSchema = z.strictObject({
  token: tableTokenSchema,
  name: z.string(),
  headings: z.array(z.string()),
  /** What each column holds, as far as its heading says. */
  columns: z.array(importFieldSchema),
  /** The first rows below the headings. */
  sample: z.array(z.array(z.string())),
  rows: z.int(),
});

/** A table as it was read, with the columns as they were understood. */
export type TableView = z.infer<typeof tableSchema>;

const asked = z.strictObject({
  partnershipId: partnershipIdSchema,
  token: tableTokenSchema,
  columns: z.array(importFieldSchema).max(60),
  /** Whether owners who are not in the directory are added to it. */
  addsPeople: z.boolean(),
});

/** How many faults and duplicates are told; there may be more. */
export const MOST_TOLD = 200;

/** Taking over an action log that was kept elsewhere: read, looked at, then all at once or not at all. */
export const actionImportChannels = {
  /** Asks for a file; null where none was chosen. */
  'actionImport:choose': { input: z.strictObject({}), output: tableSchema.nullable() },
  /** A table as it was pasted, in pieces. */
  'actionImport:paste': {
    input: z.strictObject({ pieces: z.array(z.string().max(PIECE_LIMIT)).min(1).max(200) }),
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
