import { z } from 'zod';
import { agendaItemSchema } from './agenda';
import { dueKindSchema } from './due';
import { plannedItemIdSchema } from './register-ids';

export const suggestionReasonSchema = z.enum([
  ...dueKindSchema.options,
  'group-update',
  'risks',
  'notified',
  'planned',
]);
/** Why an item is suggested: something is due, a group reports, risks are looked at, a member told something, it is planned. */
export type SuggestionReason = z.infer<typeof suggestionReasonSchema>;

export const suggestedItemSchema = z.strictObject({
  reason: suggestionReasonSchema,
  /** What it is about, in the record's own words; the item's title is made of it. */
  subject: z.string(),
  purpose: agendaItemSchema.shape.purpose,
  /** The clause that asks for it; null where none does. */
  clause: z.string().nullable(),
  /** The line of the forward plan it is, with who asked for it and who presents it (N8, N9). */
  planned: z
    .strictObject({
      id: plannedItemIdSchema,
      proposedBy: agendaItemSchema.shape.proposedBy,
      presenter: agendaItemSchema.shape.presenter,
    })
    .exactOptional(),
});

/** An item an agenda may need by the rules (N8): put there only when somebody says so. */
export type SuggestedItem = z.infer<typeof suggestedItemSchema>;
