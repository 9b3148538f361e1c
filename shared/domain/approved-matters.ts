import type { Approval, Cycle } from '../model/meeting-cycle';
import type { RuleName } from '../model/rules/rules';
import type { StepName } from './timeline-steps';

/** What somebody’s word is recorded of around a meeting (N3, M1, M3). */
export const APPROVED_MATTERS = ['agenda', 'minutes', 'confidential'] as const;

/** The agenda, the draft minutes, or what is left out of the minutes as confidential. */
export type ApprovedMatter = (typeof APPROVED_MATTERS)[number];

/** Where the cycle of a meeting keeps each. */
const LISTS = {
  agenda: 'agendaAgreed',
  minutes: 'minutesApproved',
  confidential: 'confidentialAgreed',
} as const satisfies Record<ApprovedMatter, keyof Cycle>;

/** The rule that says whose word each takes. */
export const approvalRules = {
  agenda: 'agendaAgreedBy',
  minutes: 'minutesApprovedBy',
  confidential: 'confidentialAgreedBy',
} as const satisfies Record<ApprovedMatter, RuleName>;

/** The step of the timeline at which each is given. */
export const approvalSteps = {
  agenda: 'agenda-agreed',
  minutes: 'minutes-approved',
  confidential: 'confidential-agreed',
} as const satisfies Record<ApprovedMatter, StepName>;

/** The approvals of one kind that are recorded, in the order they were. */
export function approvalsOf(cycle: Cycle, matter: ApprovedMatter): readonly Approval[] {
  return cycle[LISTS[matter]];
}

/** The cycle with these approvals of one kind in place of those there were. */
export function withApprovals(
  cycle: Cycle,
  matter: ApprovedMatter,
  approvals: readonly Approval[],
): Cycle {
  return { ...cycle, [LISTS[matter]]: approvals };
}
