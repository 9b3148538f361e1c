import { z } from 'zod';
import { partnershipIdSchema } from './id';
import { savedFilterSchema } from './saved-filter';
import { lineSchema } from './wording';

export const colourSchemeSchema = z.enum(['auto', 'light', 'dark']);
/** Which colours the screen uses; `auto` follows the computer. */
export type ColourScheme = z.infer<typeof colourSchemeSchema>;

export const minutePanesSchema = z.strictObject({ agenda: z.boolean(), attendance: z.boolean() });
/** Which panes stand beside the text of the minutes. */
export type MinutePanes = z.infer<typeof minutePanesSchema>;

export const appSettingsSchema = z.strictObject({
  colourScheme: colourSchemeSchema,
  /** Who works here, as versions of the minutes name them; empty where nobody said. */
  userName: lineSchema,
  minutePanes: minutePanesSchema,
  /** The partnership that was open last. */
  lastPartnershipId: partnershipIdSchema.nullable(),
  /** Questions about actions that are asked again and again, in the order they were saved. */
  savedFilters: z.array(savedFilterSchema).max(100),
});

/** What this computer remembers about how its user works. */
export type AppSettings = z.infer<typeof appSettingsSchema>;
