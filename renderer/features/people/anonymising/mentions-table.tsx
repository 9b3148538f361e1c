import { Table } from '@mantine/core';
import type { AnonymisingPreview } from '#shared/ipc/areas/people-anonymising';
import { anonymisingText, mentionWords } from '#shared/text/screens/anonymising';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

/** Texts that name the person and stay as they are. */
export function MentionsTable({ mentions }: Pick<AnonymisingPreview, 'mentions'>) {
  const isEmpty = mentions.length === 0;
  return (
    <Section
      id="mentions"
      title={anonymisingText.mentions}
      lead={
        isEmpty
          ? `${anonymisingText.noMentions} ${anonymisingText.mentionsNote}`
          : `${anonymisingText.mentionsLead} ${anonymisingText.mentionsNote}`
      }
    >
      {!isEmpty && (
        <TableCard aria-labelledby="mentions">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="30%">{anonymisingText.partnership}</Table.Th>
              <Table.Th>{anonymisingText.where}</Table.Th>
              <Table.Th w={90}>{anonymisingText.texts}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {mentions.map((one) => (
              <Table.Tr key={`${one.partnershipId} ${mentionWords(one)}`}>
                <Table.Td>{one.partnershipName}</Table.Td>
                <Table.Td>{mentionWords(one)}</Table.Td>
                <Table.Td>{one.count}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </Section>
  );
}
