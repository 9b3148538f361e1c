import type { PaperVersion } from '../../domain/confidential/paper-version';
import type { Action } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { actionStatusLabels } from '../labels';

/** What action logs say about whom they are for and who is to report (A1, M3). */
export const logPaperWords = {
  nobodyReports: 'Nobody has to report.',
  confidential: 'Confidential',
  completeMark: ' (complete, confidential)',
  noOwner: 'Nobody yet',
} as const;

/** "Who must report at the meeting on 8 July 2026"; the next meeting may not be dated yet (A1). */
export function whoReportsHeading(date: IsoDate | null): string {
  return date === null
    ? 'Who must report at the next meeting, which is not dated yet'
    : `Who must report at the meeting on ${plainDate(date)}`;
}

/** "2 confidential actions are recorded separately and are not shown here."; null for none (M3). */
export function leftOutSentence(count: number): string | null {
  if (count === 0) return null;
  const actions = countOf(count, 'confidential action');
  return count === 1
    ? `${actions} is recorded separately and is not shown here.`
    : `${actions} are recorded separately and are not shown here.`;
}

/** What of confidential actions a version says of itself; null where there is nothing to say (M3). */
export function versionSentence(
  version: PaperVersion,
  counts: { leftOut: number; shown: number },
): string | null {
  if (version === 'circulated') return leftOutSentence(counts.leftOut);
  return counts.shown === 0
    ? null
    : `For the Chair and the secretariat: it holds ${countOf(counts.shown, 'confidential action')}. Not for circulation.`;
}

/** How an action stands, with why it is on hold, or whom it was transferred to (A8, A11). */
export function statusWithReason({
  status,
  holdReason,
  transfers,
}: Pick<Action, 'status' | 'holdReason' | 'transfers'>): string {
  const label = actionStatusLabels[status];
  if (status === 'on-hold') return `${label}: ${holdReason || 'no reason recorded'}`;
  const taken = transfers.find(({ answer }) => answer?.outcome === 'accepted');
  return status === 'transferred' && taken ? `${label} to ${taken.to}` : label;
}
