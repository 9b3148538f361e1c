import { z } from 'zod';
import { lineSchema, nameSchema, proseSchema } from './wording';

export const snippetSchema = z.strictObject({
  name: nameSchema,
  /** What it puts into the minutes; a blank to fill stands in square brackets, as "[name]". */
  text: proseSchema,
});
/** A sentence a partnership's minutes use again and again. */
export type Snippet = z.infer<typeof snippetSchema>;

export const abbreviationSchema = z.strictObject({
  /** As "ASB". */
  short: nameSchema,
  /** As "anti-social behaviour". */
  long: lineSchema,
});
/** A short form and what it stands for, which minutes say where it is first used. */
export type Abbreviation = z.infer<typeof abbreviationSchema>;

/** What helps to write the minutes of one partnership. */
export const writingFields = {
  snippets: z.array(snippetSchema).max(200),
  abbreviations: z.array(abbreviationSchema).max(500),
  /** Words its minutes use that no dictionary knows. */
  dictionary: z.array(nameSchema).max(5000),
};
