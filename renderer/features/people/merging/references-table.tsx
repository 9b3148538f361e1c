import { Table, Text } from '@mantine/core';
import type { MergePreview } from '#shared/ipc/areas/people-merging';
import { referenceCount, subjectWords } from '#shared/text/people/merge-words';
import { mergingText } from '#shared/text/screens/merging';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

type Line = MergePreview['lines'][number];

type ReferencesTableProps = { lines: readonly Line[]; names: { stays: string; goes: string } };

/** What refers to the entry that goes, partnership by partnership. */
export function ReferencesTable({ lines, names }: ReferencesTableProps) {
  return (
    <Section
      id="references"
      title={mergingText.lines(names.goes)}
      lead={lines.length === 0 ? mergingText.noLines : mergingText.linesLead(names.stays)}
    >
      {lines.length > 0 && (
        <TableCard aria-labelledby="references">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="26%">{mergingText.columns.partnership}</Table.Th>
              <Table.Th w="30%">{mergingText.columns.count}</Table.Th>
              <Table.Th>{mergingText.columns.which}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={`${line.partnershipId} ${line.kind}`}>
                <Table.Td>{line.partnershipName || mergingText.allPartnerships}</Table.Td>
                <Table.Td>{referenceCount(line.kind, line.count)}</Table.Td>
                <Table.Td>
                  <Text size="sm">{whichOf(line)}</Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </Section>
  );
}

function whichOf({ names, count }: Line): string {
  const said = names.map(subjectWords).join(', ');
  const left = count - names.length;
  return said !== '' && left > 0 ? said + mergingText.more(left) : said;
}
