import { z } from 'zod';

export const minutesStyleSchema = z.enum(['action-notes', 'decisions-and-actions', 'narrative']);
/** How much the minutes tell (M2). */
export type MinutesStyle = z.infer<typeof minutesStyleSchema>;

export const approvalRuleSchema = z.enum(['chair', 'chair-and-vice-chair']);
/** Whose word is needed (N1, N3, M1, M3). */
export type ApprovalRule = z.infer<typeof approvalRuleSchema>;

export const latePapersRuleSchema = z.enum(['chair-permits', 'as-soon-as-possible']);
/** What becomes of a late item or paper (N4, N6). */
export type LatePapersRule = z.infer<typeof latePapersRuleSchema>;
