import { z } from 'zod';
import { partnershipIdSchema } from './id';

export const colourSchemeSchema = z.enum(['auto', 'light', 'dark']);
/** Which colours the screen uses; `auto` follows the computer. */
export type ColourScheme = z.infer<typeof colourSchemeSchema>;

export const appSettingsSchema = z.strictObject({
  colourScheme: colourSchemeSchema,
  /** The partnership that was open last. */
  lastPartnershipId: partnershipIdSchema.nullable(),
});

/** What this computer remembers about how its user works. */
export type AppSettings = z.infer<typeof appSettingsSchema>;
