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

/** After how many idle minutes everything may be taken off the screen; 0 is never. */
export const HIDE_AFTER_MINUTES = [0, 1, 5, 10, 15, 30] as const;
export const hideAfterMinutesSchema = z.literal(HIDE_AFTER_MINUTES);
/** One of them. */
export type HideAfterMinutes = z.infer<typeof hideAfterMinutesSchema>;

export const appSettingsSchema = z.strictObject({
  colourScheme: colourSchemeSchema,
  /** Who works here, as versions of the minutes name them; empty where nobody said. */
  userName: lineSchema,
  minutePanes: minutePanesSchema,
  /** The partnership that was open last. */
  lastPartnershipId: partnershipIdSchema.nullable(),
  /** Questions about actions that are asked again and again, in the order they were saved. */
  savedFilters: z.array(savedFilterSchema).max(100),
  /** Idle minutes until everything is taken off the screen. */
  hideAfterMinutes: hideAfterMinutesSchema,
});

/** What this computer remembers about how its user works. */
export type AppSettings = z.infer<typeof appSettingsSchema>;
