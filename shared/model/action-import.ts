import { z } from 'zod';

export const importFieldSchema = z.enum([
  'leave-out',
  'reference',
  'what',
  'owner',
  'due',
  'status',
  'raised',
  'closed',
  'update',
  'priority',
  'rag',
  'work-stream',
  'confidential',
]);
/** What a column of a table that is taken over holds; some are left out. */
export type ImportField = z.infer<typeof importFieldSchema>;

export const importProblemSchema = z.enum([
  'nothing-to-do',
  'too-long',
  'no-date',
  'unknown-status',
  'unknown-priority',
  'unknown-rag',
  'unknown-owner',
  'unknown-stream',
  'unknown-answer',
]);
/** Why a row cannot be taken over. */
export type ImportProblem = z.infer<typeof importProblemSchema>;
