import type { Action } from '../model/action';
import type { OrganisationId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { ActionFilter, ActionOrder, ActionQuestion } from '../model/saved-filter';
import { compareByDue, hasOwner, isClosed, isOverdue } from './action-progress';

/** What the answer needs to know besides the actions. */
export type ActionContext = {
  today: IsoDate;
  ownerName: (id: PersonId) => string;
  bodyName: (id: OrganisationId) => string;
};

const FILTERS: Record<ActionFilter, (action: Action, today: IsoDate) => boolean> = {
  open: (action) => !isClosed(action),
  overdue: isOverdue,
  'no-owner': (action) => !isClosed(action) && !hasOwner(action),
  closed: isClosed,
  all: () => true,
};

const STATUS_ORDER = [
  'open',
  'in-progress',
  'on-hold',
  'complete',
  'closed-not-done',
  'transferred',
];

/** The actions asked for, in the order asked for; equal ones stay in the order of their due dates. */
export function selectActions(
  actions: readonly Action[],
  question: ActionQuestion,
  context: ActionContext,
): Action[] {
  const wanted = actions.filter((action) => fits(action, question, context.today));
  const ordered = wanted.toSorted(compareByDue).toSorted(comparer(question.order, context));
  return question.isReversed ? ordered.toReversed() : ordered;
}

function fits(action: Action, question: ActionQuestion, today: IsoDate): boolean {
  const { filter, ownerId, priority, search } = question;
  if (!FILTERS[filter](action, today)) return false;
  if (priority !== null && action.priority !== priority) return false;
  const owners: string[] = [...action.ownerIds, ...action.bodyIds];
  if (ownerId !== null && !owners.includes(ownerId)) return false;
  const text = [action.reference, action.what, ...action.updates.map((one) => one.text)]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function comparer(
  order: ActionOrder,
  { ownerName, bodyName }: ActionContext,
): (a: Action, b: Action) => number {
  const owners = ({ ownerIds, bodyIds }: Action): string =>
    [...ownerIds.map(ownerName), ...bodyIds.map(bodyName)].join(', ');
  const comparers: Record<ActionOrder, (a: Action, b: Action) => number> = {
    reference: (a, b) => a.reference.localeCompare(b.reference),
    owner: (a, b) => owners(a).localeCompare(owners(b), 'en-GB'),
    due: () => 0,
    status: (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  };
  return comparers[order];
}
