import { Anchor, Table, VisuallyHidden } from '@mantine/core';
import { Link } from 'wouter';
import type { Organisation } from '#shared/model/directory';
import { organisationsText } from '#shared/text/screens/organisations';
import { peopleText } from '#shared/text/screens/people';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

/** Bodies that may be entered twice, each pair with the way to merge it; nothing where there are none. */
export function SameBodies({
  pairs,
}: {
  pairs: readonly (readonly [Organisation, Organisation])[];
}) {
  if (pairs.length === 0) return null;
  return (
    <Section
      id="duplicates"
      title={organisationsText.duplicates}
      lead={organisationsText.duplicatesLead}
    >
      <TableCard aria-labelledby="duplicates">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="38%">{peopleText.oneEntry}</Table.Th>
            <Table.Th w="38%">{peopleText.otherEntry}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{peopleText.compare}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pairs.map(([first, second]) => (
            <Table.Tr key={`${first.id} ${second.id}`}>
              <Table.Td>{first.name}</Table.Td>
              <Table.Td>{second.name}</Table.Td>
              <Table.Td>
                <Anchor
                  component={Link}
                  href={`/people/organisations/merge/${first.id}/${second.id}`}
                  size="sm"
                  aria-label={peopleText.compareOf(first.name, second.name)}
                >
                  {peopleText.compare}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
    </Section>
  );
}
