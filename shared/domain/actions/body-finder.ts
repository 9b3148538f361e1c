import type { Person } from '../../model/directory';
import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { organisationActedFor } from '../membership';

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
