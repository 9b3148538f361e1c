import type { PartnershipState, Status } from '../../model/structure';
import { plainDate } from '../dates';

/** Where a partnership stands in its life, as a choice and on a badge (G15). */
export const stateLabels: Record<PartnershipState, string> = {
  proposed: 'Proposed',
  shadow: 'Meeting in shadow',
  active: 'Active',
  merged: 'Merged into another',
  closed: 'Closed',
};

/**
 * Where a partnership stands, since when and what came after it, in one sentence: "Merged into Safer
 * Essex on 1 April 2026." (G15). `successor` is its name; null where none is recorded.
 */
export function statusSentence({ state, since }: Status, successor: string | null): string {
  const day = since === null ? null : plainDate(since);
  if (state === 'merged' || state === 'closed') {
    const what = state === 'merged' ? `Merged into ${successor ?? 'another'}` : 'Closed';
    const after =
      state === 'closed' && successor !== null ? `; ${successor} took over from it` : '';
    return `${what}${day === null ? '' : ` on ${day}`}${after}.`;
  }
  return `${stateLabels[state]}${day === null ? '' : ` since ${day}`}.`;
}
