import { Table } from '@mantine/core';
import { nominatedLeads } from '#shared/domain/membership/nominated-leads';
import { sentenceCase } from '#shared/text/labels';
import { membersText } from '#shared/text/screens/members';
import { TableCard } from '../../../ui/table-card';
import { directoryNames } from '../directory-names';
import type { ListProps } from '../list-props';
import { SectionHeading } from '../section-heading';

const { columns } = membersText;

/** Who leads on what, as far as anybody does (P21, Safer Essex 5.3). */
export function LeadsTable({ view, showing }: ListProps) {
  const leads = nominatedLeads(view.partnership, showing.on);
  if (leads.length === 0) return null;
  const names = directoryNames(view);
  const bodyOf = new Map(view.partnership.members.map((one) => [one.id, one.organisationId]));
  return (
    <section aria-labelledby="leads">
      <SectionHeading id="leads" title={membersText.leads} />
      <TableCard aria-labelledby="leads">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="40%">{columns.leadsOn}</Table.Th>
            <Table.Th>{columns.person}</Table.Th>
            <Table.Th>{columns.organisation}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {leads.map(({ leadsOn, personId, memberId }) => (
            <Table.Tr key={`${personId} ${memberId} ${leadsOn}`}>
              <Table.Td fw={600}>{sentenceCase(leadsOn)}</Table.Td>
              <Table.Td>{names.person(personId)?.name}</Table.Td>
              <Table.Td>{names.organisation(bodyOf.get(memberId) ?? null)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
    </section>
  );
}
