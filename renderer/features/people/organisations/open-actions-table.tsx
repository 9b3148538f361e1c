import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import { shortDue } from '#shared/text/dates';
import { actionStatusLabels } from '#shared/text/labels';
import { organisationsText } from '#shared/text/screens/organisations';
import { TableCard } from '../../../ui/table-card';

const { columns } = organisationsText;

type OpenActionsTableProps = { actions: Output<'people:openOrganisation'>['actions'] };

/** The open actions of a body, each leading to its place in the log. */
export function OpenActionsTable({ actions }: OpenActionsTableProps) {
  if (actions.length === 0) return <Text size="sm">{organisationsText.noActions}</Text>;
  return (
    <TableCard aria-labelledby="actions">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={150}>{columns.action}</Table.Th>
          <Table.Th>{columns.partnership}</Table.Th>
          <Table.Th w={150}>{columns.due}</Table.Th>
          <Table.Th w={150}>{columns.status}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {actions.map(({ id, partnershipId, partnershipName, reference, due, status }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} href={`/p/${partnershipId}/actions?open=${id}`} size="sm">
                {reference}
              </Anchor>
            </Table.Td>
            <Table.Td>{partnershipName}</Table.Td>
            <Table.Td>{due === null ? organisationsText.noDue : shortDue(due)}</Table.Td>
            <Table.Td>{actionStatusLabels[status]}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}
