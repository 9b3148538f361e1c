import type { MultiSelectProps } from '@mantine/core';
import type { PartnershipView } from '#shared/ipc/views';
import type { OrganisationId } from '#shared/model/id';
import { recordsText } from '#shared/text/screens/records';
import { OwnersField } from './owners-field';

type BodiesFieldProps = Omit<MultiSelectProps, 'data'> & {
  view: Pick<PartnershipView, 'partnership' | 'organisations'>;
};

/** Which bodies answer for something: any number of them, found by typing part of a name (G13). */
export function BodiesField({ view, ...rest }: BodiesFieldProps) {
  return (
    <OwnersField
      label={recordsText.bodies}
      nothingFoundMessage={recordsText.noBodyFound}
      {...rest}
      options={bodyOptions(view)}
    />
  );
}

/** Every body known, as choices by name; the members of this partnership first. */
function bodyOptions({
  partnership,
  organisations,
}: BodiesFieldProps['view']): { value: OrganisationId; label: string }[] {
  const own = new Set(partnership.members.map(({ organisationId }) => organisationId));
  const rank = (id: OrganisationId): number => (own.has(id) ? 0 : 1);
  return organisations
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name }) => ({ value: id, label: name }));
}
