import { z } from 'zod';

export const markingSchema = z.enum(['none', 'OFFICIAL', 'OFFICIAL-SENSITIVE']);
/** The protective marking printed on every page; OFFICIAL needs none. */
export type Marking = z.infer<typeof markingSchema>;
