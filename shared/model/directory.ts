import { z } from 'zod';
import { organisationIdSchema, personIdSchema } from './id';
import { isoDateSchema } from './iso-date';
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
  /** As notes of a meeting shorten the name; empty where nobody said. */
  initials: lineSchema,
  /** How the name is said. */
  pronunciation: lineSchema,
  /** The day on which what identifies them was taken out (X6); null for everybody else. */
  anonymisedOn: isoDateSchema.nullable(),
});

/** A person, held once for all partnerships (P18). */
export type Person = z.infer<typeof personSchema>;

/** The most people and bodies a directory holds. */
export const MOST_PEOPLE = 50_000;
export const MOST_ORGANISATIONS = 20_000;

export const directorySchema = z.strictObject({
  organisations: z.array(organisationSchema).max(MOST_ORGANISATIONS),
  people: z.array(personSchema).max(MOST_PEOPLE),
});

/** Everybody and every body that any partnership here knows. */
export type Directory = z.infer<typeof directorySchema>;
