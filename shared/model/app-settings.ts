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

/** How large everything is written on the screen, from the smallest to the largest. */
export const TYPE_SIZES = ['small', 'usual', 'large', 'largest'] as const;
export const typeSizeSchema = z.enum(TYPE_SIZES);
/** One of them; beside it, the zoom of the window works as ever. */
export type TypeSize = z.infer<typeof typeSizeSchema>;

export const spellingChoiceSchema = z.enum(['as-partnership', 'english', 'welsh', 'both', 'none']);
/** By which dictionaries words are marked: those of each partnership's languages, or always these. */
export type SpellingChoice = z.infer<typeof spellingChoiceSchema>;

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
  typeSize: typeSizeSchema,
  spelling: spellingChoiceSchema,
  /** Whether the tour was taken or put away: it is then offered by Help alone. */
  isTourOver: z.boolean(),
  /** The partnerships that were made as samples, and are to be removed whole. */
  sampleIds: z.array(partnershipIdSchema).max(100),
});

/** What this computer remembers about how its user works. */
export type AppSettings = z.infer<typeof appSettingsSchema>;
