import type { PartnershipId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { Status } from '../../model/structure';

/** Where a partnership stands on a day. */
export type LifeStage =
  /** Proposed, or not begun. */
  | 'not-yet'
  /** Meeting in shadow, before it takes over. */
  | 'shadow'
  | 'live'
  /** Merged or closed; its records stay. */
  | 'over'
  /** Before it became active: whether it met in shadow by then is no longer recorded. */
  | 'not-known';

/** The stage while a status lasts, and the stage before the day it began. */
const STAGES: Record<Status['state'], { since: LifeStage; before: LifeStage }> = {
  proposed: { since: 'not-yet', before: 'not-yet' },
  shadow: { since: 'shadow', before: 'not-yet' },
  active: { since: 'live', before: 'not-known' },
  // Only what was live can be merged or closed.
  merged: { since: 'over', before: 'live' },
  closed: { since: 'over', before: 'live' },
};

/**
 * Where a partnership stands on a day (G15, Safer Communities Programme: shadow boards, merges). A
 * status without a day has always been so.
 */
export function lifeStage(status: Pick<Status, 'state' | 'since'>, on: IsoDate): LifeStage {
  const stages = STAGES[status.state];
  return status.since !== null && on < status.since ? stages.before : stages.since;
}

/** Whether a partnership meets on a day: live or in shadow (G15). */
export function isMeeting(status: Pick<Status, 'state' | 'since'>, on: IsoDate): boolean {
  return ['live', 'shadow'].includes(lifeStage(status, on));
}

/** What came after a partnership, one after the other, and how the chain ends. */
export type Succession = {
  successorIds: PartnershipId[];
  /** `none` at a partnership without a successor, `not-kept` at one that is not kept here. */
  ends: 'none' | 'not-kept' | 'in-a-circle';
};

/** The chain of those that took over from a partnership, itself left out (G15). */
export function successionOf(
  partnerships: readonly Pick<Partnership, 'id' | 'status'>[],
  id: PartnershipId,
): Succession {
  const byId = new Map(partnerships.map((one) => [one.id, one.status.successorId]));
  const successorIds: PartnershipId[] = [];
  let next = byId.get(id) ?? null;
  while (next !== null) {
    if (next === id || successorIds.includes(next)) return { successorIds, ends: 'in-a-circle' };
    successorIds.push(next);
    if (!byId.has(next)) return { successorIds, ends: 'not-kept' };
    next = byId.get(next) ?? null;
  }
  return { successorIds, ends: 'none' };
}

/** The partnerships that went into this one directly: two or more where they were merged (G15). */
export function predecessorsOf<P extends Pick<Partnership, 'status'>>(
  partnerships: readonly P[],
  id: PartnershipId,
): P[] {
  return partnerships.filter((one) => one.status.successorId === id);
}
