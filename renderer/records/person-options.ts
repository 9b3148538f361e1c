import type { PartnershipView } from '#shared/ipc/views';
import { organisationActedFor } from '#shared/domain/membership';
import type { PersonId } from '#shared/model/id';

/** A person as a choice: their name, and whom they act for. */
export type PersonOption = { value: PersonId; label: string };

/** Everybody known, as choices by name; the people of this partnership first. */
export function personOptions(view: PartnershipView): PersonOption[] {
  const nameById = new Map(view.organisations.map((one) => [one.id, one.name]));
  const own = new Set(view.partnership.representatives.map((one) => one.personId));
  const rank = (id: PersonId): number => (own.has(id) ? 0 : 1);
  return view.people
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name, organisationId }) => {
      const actedFor = organisationActedFor(view.partnership, id, view.today) ?? organisationId;
      const organisation = actedFor === null ? undefined : nameById.get(actedFor);
      return { value: id, label: organisation === undefined ? name : `${name}, ${organisation}` };
    });
}
