import { z } from 'zod';
import { prioritySchema } from './action';
import { organisationIdSchema, partnershipIdSchema, personIdSchema } from './id';
import { lineSchema, nameSchema } from './wording';

export const actionFilterSchema = z.enum(['open', 'overdue', 'no-owner', 'closed', 'all']);
/** Which actions are wanted: by how they stand (A6, A10). */
export type ActionFilter = z.infer<typeof actionFilterSchema>;

export const actionOrderSchema = z.enum(['reference', 'owner', 'due', 'status']);
/** By what a log is put in order. */
export type ActionOrder = z.infer<typeof actionOrderSchema>;

export const actionQuestionSchema = z.strictObject({
  filter: actionFilterSchema,
  /** A person or a body that owns it; null for anybody. */
  ownerId: z.union([personIdSchema, organisationIdSchema]).nullable(),
  priority: prioritySchema.nullable(),
  /** Words that must all be found in the action, its reference or its updates; empty for any. */
  search: lineSchema,
  order: actionOrderSchema,
  isReversed: z.boolean(),
});

/** What a reader asked to see of a log. */
export type ActionQuestion = z.infer<typeof actionQuestionSchema>;

export const savedFilterSchema = z.strictObject({
  name: nameSchema,
  /** The partnership it is kept for; null for all of them together. */
  partnershipId: partnershipIdSchema.nullable(),
  question: actionQuestionSchema,
});

/** A question about actions that is asked again and again, under a name of its own. */
export type SavedFilter = z.infer<typeof savedFilterSchema>;
