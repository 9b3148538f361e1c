import { Table } from '@mantine/core';
import type { AnonymisingPreview } from '#shared/ipc/areas/people-anonymising';
import { anonymisingText } from '#shared/text/screens/anonymising';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

/** What is known of the person now, and what is left of it. */
export function ChangedFacts({ facts, becomes }: Pick<AnonymisingPreview, 'facts' | 'becomes'>) {
  return (
    <Section id="facts" title={anonymisingText.facts} lead={anonymisingText.factsLead(becomes)}>
      <TableCard aria-labelledby="facts">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{anonymisingText.fact}</Table.Th>
            <Table.Th w="40%">{anonymisingText.now}</Table.Th>
            <Table.Th>{anonymisingText.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {facts.map(({ fact, value }) => (
            <Table.Tr key={fact}>
              <Table.Th scope="row">{anonymisingText.factNames[fact]}</Table.Th>
              <Table.Td>
                <bdi>{value}</bdi>
              </Table.Td>
              <Table.Td>{fact === 'name' ? becomes : anonymisingText.gone}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
    </Section>
  );
}
