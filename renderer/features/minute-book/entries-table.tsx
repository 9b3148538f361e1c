import { Anchor, Code, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { MinuteBookView } from '#shared/ipc/areas/minute-book';
import { plainDate } from '#shared/text/dates';
import { bookReasons, minuteBookText as words } from '#shared/text/screens/minute-book';
import { keptAt } from '#shared/text/screens/record';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { TableCard } from '../../ui/table-card';

const { columns } = words;

type EntriesTableProps = Pick<MinuteBookView, 'entries' | 'total'>;

/** The entries of a minute book, the latest first. */
export function EntriesTable({ entries, total }: EntriesTableProps) {
  return (
    <Section
      id="book-entries"
      title={words.entries}
      {...(entries.length < total ? { lead: words.latest(entries.length, total) } : {})}
    >
      <TableCard aria-labelledby="book-entries">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>{columns.number}</Table.Th>
            <Table.Th>{columns.when}</Table.Th>
            <Table.Th>{columns.minutes}</Table.Th>
            <Table.Th>{columns.why}</Table.Th>
            <Table.Th>{columns.by}</Table.Th>
            <Table.Th w={170}>{columns.sum}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.number} entry={entry} />
          ))}
        </Table.Tbody>
      </TableCard>
    </Section>
  );
}

function EntryRow({ entry }: { entry: MinuteBookView['entries'][number] }) {
  const { number, on, at, by, meetingId, meetingOn, reason, note, sum } = entry;
  return (
    <Table.Tr>
      <RowHead>{number}</RowHead>
      <Table.Td>{keptAt({ on, at })}</Table.Td>
      <Table.Td>
        {reason === 'deleted' ? (
          plainDate(meetingOn)
        ) : (
          <Anchor component={Link} href={`/m/${meetingId}/record`} size="sm">
            {plainDate(meetingOn)}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>
        {bookReasons[reason]}
        {note !== '' && (
          <Text size="sm">
            <bdi>{note}</bdi>
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {by || (
          <Text span inherit c="dimmed">
            {words.notRecorded}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Code>{sum}</Code>
      </Table.Td>
    </Table.Tr>
  );
}
