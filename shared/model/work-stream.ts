import { z } from 'zod';
import { organisationIdSchema, personIdSchema, workStreamIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { requiredProseSchema } from './required-prose';
import { nameSchema } from './wording';

export const workStreamReportSchema = z.strictObject({
  kind: z.enum(['update', 'closure']),
  on: isoDateSchema,
  text: requiredProseSchema,
});

/** What a senior responsible owner reported: how the stream stands, or that it is done (G14). */
export type WorkStreamReport = z.infer<typeof workStreamReportSchema>;

export const workStreamSchema = z.strictObject({
  id: workStreamIdSchema,
  name: nameSchema,
  /** The senior responsible owner: a person, a body, or both (A7, G14). */
  leadId: personIdSchema.nullable(),
  leadBodyId: organisationIdSchema.nullable(),
  /** The day by which the next report is due; null where none is asked for. */
  reportDue: isoDateSchema.nullable(),
  reports: z.array(workStreamReportSchema).max(1000),
});

/** A strand of work with one senior responsible owner, to which actions belong (A7, G14). */
export type WorkStream = z.infer<typeof workStreamSchema>;
