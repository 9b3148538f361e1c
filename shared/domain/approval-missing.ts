import type { IsoDate } from '../model/iso-date';
import type { Circulated } from '../model/meeting-cycle';
import type { ApprovalRule } from '../model/rules/minutes-rules';
import type { Rules } from '../model/rules/rules';
import { approvalRules, approvalSteps, type ApprovedMatter } from './approved-matters';
import type { TimelineStep } from './timeline';

/** Whose word was to be had on what before something went out, and the clause that asks for it. */
export type MissingApproval = { matter: ApprovedMatter; from: ApprovalRule; clause: string };

/** Something that goes out, on which day, and whether the minutes hold confidential matter. */
export type Sending = { what: Circulated; on: IsoDate; holdsConfidential: boolean };

/** The rules that ask for somebody’s word before something goes out. */
export type ApprovalRules = Pick<Rules, (typeof approvalRules)[ApprovedMatter]>;

/** What has to be agreed to before something goes out. */
function mattersOf({ what, holdsConfidential }: Sending): ApprovedMatter[] {
  if (what === 'agenda') return ['agenda'];
  if (what !== 'minutes') return [];
  return holdsConfidential ? ['minutes', 'confidential'] : ['minutes'];
}

/**
 * The agreement to the agenda (N1, WACSO Roles; N3, Warwickshire 5.7), the approval of the minutes
 * (M1, Warwickshire 5.8) and the agreement to what they leave out as confidential (M3, Safer Essex
 * 8.4) that a stated rule asks for and that had not been given by the day on which they went out. It
 * is for a warning: nothing is blocked. Nothing where no rule asks for any, and where it was given on
 * that very day, whose hours nobody records.
 */
export function approvalsMissing(
  rules: ApprovalRules,
  steps: readonly TimelineStep[],
  sending: Sending,
): MissingApproval[] {
  return mattersOf(sending).flatMap((matter): MissingApproval[] => {
    const setting = rules[approvalRules[matter]];
    if (setting.state !== 'set') return [];
    const doneOn = steps.find(({ step }) => step === approvalSteps[matter])?.doneOn ?? null;
    if (doneOn !== null && doneOn <= sending.on) return [];
    return [{ matter, from: setting.value, clause: setting.clause }];
  });
}
