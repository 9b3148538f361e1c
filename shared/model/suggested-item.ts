import { z } from 'zod';
import { agendaItemSchema } from './agenda';
import { dueKindSchema } from './due';

export const suggestionReasonSchema = z.enum([
  ...dueKindSchema.options,
  'group-update',
  'risks',
  'notified',
]);
/** Why an item is suggested: something is due, a group reports, risks are looked at, a member told something. */
export type SuggestionReason = z.infer<typeof suggestionReasonSchema>;

export const suggestedItemSchema = z.strictObject({
  reason: suggestionReasonSchema,
  /** What it is about, in the record's own words; the item's title is made of it. */
  subject: z.string(),
  purpose: agendaItemSchema.shape.purpose,
  /** The clause that asks for it; null where none does. */
  clause: z.string().nullable(),
});

/** An item an agenda may need by the rules (N8): put there only when somebody says so. */
export type SuggestedItem = z.infer<typeof suggestedItemSchema>;
