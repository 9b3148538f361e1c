import { Table, Text } from '@mantine/core';
import type { FileRows } from '#shared/ipc/areas/partnership-file';
import { partnershipFileText as words } from '#shared/text/screens/partnership-file';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { TableCard } from '../../ui/table-card';
import classes from './partnership-file.module.css';
import { keyOf } from './row-key';

type ListedRowsProps = { section: 'new' | 'changed'; found: FileRows };

/** What becomes as the file says, for nobody here has changed it. */
export function ListedRows({ section, found }: ListedRowsProps) {
  if (found.total === 0) return null;
  const id = `file-${section}`;
  const hasBefore = section === 'changed';
  const hidden = found.total - found.rows.length;
  return (
    <Section
      id={id}
      title={`${words.sections[section]} (${found.total})`}
      lead={words.sectionLeads[section]}
    >
      <TableCard aria-labelledby={id}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.rowColumns.what}</Table.Th>
            {hasBefore && <Table.Th>{words.rowColumns.here}</Table.Th>}
            <Table.Th>{words.rowColumns.there}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              <RowHead>
                <bdi>{row.title}</bdi>
              </RowHead>
              {hasBefore && <Said text={row.here} />}
              <Said text={row.there} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
      {hidden > 0 && <Text size="sm">{words.more(hidden)}</Text>}
    </Section>
  );
}

function Said({ text }: { text: string | null }) {
  return (
    <Table.Td className={classes.text}>
      <bdi>{text ?? ''}</bdi>
    </Table.Td>
  );
}
