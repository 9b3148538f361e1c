import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { MembershipView } from '#shared/ipc/areas/organisations';
import { standingLabels } from '#shared/text/membership/member-words';
import { organisationsText } from '#shared/text/screens/organisations';
import { TableCard } from '../../../ui/table-card';
import { datesBetween } from '../dates-between';

const { columns } = organisationsText;

/** What a body is a member of, and was, with who sits for it today. */
export function MembershipsTable({ memberships }: { memberships: readonly MembershipView[] }) {
  if (memberships.length === 0) return <Text size="sm">{organisationsText.noMemberships}</Text>;
  return (
    <TableCard aria-labelledby="memberships">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="30%">{columns.partnership}</Table.Th>
          <Table.Th w={120}>{columns.standing}</Table.Th>
          <Table.Th w="24%">{columns.dates}</Table.Th>
          <Table.Th>{columns.sits}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {memberships.map((one) => (
          <Table.Tr key={`${one.partnershipId} ${one.from} ${one.until}`}>
            <Table.Td>
              <Anchor component={Link} href={`/p/${one.partnershipId}/members`} size="sm">
                {one.partnershipName}
              </Anchor>
            </Table.Td>
            <Table.Td>
              {one.isCurrent ? standingLabels[one.standing] : organisationsText.over}
            </Table.Td>
            <Table.Td>{datesBetween(one)}</Table.Td>
            <Table.Td>{one.people.join(', ') || organisationsText.nobody}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}
