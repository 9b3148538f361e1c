import { NativeSelect, Table, Text } from '@mantine/core';
import type { NewRow } from '#shared/ipc/areas/directory-import';
import { rowChoiceSchema, type RowChoice } from '#shared/model/directory-import';
import { alikeWords, newRowChoiceLabels } from '#shared/text/people/directory-words';
import { directoryImportText as words } from '#shared/text/screens/directory-import';
import { optionsOf } from '../../../ui/options-of';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

type NewRowsProps = {
  rows: readonly NewRow[];
  count: number;
  chosen: ReadonlyMap<number, RowChoice>;
  onChoose: (row: number, choice: RowChoice) => void;
};

const { columns } = words;

/** The rows about somebody who is not known here, each to be added or left out. */
export function NewRows({ rows, count, chosen, onChoose }: NewRowsProps) {
  return (
    <Section id="new-rows" title={words.new(count)} lead={words.newLead}>
      <TableCard aria-labelledby="new-rows">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>{columns.row}</Table.Th>
            <Table.Th w="24%">{columns.name}</Table.Th>
            <Table.Th w="24%">{columns.organisation}</Table.Th>
            <Table.Th>{columns.alike}</Table.Th>
            <Table.Th w={210}>{columns.choice}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ row, who, alike }) => (
            <Table.Tr key={row}>
              <Table.Td>{row}</Table.Td>
              <Table.Td>
                <bdi>{who.name}</bdi>
              </Table.Td>
              <Table.Td>{who.organisation}</Table.Td>
              <Table.Td>{alike === null ? '' : alikeWords(alike.because, alike)}</Table.Td>
              <Table.Td>
                <NativeSelect
                  size="xs"
                  aria-label={words.choiceOf(row, who.name)}
                  data={optionsOf(newRowChoiceLabels)}
                  value={chosen.get(row) ?? 'add'}
                  onChange={({ currentTarget: { value } }) =>
                    onChoose(row, rowChoiceSchema.parse(value))
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
      {rows.length < count && <Text size="sm">{words.notAll(rows.length, count)}</Text>}
    </Section>
  );
}
