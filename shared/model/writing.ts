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

export const spellingSchema = z.enum(['english', 'welsh', 'both']);
/** In which languages the spelling is checked; with both, a word is right that either knows. */
export type Spelling = z.infer<typeof spellingSchema>;

/** What helps to write the minutes of one partnership. */
export const writingFields = {
  snippets: z.array(snippetSchema).max(200),
  abbreviations: z.array(abbreviationSchema).max(500),
  /** Words its minutes use that no dictionary knows. */
  dictionary: z.array(nameSchema).max(5000),
  spelling: spellingSchema,
};
