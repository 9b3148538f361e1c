import type { Action } from '../../model/action';
import type { OrganisationId, PartnershipId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import { compareByDue } from '../action-progress';
import { chaseStanding, type ChaseList } from './chase-list';

/** Whom to ask in one partnership. */
export type PartnershipChases = { partnershipId: PartnershipId; list: ChaseList };

/** What somebody is asked about in one partnership, the soonest due first; never empty. */
export type ChasePart = { partnershipId: PartnershipId; actions: Action[] };

/** Whom to ask over several partnerships, each once; and what nobody can be asked about by name. */
export type ChasesOverAll = {
  people: { personId: PersonId; parts: ChasePart[] }[];
  /** Bodies that own actions without a person of theirs being named (A5). */
  bodies: { organisationId: OrganisationId; parts: ChasePart[] }[];
  /** Actions that nobody owns (A10). */
  unowned: ChasePart[];
};

/**
 * Whom to ask how their actions go over several partnerships (A4): each owner once, their actions partnership by
 * partnership in the order these are given. Who has the soonest action comes first. As in one partnership, none
 * is told of an action that is not their own (M3, X3).
 */
export function chasesOverAll(lists: readonly PartnershipChases[]): ChasesOverAll {
  const people = joined(lists, ({ people: own }) =>
    own.map(({ personId, actions }) => [personId, actions]),
  );
  const bodies = joined(lists, ({ bodies: own }) =>
    own.map(({ organisationId, actions }) => [organisationId, actions]),
  );
  return {
    people: people.map(([personId, parts]) => ({ personId, parts })),
    bodies: bodies.map(([organisationId, parts]) => ({ organisationId, parts })),
    unowned: lists
      .map(({ partnershipId, list }) => ({ partnershipId, actions: list.unowned }))
      .filter(({ actions }) => actions.length > 0),
  };
}

function joined<Id>(
  lists: readonly PartnershipChases[],
  sharesOf: (list: ChaseList) => [Id, Action[]][],
): [Id, ChasePart[]][] {
  const owners = new Map<Id, ChasePart[]>();
  for (const { partnershipId, list } of lists) {
    for (const [id, actions] of sharesOf(list)) {
      owners.set(id, [...(owners.get(id) ?? []), { partnershipId, actions }]);
    }
  }
  return [...owners]
    .map(([id, parts]) => ({ id, parts, soonest: soonestOf(parts) }))
    .toSorted((a, b) => compareByDue(a.soonest, b.soonest))
    .map(({ id, parts }) => [id, parts]);
}

function soonestOf(parts: readonly ChasePart[]): Action {
  return parts
    .flatMap(({ actions }) => actions.slice(0, 1))
    .reduce((soonest, one) => (compareByDue(one, soonest) < 0 ? one : soonest));
}

/** An open action that was chased without anything being reported since: when last, and who was asked then. */
export type Unanswered<A extends Action> = { action: A; on: IsoDate; to: string[] };

/** The chased actions that nobody reported on since, those that wait the longest first (A4). */
export function unansweredChases<A extends Action>(actions: readonly A[]): Unanswered<A>[] {
  return actions
    .flatMap((action) => {
      const standing = chaseStanding(action);
      if (standing === null || standing.isAnswered) return [];
      const { on } = standing;
      const to = action.chased.filter((one) => one.on === on).map((one) => one.to);
      return [{ action, on, to }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
