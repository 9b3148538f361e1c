import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

type PlainTableProps = {
  id: string;
  title: string;
  lead?: string;
  /** What is said where there are no rows. */
  none: string;
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** One part of what is recorded of somebody: a table under its heading, or that there is nothing. */
export function PlainTable({ id, title, lead, none, columns, rows }: PlainTableProps) {
  return (
    <Section id={id} title={title} {...(rows.length > 0 && lead ? { lead } : {})}>
      {rows.length === 0 ? (
        <Text size="sm">{none}</Text>
      ) : (
        <TableCard aria-labelledby={id}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, cells }) => (
              <Table.Tr key={key}>
                {cells.map((cell, place) => (
                  <Table.Td key={columns[place]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </Section>
  );
}
