import { z } from 'zod';
import { PIECE_LIMIT } from '../../model/wording';

export const tableTokenSchema = z.string().max(64).brand<'TableToken'>();
/** A table that was read, and waits to be taken over. */
export type TableToken = z.infer<typeof tableTokenSchema>;

/** How many rows of a kind are told; there may be more. */
export const MOST_TOLD = 200;

/** The most columns a table has. */
export const MOST_COLUMNS = 60;

/** What a table that was read looks like, whose columns hold fields of a kind. */
export function tableSchemaOf<Field extends string>(field: z.ZodType<Field>) {
  return z.strictObject({
    token: tableTokenSchema,
    name: z.string(),
    headings: z.array(z.string()),
    /** What each column holds, as far as its heading says. */
    columns: z.array(field),
    /** The first rows below the headings. */
    sample: z.array(z.array(z.string())),
    rows: z.int(),
    /** Whether its rows are contact cards. */
    isCards: z.boolean(),
  });
}

/** A table as it was read, with the columns as they were understood. */
export type TableView<Field extends string> = {
  token: TableToken;
  name: string;
  headings: string[];
  columns: Field[];
  sample: string[][];
  rows: number;
  isCards: boolean;
};

/** A table as it was pasted, in pieces. */
export const pastedSchema = z.strictObject({
  pieces: z.array(z.string().max(PIECE_LIMIT)).min(1).max(200),
});
