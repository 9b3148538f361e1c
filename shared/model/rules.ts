import { z } from 'zod';
import { settingSchema } from './setting';
import { isoDateSchema } from './iso-date';

export const quorumRuleSchema = z.strictObject({
  /** Whether bodies or people are counted (Q1 counts people, Q3 organisations). */
  unit: z.enum(['organisations', 'people']),
  numerator: z.int().min(1).max(100),
  denominator: z.int().min(1).max(100),
});

/** "At least numerator/denominator of the unit", rounded up to whole ones (Q1, Q3). */
export type QuorumRule = z.infer<typeof quorumRuleSchema>;

export const inquorateRuleSchema = z.enum(['no-decisions', 'warn']);
/** What a meeting without a quorum may not do (Q4), or is told (1.15, 6). */
export type InquorateRule = z.infer<typeof inquorateRuleSchema>;

export const noticeSchema = z.strictObject({
  days: z.int().min(1).max(365),
  /** How days are counted (N1, N2, N5). */
  counted: z.enum(['calendar', 'working', 'clear-working']),
});

/** A period before or after a meeting. */
export type Notice = z.infer<typeof noticeSchema>;

export const standInRuleSchema = z.strictObject({
  /** The partnership's own word (P6, P7, P8, P9). */
  word: z.enum(['substitute', 'deputy', 'proxy']),
  /** Whether the stand-in must belong to the member's own organisation (P8). */
  sameOrganisation: z.boolean(),
});

/** Who may stand in for a representative, and what that is called here. */
export type StandInRule = z.infer<typeof standInRuleSchema>;

export const termsOfReferenceSchema = z.strictObject({
  /** When the terms now in force were adopted; null where nobody has said. */
  adopted: isoDateSchema.nullable(),
  quorum: settingSchema(quorumRuleSchema),
  inquorate: settingSchema(inquorateRuleSchema),
  agendaNotice: settingSchema(noticeSchema),
  actionLogNotice: settingSchema(noticeSchema),
  minutesDue: settingSchema(noticeSchema),
  standIn: settingSchema(standInRuleSchema),
  /** How often the partnership meets, in a few words of our own. */
  frequency: settingSchema(z.string().max(120)),
  /** How decisions are reached, in a few words of our own. */
  decisions: settingSchema(z.string().max(120)),
  /** How many months an elected or nominated office lasts (C1, C2, C6). */
  officeTermMonths: settingSchema(z.int().min(1).max(120)),
  /** Months between reviews of the terms of reference (T1 to T3). */
  reviewMonths: settingSchema(z.int().min(1).max(120)),
});

/** The rules of one partnership, as its terms of reference state them or leave them silent. */
export type TermsOfReference = z.infer<typeof termsOfReferenceSchema>;
