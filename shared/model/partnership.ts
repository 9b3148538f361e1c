import { z } from 'zod';
import { agendaItemSchema } from './agenda';
import {
  memberIdSchema,
  officeIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
  representativeIdSchema,
} from './id';
import { isoDateSchema } from './iso-date';
import { termsOfReferenceSchema } from './rules';
import { lineSchema, nameSchema } from './wording';

export const memberSchema = z.strictObject({
  id: memberIdSchema,
  organisationId: organisationIdSchema,
  /** How many may sit for it (P1, P4). */
  seats: z.int().min(1).max(99),
  /** Whether the body counts towards the quorum (Q5). */
  countsTowardsQuorum: z.boolean(),
  from: isoDateSchema.nullable(),
  /** The last day of membership; null while it lasts. */
  until: isoDateSchema.nullable(),
});

/** An organisation's membership of the partnership. */
export type Member = z.infer<typeof memberSchema>;

export const representativeRoleSchema = z.enum(['representative', 'stand-in', 'accompanying']);
/** Whether a person holds the seat, may stand in for its holder, or only comes along (P3). */
export type RepresentativeRole = z.infer<typeof representativeRoleSchema>;

export const representativeSchema = z.strictObject({
  id: representativeIdSchema,
  memberId: memberIdSchema,
  personId: personIdSchema,
  role: representativeRoleSchema,
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
});

/** A person's part in an organisation's membership. */
export type Representative = z.infer<typeof representativeSchema>;

export const officeSchema = z.strictObject({
  id: officeIdSchema,
  /** The office's name, as "Chair", "Vice-Chair", "Treasurer" (P17). */
  title: nameSchema,
  personId: personIdSchema,
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
});

/** An office and who holds it (C1 to C9). */
export type Office = z.infer<typeof officeSchema>;

export const secretariatSchema = z.strictObject({
  name: lineSchema,
  team: lineSchema,
  email: lineSchema,
  phone: lineSchema,
});

/** Who services the partnership, printed on what it sends out (P20). */
export type Secretariat = z.infer<typeof secretariatSchema>;

export const presetIdSchema = z.enum(['safer-essex', 'warwickshire', 'bcp', 'wacso']);
/** The presets of section 1.14 of the register. */
export type PresetId = z.infer<typeof presetIdSchema>;

export const markingSchema = z.enum(['none', 'OFFICIAL', 'OFFICIAL-SENSITIVE']);
/** The protective marking printed on every page; OFFICIAL needs none. */
export type Marking = z.infer<typeof markingSchema>;

export const standingItemSchema = agendaItemSchema;

export const partnershipSchema = z.strictObject({
  id: partnershipIdSchema,
  name: nameSchema,
  area: lineSchema,
  presetId: presetIdSchema.nullable(),
  secretariat: secretariatSchema,
  marking: markingSchema,
  members: z.array(memberSchema).max(500),
  representatives: z.array(representativeSchema).max(5000),
  offices: z.array(officeSchema).max(500),
  terms: termsOfReferenceSchema,
  /** The items every agenda starts with, in order. */
  standingItems: z.array(standingItemSchema).max(100),
});

/** A partnership: who belongs to it, who holds its offices, and the rules it set itself. */
export type Partnership = z.infer<typeof partnershipSchema>;
