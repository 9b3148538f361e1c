import { z } from 'zod';
import { organisationIdSchema, personIdSchema } from './id';
import { lineSchema, nameSchema } from './wording';

export const organisationSchema = z.strictObject({
  id: organisationIdSchema,
  name: nameSchema,
});

/** A body: a council, a force, a trust, a charity. */
export type Organisation = z.infer<typeof organisationSchema>;

export const personSchema = z.strictObject({
  id: personIdSchema,
  name: nameSchema,
  jobTitle: lineSchema,
  organisationId: organisationIdSchema.nullable(),
  email: lineSchema,
  phone: lineSchema,
});

/** A person, held once for all partnerships (P18). */
export type Person = z.infer<typeof personSchema>;

export const directorySchema = z.strictObject({
  organisations: z.array(organisationSchema).max(20_000),
  people: z.array(personSchema).max(50_000),
});

/** Everybody and every body that any partnership here knows. */
export type Directory = z.infer<typeof directorySchema>;
