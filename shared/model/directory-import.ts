import { z } from 'zod';

export const directoryColumnSchema = z.enum([
  'leave-out',
  'name',
  'honorific',
  'given',
  'family',
  'initials',
  'pronunciation',
  'jobTitle',
  'organisation',
  'email',
  'phone',
]);
/** What a column of a table of people holds; some are left out. A name may be in up to three parts. */
export type DirectoryColumn = z.infer<typeof directoryColumnSchema>;

export const personFactSchema = z.enum([
  'name',
  'initials',
  'pronunciation',
  'jobTitle',
  'organisation',
  'email',
  'phone',
]);
/** What is known of a person, the employer by name. */
export type PersonFact = z.infer<typeof personFactSchema>;

/** All that is known of a person as text, each empty where nobody said. */
export type PersonFacts = Record<PersonFact, string>;

export const directoryProblemSchema = z.enum(['no-name', 'no-email', 'too-long', 'several-there']);
/** Why a row of a table of people cannot be taken over. */
export type DirectoryProblem = z.infer<typeof directoryProblemSchema>;

export const rowChoiceSchema = z.enum(['add', 'fill', 'replace', 'leave-out']);
/**
 * What becomes of a row: a new entry; what is empty in the entry that is there is filled; all that the row says
 * is taken into it; nothing.
 */
export type RowChoice = z.infer<typeof rowChoiceSchema>;
