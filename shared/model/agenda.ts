import { z } from 'zod';
import { agendaItemIdSchema } from './id';
import { paperIdSchema } from './register-ids';
import { lineSchema, nameSchema } from './wording';

export const purposeSchema = z.enum(['information', 'discussion', 'decision', 'assurance']);
/** What an item asks of the meeting. */
export type Purpose = z.infer<typeof purposeSchema>;

export const itemSourceSchema = z.enum([
  'not-stated',
  'work-plan',
  'emerging-issue',
  'carried-over',
  'rules',
]);
/** Where an item comes from (N8): "rules" where the terms of reference call for it. */
export type ItemSource = z.infer<typeof itemSourceSchema>;

export const lateItemSchema = z.strictObject({
  reason: lineSchema,
  /** Who let it in, where the terms ask for that (N4). */
  permittedBy: lineSchema,
});

export const agendaItemSchema = z.strictObject({
  id: agendaItemIdSchema,
  title: nameSchema,
  /** Its title in Welsh; empty where it has none. */
  titleWelsh: lineSchema,
  purpose: purposeSchema.nullable(),
  /** Who speaks to it, as it is to be printed. */
  presenter: lineSchema,
  /** Minutes set aside; null where none are. */
  minutes: z.int().min(1).max(600).nullable(),
  /** The reference of its paper, as "Item 5, Appendix A", "Verbal" or "To follow". */
  paper: lineSchema,
  /** The papers for it that are kept here, in the order in which they are taken. */
  paperIds: z.array(paperIdSchema).max(50),
  source: itemSourceSchema,
  /** The person or body that asked for it (N9); empty where nobody has said. */
  proposedBy: lineSchema,
  /** Whether it is taken without the public and those who only attend (X1). */
  isClosed: z.boolean(),
  /** Why it came after the agenda had gone out; null where it did not (N4). */
  late: lateItemSchema.nullable(),
});

/** One item of an agenda. Its number is its place in the list, never stored. */
export type AgendaItem = z.infer<typeof agendaItemSchema>;
