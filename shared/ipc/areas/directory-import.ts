import { z } from 'zod';
import {
  directoryColumnSchema,
  directoryProblemSchema,
  personFactSchema,
  rowChoiceSchema,
} from '../../model/directory-import';
import { undoTokenSchema } from '../views';
import { MOST_COLUMNS, pastedSchema, tableSchemaOf, tableTokenSchema } from './table-import';

const tableSchema = tableSchemaOf(directoryColumnSchema);

const asked = z.strictObject({
  token: tableTokenSchema,
  columns: z.array(directoryColumnSchema).max(MOST_COLUMNS),
});

const whoSchema = z.strictObject({ name: z.string(), organisation: z.string() });

/** Why somebody who is there may be the one of a new row. */
const reasonSchema = z.enum(['same-name', 'same-email', 'initials-same-employer']);

const newRowSchema = z.strictObject({
  row: z.int(),
  who: whoSchema,
  /** Somebody there who may be the same; null for nobody. */
  alike: whoSchema.extend({ because: reasonSchema }).nullable(),
});

const changedRowSchema = z.strictObject({
  row: z.int(),
  /** Who is there, as they are. */
  who: whoSchema,
  /** What the row says otherwise; `before` is empty where nobody said so far. */
  changes: z.array(
    z.strictObject({ field: personFactSchema, before: z.string(), after: z.string() }),
  ),
});
/** A row about somebody who is there, with what it says otherwise. */
export type ChangedRow = z.infer<typeof changedRowSchema>;
/** A row about somebody new. */
export type NewRow = z.infer<typeof newRowSchema>;

/** Taking people over from a table or from contact cards: read, looked at, then all at once or not at all. */
export const directoryImportChannels = {
  /** Asks for a file; null where none was chosen. */
  'directoryImport:choose': { input: z.strictObject({}), output: tableSchema.nullable() },
  /** A table as it was pasted, in pieces. */
  'directoryImport:paste': { input: pastedSchema, output: tableSchema },
  /** What taking it over would come to; nothing is changed. Of each kind of rows no more are told than are read. */
  'directoryImport:preview': {
    input: asked,
    output: z.strictObject({
      newRows: z.int(),
      new: z.array(newRowSchema),
      changedRows: z.int(),
      changed: z.array(changedRowSchema),
      /** Rows that say of somebody what is known already. */
      sameRows: z.int(),
      twiceRows: z.int(),
      /** Rows about somebody of whom an earlier row is. */
      twice: z.array(z.strictObject({ row: z.int(), name: z.string(), of: z.int() })),
      faultyRows: z.int(),
      faulty: z.array(
        z.strictObject({
          row: z.int(),
          field: personFactSchema,
          text: z.string(),
          problem: directoryProblemSchema,
        }),
      ),
      newOrganisations: z.int(),
      /** Bodies that are not known so far; `alike` is one that may be the same. */
      organisations: z.array(z.strictObject({ name: z.string(), alike: z.string().nullable() })),
    }),
  },
  /** Takes over what was chosen, in one step that can be taken back. */
  'directoryImport:run': {
    input: asked.extend({
      /** What becomes of rows about somebody who is there, where nothing is chosen for the row. */
      usual: rowChoiceSchema,
      choices: z
        .array(z.strictObject({ row: z.int().min(1), choice: rowChoiceSchema }))
        .max(20_000),
    }),
    output: z.strictObject({
      added: z.int(),
      updated: z.int(),
      organisations: z.int(),
      undo: undoTokenSchema,
    }),
  },
} as const;
