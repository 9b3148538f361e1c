import type { Action } from '../../model/action';
import type { Person } from '../../model/directory';
import type { OrganisationId, PersonId, WorkStreamId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { hasOwner, isClosed, isOverdue } from '../action-progress';
import { organisationActedFor } from '../membership';

/** By what a log is parted for its reader. */
export type Grouping = 'none' | 'organisation' | 'work-stream';

/** What the actions of a group have in common; without an owner is a defect (A10). */
export type GroupKey =
  | { kind: 'all' }
  | { kind: 'organisation'; id: OrganisationId }
  | { kind: 'no-organisation' }
  | { kind: 'no-owner' }
  | { kind: 'work-stream'; id: WorkStreamId }
  | { kind: 'no-work-stream' };

/** Actions that belong together, in the order given, with how many are open and overdue (A5, A6). */
export type ActionGroup = { key: GroupKey; actions: Action[]; open: number; overdue: number };

type Board = Pick<Partnership, 'members' | 'representatives'>;

/**
 * Finds the body somebody answers to on a day: the one they act for on the partnership, otherwise the
 * one they belong to; null where neither is known (A5).
 */
export function bodyFinder(
  { partnership, people }: { partnership: Board; people: readonly Person[] },
  on: IsoDate,
): (id: PersonId) => OrganisationId | null {
  const ownBody = new Map(people.map(({ id, organisationId }) => [id, organisationId]));
  return (id) => organisationActedFor(partnership, id, on) ?? ownBody.get(id) ?? null;
}

/**
 * Parts the actions for their reader. By organisation, so that the progress of each nominating body is
 * seen (A5, BCP 3.2), an action stands under the body of each of its owners; one that nobody owns, or
 * whose owners belong to no body known here, is in a group of its own, at the end. By work stream
 * (A7, G14), those of none come last.
 */
export function groupedActions(
  actions: readonly Action[],
  by: Grouping,
  { bodyOf, today }: { bodyOf: (id: PersonId) => OrganisationId | null; today: IsoDate },
): ActionGroup[] {
  const keysOf: Record<Grouping, (action: Action) => GroupKey[]> = {
    none: () => [{ kind: 'all' }],
    organisation: (action) => organisationKeys(action, bodyOf),
    'work-stream': ({ workStreamId }) => [
      workStreamId === null
        ? { kind: 'no-work-stream' }
        : { kind: 'work-stream', id: workStreamId },
    ],
  };
  const groups = new Map<string, ActionGroup>();
  for (const action of actions) {
    for (const key of keysOf[by](action)) {
      const name = nameOf(key);
      const group = groups.get(name) ?? { key, actions: [], open: 0, overdue: 0 };
      group.actions.push(action);
      if (!isClosed(action)) group.open += 1;
      if (isOverdue(action, today)) group.overdue += 1;
      groups.set(name, group);
    }
  }
  return [...groups.values()].toSorted((a, b) => rank(a.key) - rank(b.key));
}

function organisationKeys(
  action: Action,
  bodyOf: (id: PersonId) => OrganisationId | null,
): GroupKey[] {
  if (!hasOwner(action)) return [{ kind: 'no-owner' }];
  const bodies = [...action.bodyIds, ...action.ownerIds.map(bodyOf)];
  return [...new Set(bodies)].map((id) =>
    id === null ? { kind: 'no-organisation' } : { kind: 'organisation', id },
  );
}

const nameOf = (key: GroupKey): string => ('id' in key ? `${key.kind} ${key.id}` : key.kind);

const LAST: readonly GroupKey['kind'][] = ['no-work-stream', 'no-organisation', 'no-owner'];

const rank = ({ kind }: GroupKey): number => LAST.indexOf(kind);
