import type { IsoDate } from '../../model/iso-date';
import type { Rules } from '../../model/rules/rules';
import type { MissingApproval } from '../approval-missing';
import type { TimelineStep } from '../timeline';

/**
 * Whose agreement to what is left out as confidential a stated rule asks for, where it had not been
 * given by the day on which the minutes went out (M3, Safer Essex 8.4). It is for a warning: nothing
 * is blocked. Null where the minutes hold nothing confidential, where no rule asks for anybody’s
 * word, and where it was given on that very day, whose hours nobody records.
 */
export function confidentialAgreementMissing(
  rules: Pick<Rules, 'confidentialAgreedBy'>,
  steps: readonly TimelineStep[],
  minutesHoldConfidential: boolean,
  sentOn: IsoDate,
): MissingApproval | null {
  const setting = rules.confidentialAgreedBy;
  if (!minutesHoldConfidential || setting.state !== 'set') return null;
  const doneOn = steps.find(({ step }) => step === 'confidential-agreed')?.doneOn ?? null;
  if (doneOn !== null && doneOn <= sentOn) return null;
  return { from: setting.value, clause: setting.clause };
}
