import { actionStatusSchema, type ActionStatus } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { ActionFilter, ActionOrder, ActionQuestion } from '../../model/saved-filter';
import type { TrackedAction } from '../../model/tracked-action';
import { lastDayOf } from '../action-due';
import { isClosed, isOverdue } from '../action-progress';
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

const FILTERS: Record<ActionFilter, (row: TrackedAction, today: IsoDate) => boolean> = {
  open: (row) => !isClosed(row),
  overdue: isOverdue,
  'no-owner': (row) => !isClosed(row) && row.owners.length === 0,
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
  const found = actions.filter(
    ({ row, words: known }) =>
      fits(row, today) &&
      (status === undefined || row.status === status) &&
      (priority === null || row.priority === priority) &&
      (ownerId === null || row.owners.some(({ id }) => id === ownerId)) &&
      (due === null || isDueWithin(row, due)) &&
      words.every((word) => known.includes(word)),
  );
  return question.isReversed ? found.toReversed() : found;
}

function isDueWithin(
  { due }: TrackedAction,
  { from, until }: { from: IsoDate; until: IsoDate },
): boolean {
  if (due === null) return false;
  const day = lastDayOf(due);
  return day >= from && day <= until;
}

const STATUS_KEYS = Object.fromEntries(
  actionStatusSchema.options.map((status, place) => [status, String(place)]),
);

const KEYS: Record<ActionOrder, (one: Tracked) => string> = {
  reference: ({ row }) => row.reference.toLowerCase(),
  owner: ({ ownerKey }) => ownerKey,
  due: ({ dueKey }) => dueKey,
  status: ({ row, dueKey }) => `${STATUS_KEYS[row.status]} ${dueKey}`,
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
  let at = 0;
  for (const one of first) {
    const own = key(one);
    for (let other = second[at]; other && key(other) < own; other = second[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(one);
  }
  return merged.concat(second.slice(at));
}
