import { z } from 'zod';
import { closureIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { lineSchema } from './wording';

export const divisionSchema = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);
/** A part of the United Kingdom with bank holidays of its own. */
export type Division = z.infer<typeof divisionSchema>;

export const closureSchema = z.strictObject({
  id: closureIdSchema,
  from: isoDateSchema,
  /** The last day; the same as the first for a single day. */
  until: isoDateSchema,
  name: lineSchema,
});

/** Days on which the secretariat's offices are shut though the law makes them no holiday (N13). */
export type Closure = z.infer<typeof closureSchema>;

export const workingCalendarSchema = z.strictObject({
  division: divisionSchema,
  closures: z.array(closureSchema).max(500),
  /** Bank holidays of the division on which this partnership's offices work all the same. */
  workedHolidays: z.array(isoDateSchema).max(500),
});

/** Which days are working days for one partnership (N13). */
export type WorkingCalendar = z.infer<typeof workingCalendarSchema>;
