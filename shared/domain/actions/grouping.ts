import type { IsoDate } from '../../model/iso-date';
import type { TrackedAction } from '../../model/tracked-action';
import { isClosed, isOverdue } from '../action-progress';
import type { Tracked } from './tracked';

/** By what a log is parted for its reader. */
export type Grouping =
  'none' | 'partnership' | 'owner' | 'organisation' | 'meeting' | 'work-stream';

/** What the actions of a group have in common; without an owner is a defect (A10). */
export type GroupKey =
  | { kind: 'all' }
  | { kind: 'partnership' | 'owner' | 'organisation' | 'work-stream'; id: string; name: string }
  | { kind: 'meeting'; id: string; date: IsoDate }
  | { kind: 'no-organisation' | 'no-owner' | 'no-meeting' | 'no-work-stream' };

/** Actions that belong together, in the order given, with how many are open and overdue (A5, A6). */
export type ActionGroup = { key: GroupKey; actions: Tracked[]; open: number; overdue: number };

/**
 * Parts the actions for their reader. By owner, and by organisation so that the progress of each nominating
 * body is seen (A5, BCP 3.2), an action stands under each of its owners; one that nobody owns, or whose owners
 * belong to no body known here, is in a group of its own, at the end. By meeting and by work stream (A7, G14),
 * those of none come last.
 */
export function groupedActions(
  actions: readonly Tracked[],
  by: Grouping,
  today: IsoDate,
): ActionGroup[] {
  const groups = actionGroups(by, today);
  groups.add(actions);
  return groups.inOrder();
}

/** The same where there are so many actions that they come portion by portion. */
export function actionGroups(
  by: Grouping,
  today: IsoDate,
): { add: (portion: readonly Tracked[]) => void; inOrder: () => ActionGroup[] } {
  const groups = new Map<string, ActionGroup>();
  const put = (tracked: Tracked, key: GroupKey): void => {
    const name = nameOf(key);
    const group = groups.get(name) ?? { key, actions: [], open: 0, overdue: 0 };
    group.actions.push(tracked);
    if (!isClosed(tracked.action)) group.open += 1;
    if (isOverdue(tracked.action, today)) group.overdue += 1;
    groups.set(name, group);
  };
  return {
    add(portion) {
      for (const tracked of portion) for (const key of KEYS[by](tracked.row)) put(tracked, key);
    },
    inOrder: () => [...groups.values()].toSorted((a, b) => rank(a.key) - rank(b.key)),
  };
}

const KEYS: Record<Grouping, (row: TrackedAction) => GroupKey[]> = {
  none: () => [{ kind: 'all' }],
  partnership: ({ partnershipId, partnership }) => [
    { kind: 'partnership', id: partnershipId, name: partnership },
  ],
  owner: ({ owners }) =>
    owners.length === 0
      ? [{ kind: 'no-owner' }]
      : owners.map(({ id, name }) => ({ kind: 'owner', id, name })),
  organisation: ({ bodies }) =>
    bodies.length === 0
      ? [{ kind: 'no-owner' }]
      : bodies.map((body) =>
          body === null ? { kind: 'no-organisation' } : { kind: 'organisation', ...body },
        ),
  meeting: ({ raisedAt }) => [
    raisedAt === null
      ? { kind: 'no-meeting' }
      : { kind: 'meeting', id: raisedAt.meetingId, date: raisedAt.date },
  ],
  'work-stream': ({ workStream }) => [
    workStream === null ? { kind: 'no-work-stream' } : { kind: 'work-stream', ...workStream },
  ],
};

const nameOf = (key: GroupKey): string => ('id' in key ? `${key.kind} ${key.id}` : key.kind);

const LAST: readonly GroupKey['kind'][] = [
  'no-meeting',
  'no-work-stream',
  'no-organisation',
  'no-owner',
];

const rank = ({ kind }: GroupKey): number => LAST.indexOf(kind);
