import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import { organisationsText } from '#shared/text/screens/organisations';
import { TableCard } from '../../../ui/table-card';

type StaffTableProps = { people: Output<'people:openOrganisation'>['people'] };

/** The people who are employed by a body, each leading to what they hold. */
export function StaffTable({ people }: StaffTableProps) {
  if (people.length === 0) return <Text size="sm">{organisationsText.noStaff}</Text>;
  return (
    <TableCard aria-labelledby="staff">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="40%">{organisationsText.columns.name}</Table.Th>
          <Table.Th>{organisationsText.columns.jobTitle}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map(({ id, name, jobTitle }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} href={`/people/${id}`} size="sm">
                <bdi>{name}</bdi>
              </Anchor>
            </Table.Td>
            <Table.Td>{jobTitle}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}
