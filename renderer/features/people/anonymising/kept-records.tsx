import { List, Table, Text } from '@mantine/core';
import type { AnonymisingPreview } from '#shared/ipc/areas/people-anonymising';
import { referenceCount } from '#shared/text/people/merge-words';
import { retentionWords } from '#shared/text/retention-words';
import { anonymisingText } from '#shared/text/screens/anonymising';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

/** What goes on referring to the entry, partnership by partnership, and why. */
export function KeptRecords({ kept }: Pick<AnonymisingPreview, 'kept'>) {
  const isEmpty = kept.length === 0;
  return (
    <Section
      id="kept"
      title={anonymisingText.kept}
      lead={isEmpty ? anonymisingText.noneKept : anonymisingText.keptLead}
    >
      {!isEmpty && (
        <TableCard aria-labelledby="kept">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="40%">{anonymisingText.partnership}</Table.Th>
              <Table.Th>{anonymisingText.what}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kept.map(({ partnershipId, partnershipName, kind, count }) => (
              <Table.Tr key={`${partnershipId} ${kind}`}>
                <Table.Td>{partnershipName}</Table.Td>
                <Table.Td>{referenceCount(kind, count)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </Section>
  );
}

/** For how long the partnerships that have something of the person keep what. */
export function KeptTimes({ retention }: Pick<AnonymisingPreview, 'retention'>) {
  if (retention.length === 0) return null;
  return (
    <Section id="retention" title={anonymisingText.retention} lead={anonymisingText.retentionLead}>
      <List size="sm" spacing={4}>
        {retention.map(({ partnershipId, partnershipName, entries }) => (
          <List.Item key={partnershipId}>
            <Text span size="sm" fw={600}>
              {partnershipName}
            </Text>
            : {entries.map(retentionWords).join('; ') || anonymisingText.noRetention}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
