import { z } from 'zod';
import { agendaItemIdSchema } from './id';
import { lineSchema, nameSchema } from './wording';

export const purposeSchema = z.enum(['information', 'discussion', 'decision', 'assurance']);
/** What an item asks of the meeting. */
export type Purpose = z.infer<typeof purposeSchema>;

export const agendaItemSchema = z.strictObject({
  id: agendaItemIdSchema,
  title: nameSchema,
  purpose: purposeSchema.nullable(),
  /** Who speaks to it, as it is to be printed. */
  presenter: lineSchema,
  /** Minutes set aside; null where none are. */
  minutes: z.int().min(1).max(600).nullable(),
  /** The reference of its paper, as "Item 5, Appendix A", "Verbal" or "To follow". */
  paper: lineSchema,
});

/** One item of an agenda. Its number is its place in the list, never stored. */
export type AgendaItem = z.infer<typeof agendaItemSchema>;
