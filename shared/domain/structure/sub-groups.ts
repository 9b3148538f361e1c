import type { PartnershipId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import type { Group } from '../../model/structure';
import { dueState, type DueState } from '../due-state';
import { childIds, type StructureGraph } from '../structure';
import type { Unstated } from '../unstated';
import { isMeeting, lifeStage } from './life';

/** A partnership that is a sub-group of another. */
export type SubGroup = Pick<Partnership, 'id' | 'status'> & { group: Group };

/** The sub-groups that answer to a partnership, in the order of the graph (G1, G7, G8). */
export function subGroupsOf<P extends Pick<Partnership, 'id' | 'status' | 'group'>>(
  graph: StructureGraph,
  partnerships: readonly P[],
  parentId: PartnershipId,
): (P & { group: Group })[] {
  const ids = childIds(graph, parentId);
  return partnerships.filter(
    (one): one is P & { group: Group } => one.group !== null && ids.includes(one.id),
  );
}

/** How a sub-group stands to its time. */
export type GroupTime =
  | { state: 'not-begun'; starts: IsoDate }
  /** By its last day; `overdue` where that is over and the group not yet closed. */
  | DueState
  | { state: 'closed' }
  /** It has no last day. By what that is a defect; null where it is none. */
  | {
      state: 'no-end';
      defect: { because: 'task-and-finish' } | { because: 'rule'; clause: string } | null;
    };

/** What was not said of a task and finish group. */
export type GroupGap = 'purpose' | 'requested-by' | 'starts' | 'lead';

/** How a sub-group stands to its time, and what is not said of it. */
export type GroupStanding = { id: PartnershipId; time: GroupTime; lacks: GroupGap[] };

/**
 * How a sub-group stands to its time on a day (G7, BCP 4.5; G8, Safer Essex 5.4: groups are for a
 * time only). A task and finish group without an end is a defect in any case, another one only where
 * a clause says that groups are set up for a time: `timeLimit`, as `groupTimeLimit` finds it.
 */
export function groupStanding(
  { id, status, group }: SubGroup,
  timeLimit: string | null,
  today: IsoDate,
  withinDays: number,
): GroupStanding {
  const isOver = lifeStage(status, today) === 'over';
  const time: GroupTime = isOver
    ? { state: 'closed' }
    : timeOf(group, timeLimit, today, withinDays);
  return { id, time, lacks: gapsOf(group) };
}

function timeOf(
  { kind, starts, ends }: Group,
  timeLimit: string | null,
  today: IsoDate,
  withinDays: number,
): GroupTime {
  if (starts !== null && today < starts && ends !== null) return { state: 'not-begun', starts };
  if (ends !== null) return dueState(ends, today, withinDays);
  if (kind === 'task-and-finish') return { state: 'no-end', defect: { because: kind } };
  return {
    state: 'no-end',
    defect: timeLimit === null ? null : { because: 'rule', clause: timeLimit },
  };
}

function gapsOf({ kind, purpose, requestedBy, starts, leadId }: Group): GroupGap[] {
  if (kind !== 'task-and-finish') return [];
  const gaps: [GroupGap, boolean][] = [
    ['purpose', purpose === ''],
    ['requested-by', requestedBy === ''],
    ['starts', starts === null],
    ['lead', leadId === null],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}

/** The groups of which a meeting hears an update, and whether the terms ask for it. */
export type OwedUpdates<G> = ({ state: 'owed' | 'not-required'; clause: string } | Unstated) & {
  groups: G[];
};

/**
 * The task and finish groups that report to a meeting on a day (G7, BCP 4.5): all that have begun and
 * are not closed, also when their last day is over. An update is a standing item until a group closes.
 */
export function owedUpdates<G extends SubGroup>(
  subGroups: readonly G[],
  { groupsUpdate: rule }: Pick<Rules, 'groupsUpdate'>,
  on: IsoDate,
): OwedUpdates<G> {
  const groups = subGroups.filter(
    ({ status, group }) =>
      group.kind === 'task-and-finish' &&
      isMeeting(status, on) &&
      (group.starts === null || group.starts <= on),
  );
  if (rule.state !== 'set') return { state: rule.state, groups };
  return { state: rule.value ? 'owed' : 'not-required', clause: rule.clause, groups };
}
