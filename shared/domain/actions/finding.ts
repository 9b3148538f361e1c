import { actionStatusSchema, type Action, type ActionStatus } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { ActionFilter, ActionOrder, ActionQuestion } from '../../model/saved-filter';
import { lastDayOf } from '../action-due';
import { hasOwner, isClosed, isOverdue } from '../action-progress';
import type { Tracked } from './tracked';

/** What is asked of a log before anybody asked for anything: what is open, the soonest due first. */
export const firstQuestion: ActionQuestion = {
  filter: 'open',
  ownerId: null,
  priority: null,
  search: '',
  order: 'due',
  isReversed: false,
};

const FILTERS: Record<ActionFilter, (action: Action, today: IsoDate) => boolean> = {
  open: (action) => !isClosed(action),
  overdue: isOverdue,
  'no-owner': (action) => !isClosed(action) && !hasOwner(action),
  closed: isClosed,
  all: () => true,
};

/** What is asked of actions: which, of which status, and due on which days, both included; null for any. */
export type AskedActions = {
  question: ActionQuestion;
  /** Only those of one status, as a column of a board shows them (A11). */
  status?: ActionStatus | undefined;
  due: { from: IsoDate; until: IsoDate } | null;
};

/**
 * The actions that were asked for, in the order they came or the reverse of it (A6, A10). A month is due on
 * its last day (A12).
 */
export function askedFor(
  actions: readonly Tracked[],
  { question, status, due }: AskedActions,
  today: IsoDate,
): Tracked[] {
  const { filter, ownerId, priority } = question;
  const words = question.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = FILTERS[filter];
  const found = actions.filter((tracked) => {
    const { action } = tracked;
    return (
      fits(action, today) &&
      (status === undefined || action.status === status) &&
      (priority === null || action.priority === priority) &&
      (ownerId === null || isOwnedBy(action, ownerId)) &&
      (due === null || isDueWithin(action, due)) &&
      words.every((word) => tracked.words.includes(word))
    );
  });
  return question.isReversed ? found.toReversed() : found;
}

function isOwnedBy({ ownerIds, bodyIds }: Action, id: string): boolean {
  return [...ownerIds, ...bodyIds].some((one) => one === id);
}

function isDueWithin({ due }: Action, { from, until }: { from: IsoDate; until: IsoDate }): boolean {
  if (due === null) return false;
  const day = lastDayOf(due);
  return day >= from && day <= until;
}

const STATUS_KEYS = Object.fromEntries(
  actionStatusSchema.options.map((status, place) => [status, String(place)]),
);

const KEYS: Record<ActionOrder, (one: Tracked) => string> = {
  reference: ({ action }) => action.reference.toLowerCase(),
  owner: ({ ownerKey }) => ownerKey,
  due: ({ dueKey }) => dueKey,
  status: ({ action, dueKey }) => `${STATUS_KEYS[action.status]} ${dueKey}`,
};

/** The actions in an order; equal ones stay as they came. */
export function inOrder(actions: readonly Tracked[], order: ActionOrder): Tracked[] {
  const key = KEYS[order];
  return actions
    .map((one) => ({ one, key: key(one) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ one }) => one);
}

/** Two lists that are in an order already, as one in that order; of equal ones, those of the first come first. */
export function mergedInOrder(
  first: readonly Tracked[],
  second: readonly Tracked[],
  order: ActionOrder,
): Tracked[] {
  const key = KEYS[order];
  const merged: Tracked[] = [];
  const rest = second.map((one) => ({ one, key: key(one) }));
  let at = 0;
  for (const one of first) {
    const own = key(one);
    for (let other = rest[at]; other && other.key < own; other = rest[at]) {
      merged.push(other.one);
      at += 1;
    }
    merged.push(one);
  }
  return merged.concat(second.slice(at));
}
