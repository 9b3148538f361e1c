import { z } from 'zod';
import { lineSchema } from '../wording';

export const standInRuleSchema = z.strictObject({
  /** The partnership's own word (P6, P7, P8, P9). */
  word: z.enum(['substitute', 'deputy', 'proxy']),
  /** Whether the stand-in must belong to the member's own organisation (P8). */
  sameOrganisation: z.boolean(),
  /** Whether they come only in exceptional circumstances, so that a reason is asked for (P7). */
  onlyExceptionally: z.boolean(),
});

/** Who may stand in for a representative, and what that is called here. */
export type StandInRule = z.infer<typeof standInRuleSchema>;

export const membershipRuleSchema = z.enum(['listed', 'open']);
/** Whether the terms list the members, or leave membership open, so that there is no total (P11). */
export type MembershipRule = z.infer<typeof membershipRuleSchema>;

export const officeSourceSchema = z.strictObject({
  /** Elected (C2, C6), nominated (C1), held by a body whose officer it is (C7), or appointed. */
  way: z.enum(['elected', 'nominated', 'ex-officio', 'appointed']),
  /** The body that holds it ex officio; empty otherwise. */
  organisation: lineSchema,
  /** Whether the holder must be a member (C1, C2, C6). */
  fromMembers: z.boolean(),
});

/** How somebody comes to an office (C1, C2, C6, C7). */
export type OfficeSource = z.infer<typeof officeSourceSchema>;

export const presidingRuleSchema = z.enum(['either-absent', 'both-absent']);
/** When the meeting may elect somebody to preside: 5.4 of Warwickshire says "or" (C4; 1.15, 5). */
export type PresidingRule = z.infer<typeof presidingRuleSchema>;
