import { NativeSelect, Table, Text } from '@mantine/core';
import type { ChangedRow } from '#shared/ipc/areas/directory-import';
import { rowChoiceSchema, type RowChoice } from '#shared/model/directory-import';
import { personFactLabels, rowChoiceLabels } from '#shared/text/people/directory-words';
import { directoryImportText as words } from '#shared/text/screens/directory-import';
import { optionsOf } from '../../../ui/options-of';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';
import type { Choices } from './choices';

type ChangedRowsProps = {
  rows: readonly ChangedRow[];
  count: number;
  choices: Choices;
  onChoose: (row: number, choice: RowChoice) => void;
  onUsual: (choice: RowChoice) => void;
};

const { columns } = words;

/** The rows about somebody who is known here, with what each says otherwise, and what becomes of it. */
export function ChangedRows({ rows, count, choices, onChoose, onUsual }: ChangedRowsProps) {
  return (
    <Section
      id="changed-rows"
      title={words.changed(count)}
      lead={words.changedLead}
      action={
        <NativeSelect
          label={words.usual}
          description={words.usualHint}
          data={optionsOf(rowChoiceLabels)}
          value={choices.usual}
          onChange={({ currentTarget: { value } }) => onUsual(rowChoiceSchema.parse(value))}
        />
      }
    >
      <TableCard aria-labelledby="changed-rows">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>{columns.row}</Table.Th>
            <Table.Th w="28%">{columns.name}</Table.Th>
            <Table.Th>{columns.changes}</Table.Th>
            <Table.Th w={210}>{columns.choice}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ row, who, changes }) => (
            <Table.Tr key={row}>
              <Table.Td>{row}</Table.Td>
              <Table.Td>
                <bdi>{who.name}</bdi>
                {who.organisation !== '' && (
                  <Text size="xs" c="dimmed">
                    {who.organisation}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {changes.map(({ field, before, after }) => (
                  <Text key={field} size="sm">
                    {words.becomes(personFactLabels[field], before, after)}
                  </Text>
                ))}
              </Table.Td>
              <Table.Td>
                <NativeSelect
                  size="xs"
                  aria-label={words.choiceOf(row, who.name)}
                  data={optionsOf(rowChoiceLabels)}
                  value={choices.byRow.get(row) ?? choices.usual}
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
