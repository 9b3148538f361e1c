import { z } from 'zod';

export const languageTagSchema = z.enum(['en-GB', 'cy-GB']);
/** In which language something is written, as Word, PDF and screen readers know it: British English or Welsh. */
export type LanguageTag = z.infer<typeof languageTagSchema>;
