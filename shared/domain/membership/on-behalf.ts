import type { Action } from '../../model/action';
import type { Person } from '../../model/directory';
import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Attendance, Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { compareByDue, isClosed } from '../action-progress';
import { organisationActedFor } from '../membership';

/** What is read to tell for which body somebody acts. */
export type Acting = {
  partnership: Pick<Partnership, 'members' | 'representatives'>;
  people: readonly Pick<Person, 'id' | 'organisationId'>[];
};

/** The body somebody acts for on a day, or else belongs to; null where neither is known. */
function bodyOf({ partnership, people }: Acting, id: PersonId, on: IsoDate): OrganisationId | null {
  const own = people.find((person) => person.id === id)?.organisationId ?? null;
  return organisationActedFor(partnership, id, on) ?? own;
}

/**
 * The entries of an attendance list that are a body's: of its own people, and of whoever took the place
 * of one of them (P8, Safer Essex 7.1).
 */
export function attendanceFor(
  acting: Acting,
  { attendance, date }: Pick<Meeting, 'attendance' | 'date'>,
  organisationId: OrganisationId,
): Attendance[] {
  return attendance.filter(({ personId, standsInFor }) =>
    [personId, standsInFor].some(
      (id) => id !== null && bodyOf(acting, id, date) === organisationId,
    ),
  );
}

/** The open actions that a body or one of its people is to do, the first due first (P8, A5). */
export function openActionsFor(
  acting: Acting,
  actions: readonly Action[],
  organisationId: OrganisationId,
  on: IsoDate,
): Action[] {
  return actions
    .filter((action) => !isClosed(action))
    .filter(
      ({ ownerIds, bodyIds }) =>
        bodyIds.includes(organisationId) ||
        ownerIds.some((id) => bodyOf(acting, id, on) === organisationId),
    )
    .toSorted(compareByDue);
}
