import { organisationActedFor } from '#shared/domain/membership';
import type { PartnershipView } from '#shared/ipc/views';

/**
 * The partnership's people as presenters, each "Name, Organisation": only those who belong to it,
 * because the directory holds everybody of every partnership.
 */
export function presenterNames({
  partnership,
  people,
  organisations,
  today,
}: PartnershipView): string[] {
  const ids = new Set([
    ...partnership.representatives.map(({ personId }) => personId),
    ...partnership.offices.map(({ personId }) => personId),
  ]);
  const organisationNames = new Map(organisations.map(({ id, name }) => [id, name]));
  return people
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, organisationId }) => {
      const organisation = organisationActedFor(partnership, id, today) ?? organisationId;
      const at = organisation === null ? undefined : organisationNames.get(organisation);
      return at === undefined ? name : `${name}, ${at}`;
    })
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}
