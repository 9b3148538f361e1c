import type { IsoDate } from '../model/iso-date';
import type { Circulated } from '../model/meeting-cycle';
import type { ApprovalRule } from '../model/rules/minutes-rules';
import type { Rules } from '../model/rules/rules';
import type { TimelineStep } from './timeline';

/** Whose word was to be had before something went out, and the clause that asks for it. */
export type MissingApproval = { from: ApprovalRule; clause: string };

/** What goes out only once somebody has agreed to it: the step by which they do, and its rule. */
const APPROVALS = {
  agenda: { step: 'agenda-agreed', rule: 'agendaAgreedBy' },
  minutes: { step: 'minutes-approved', rule: 'minutesApprovedBy' },
} as const;

/** Whether it goes out only once somebody has agreed to it. */
function needsApproval(what: Circulated): what is keyof typeof APPROVALS {
  return what in APPROVALS;
}

/**
 * The agreement to the agenda (N1, WACSO Roles; N3, Warwickshire 5.7) or the approval of the minutes
 * (M1, Warwickshire 5.8) that a stated rule asks for and that had not been given by the day on which
 * they went out. It is for a warning: nothing is blocked. Null where no rule asks for any, and where
 * it was given on that very day, whose hours nobody records.
 */
export function approvalMissing(
  rules: Pick<Rules, 'agendaAgreedBy' | 'minutesApprovedBy'>,
  steps: readonly TimelineStep[],
  what: Circulated,
  sentOn: IsoDate,
): MissingApproval | null {
  if (!needsApproval(what)) return null;
  const { step, rule } = APPROVALS[what];
  const setting = rules[rule];
  if (setting.state !== 'set') return null;
  const doneOn = steps.find((one) => one.step === step)?.doneOn ?? null;
  if (doneOn !== null && doneOn <= sentOn) return null;
  return { from: setting.value, clause: setting.clause };
}
