import { Anchor, Stack, Table } from '@mantine/core';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { matching } from '#shared/domain/people/matching';
import { sameBodies } from '#shared/domain/people/same-bodies';
import type { Output } from '#shared/ipc/contract';
import { organisationsText } from '#shared/text/screens/organisations';
import { peopleText } from '#shared/text/screens/people';
import { useOrganisations } from '../../../data/queries';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { TableCard } from '../../../ui/table-card';
import { FindField } from '../find-field';
import { PeopleParts } from '../people-parts';
import { SameBodies } from './same-bodies-table';

type Listed = Output<'people:organisations'>[number];

const { columns } = organisationsText;
const SHOWN = 100;

/** Every body known, to be found by name (P18). */
export function OrganisationsScreen() {
  return (
    <Page title={organisationsText.title} lead={organisationsText.lead}>
      <PeopleParts current="organisations" />
      <Loaded reading={useOrganisations()}>
        {(organisations) => <Organisations organisations={organisations} />}
      </Loaded>
    </Page>
  );
}

function Organisations({ organisations }: { organisations: Listed[] }) {
  const [search, setSearch] = useState('');
  if (organisations.length === 0) {
    return (
      <EmptyState
        icon={Building2}
        title={organisationsText.none}
        text={organisationsText.noneText}
      />
    );
  }
  const found = matching(organisations, search, ({ name }) => name);
  const shown = found.slice(0, SHOWN);
  const words = [
    found.length === 0
      ? organisationsText.noneFound
      : organisationsText.found(shown.length, organisations.length),
    ...(shown.length < found.length ? [organisationsText.more] : []),
  ];
  return (
    <Stack gap="sm">
      <SameBodies pairs={sameBodies(organisations)} />
      <FindField
        label={organisationsText.search}
        value={search}
        onChange={setSearch}
        found={words.join(' ')}
      />
      {shown.length > 0 && (
        <TableCard aria-label={organisationsText.title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.name}</Table.Th>
              <Table.Th w={140}>{columns.people}</Table.Th>
              <Table.Th w={190}>{columns.memberships}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ id, name, people, memberships }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor component={Link} href={`/people/organisations/${id}`} size="sm">
                    <bdi>{name}</bdi>
                  </Anchor>
                </Table.Td>
                <Table.Td>{people === 0 ? organisationsText.nobody : people}</Table.Td>
                <Table.Td>{memberships === 0 ? peopleText.noPartnership : memberships}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </Stack>
  );
}
