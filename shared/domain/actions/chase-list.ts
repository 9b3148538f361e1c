import type { Action } from '../../model/action';
import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import { compareByDue, hasOwner, isClosed, isOverdue } from '../action-progress';

/** Which actions owners are asked about: those that are overdue, or all that are open (A6). */
export type ChaseScope = 'overdue' | 'open';

/** An owner who is to be asked, and about which of their own actions, the soonest due first. */
export type ChasedPerson = { personId: PersonId; actions: Action[] };

/** Whom to ask how actions go; and what nobody can be asked about by name. */
export type ChaseList = {
  people: ChasedPerson[];
  /** Bodies that own actions without a person of theirs being named (A5). */
  bodies: { organisationId: OrganisationId; actions: Action[] }[];
  /** Actions that nobody owns (A10). */
  unowned: Action[];
};

/**
 * Whom to ask how their actions go (A4, Safer Essex 8.4): each owner, in the order of their soonest action. An
 * action of several owners is asked of each of them; none is told of an action that is not their own, so that
 * what is confidential reaches its owners only (M3, X3).
 */
export function chaseList(
  actions: readonly Action[],
  scope: ChaseScope,
  today: IsoDate,
): ChaseList {
  const asked = actions
    .filter((action) => (scope === 'overdue' ? isOverdue(action, today) : !isClosed(action)))
    .toSorted(compareByDue);
  const people = sharedOut(asked, ({ ownerIds }) => ownerIds);
  const leaderless = asked.filter(({ ownerIds }) => ownerIds.length === 0);
  const bodies = sharedOut(leaderless, ({ bodyIds }) => bodyIds);
  return {
    people: people.map(([personId, own]) => ({ personId, actions: own })),
    bodies: bodies.map(([organisationId, own]) => ({ organisationId, actions: own })),
    unowned: asked.filter((action) => !hasOwner(action)),
  };
}

/** The actions of each owner, in the order in which owners are met with. */
function sharedOut<Id>(
  actions: readonly Action[],
  owners: (action: Action) => readonly Id[],
): [Id, Action[]][] {
  const shares = new Map<Id, Action[]>();
  for (const action of actions) {
    for (const id of new Set(owners(action))) {
      const own = shares.get(id);
      if (own) own.push(action);
      else shares.set(id, [action]);
    }
  }
  return [...shares];
}

/** The last time owners were asked about an open action, and whether anything was reported since (A4). */
export type ChaseStanding = { on: IsoDate; isAnswered: boolean };

/**
 * How an action stands that was chased; null where it never was, or is closed. What was reported on the day of
 * the asking counts as an answer to it.
 */
export function chaseStanding(
  action: Pick<Action, 'chased' | 'updates' | 'status'>,
): ChaseStanding | null {
  if (isClosed(action)) return null;
  const on = latest(action.chased.map((one) => one.on));
  if (on === null) return null;
  return { on, isAnswered: action.updates.some((update) => update.on >= on) };
}

function latest(days: readonly IsoDate[]): IsoDate | null {
  return days.reduce<IsoDate | null>(
    (last, day) => (last === null || day > last ? day : last),
    null,
  );
}
