import { Table, Text, VisuallyHidden } from '@mantine/core';
import { membersText } from '#shared/text/screens/members';
import { TableCard } from '../../../ui/table-card';
import type { ListProps } from '../list-props';
import { SectionHeading } from '../section-heading';
import { isShown } from '../showing';
import { MemberRow } from './member-row';

const { columns } = membersText;

/** The member organisations with their seats and their people (P1); who is not in stands apart (P22). */
export function MembersSection(list: ListProps) {
  const { view, showing } = list;
  const members = view.partnership.members.filter(
    (member) => member.standing === 'member' && isShown(member, showing),
  );
  return (
    <section aria-labelledby="organisations">
      <SectionHeading id="organisations" title={membersText.organisations} />
      {members.length === 0 && showing.which === 'as-at' ? (
        <Text size="sm" c="dimmed">
          {membersText.noMembersThen}
        </Text>
      ) : (
        <TableCard aria-labelledby="organisations">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="28%">{columns.organisation}</Table.Th>
              <Table.Th w={160}>{columns.seats}</Table.Th>
              <Table.Th w={120}>{columns.quorum}</Table.Th>
              <Table.Th>{columns.people}</Table.Th>
              <Table.Th w={80}>
                <VisuallyHidden>{columns.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {members.map((member) => (
              <MemberRow key={member.id} {...list} member={member} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </section>
  );
}
