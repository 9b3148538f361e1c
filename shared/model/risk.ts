import { z } from 'zod';
import { actionOriginSchema, prioritySchema } from './action';
import { organisationIdSchema, personIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { riskIdSchema } from './register-ids';
import { requiredProseSchema } from './required-prose';
import { lineSchema, proseSchema } from './wording';

export const riskSchema = z.strictObject({
  id: riskIdSchema,
  /** What may happen, or what has. */
  kind: z.enum(['risk', 'issue']),
  what: requiredProseSchema,
  level: prioritySchema.nullable(),
  raisedOn: isoDateSchema,
  /** Who raised it, in words. */
  raisedBy: lineSchema,
  /** Where it was raised; null outside of a meeting. */
  origin: actionOriginSchema.nullable(),
  ownerId: personIdSchema.nullable(),
  bodyId: organisationIdSchema.nullable(),
  /** What is done about it. */
  response: proseSchema,
  reviewOn: isoDateSchema.nullable(),
  isConfidential: z.boolean(),
  closedOn: isoDateSchema.nullable(),
});

/** A risk or an issue to which members were alerted (G18): a line of a simple list. */
export type Risk = z.infer<typeof riskSchema>;
