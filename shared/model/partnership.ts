import { z } from 'zod';
import { agendaItemSchema } from './agenda';
import { distributionListSchema } from './distribution-list';
import { houseStyleSchema } from './house-style';
import { partnershipIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { guestSchema, memberSchema, officeSchema, representativeSchema } from './membership';
import {
  dutySchema,
  governanceDocumentSchema,
  groupSchema,
  linkSchema,
  reportSchema,
  statusSchema,
} from './structure';
import { retentionSchema } from './retention';
import { termsOfReferenceSchema } from './terms-of-reference';
import { lineSchema, nameSchema } from './wording';
import { markingSchema } from './marking';
import { workingCalendarSchema } from './working-calendar';
import { writingFields } from './writing';

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

export const healthCheckDoneSchema = z.strictObject({ on: isoDateSchema, note: lineSchema });
/** That the partnership looked at how well it works, and on which day (T6). */
export type HealthCheckDone = z.infer<typeof healthCheckDoneSchema>;

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
  guests: z.array(guestSchema).max(1000),
  /** The versions of its terms of reference, the oldest first; each closes the one before (T8). */
  terms: z.array(termsOfReferenceSchema).min(1).max(100),
  calendar: workingCalendarSchema,
  status: statusSchema,
  /** What it is set up for, where it is a sub-group of another (G7, G8). */
  group: groupSchema.nullable(),
  links: z.array(linkSchema).max(500),
  reports: z.array(reportSchema).max(500),
  duties: z.array(dutySchema).max(100),
  governanceDocuments: z.array(governanceDocumentSchema).max(200),
  /** The items every agenda starts with, in order. */
  standingItems: z.array(standingItemSchema).max(100),
  distributionLists: z.array(distributionListSchema).max(100),
  healthChecks: z.array(healthCheckDoneSchema).max(200),
  /** Whether its papers carry a block of author, status, owner and version (T5). */
  documentControl: z.boolean(),
  houseStyle: houseStyleSchema,
  ...writingFields,
  /** Items put by for a later meeting, in the order they are to come up (N8). */
  parkedItems: z.array(agendaItemSchema).max(200),
  /** For how long its records are kept, one for a kind of record (X6). */
  retention: z.array(retentionSchema).max(20),
});

/** A partnership: who belongs to it, who holds its offices, and the rules it set itself. */
export type Partnership = z.infer<typeof partnershipSchema>;
