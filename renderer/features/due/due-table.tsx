import { Anchor, Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'wouter';
import { daysBetween } from '#shared/domain/calendar';
import type { DueRow } from '#shared/model/due';
import type { IsoDate } from '#shared/model/iso-date';
import { plainDate } from '#shared/text/dates';
import { dueSource, dueWhen, dueWords } from '#shared/text/due';
import { dueText } from '#shared/text/screens/due';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import { placeOf } from './place-of';

const TONES: Record<DueRow['state'], Tone> = {
  overdue: 'problem',
  soon: 'attention',
  open: 'neutral',
  later: 'neutral',
};

type DueTableProps = {
  title: string;
  rows: readonly DueRow[];
  today: IsoDate;
  showsPartnership: boolean;
};

/** What is due of one urgency; each row leads to where it is dealt with. */
export function DueTable({ title, rows, today, showsPartnership }: DueTableProps) {
  const id = useId();
  const { columns } = dueText;
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb={4}>
        {title}
      </Title>
      <TableCard aria-labelledby={id}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.what}</Table.Th>
            {showsPartnership && <Table.Th w="24%">{columns.partnership}</Table.Th>}
            <Table.Th w={270}>{columns.due}</Table.Th>
            <Table.Th w="22%">{columns.source}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              <Table.Td>
                <Anchor component={Link} href={placeOf(row)} size="sm">
                  {dueWords(row)}
                </Anchor>
              </Table.Td>
              {showsPartnership && (
                <Table.Td>
                  <Text size="sm">{row.partnershipName}</Text>
                </Table.Td>
              )}
              <Table.Td>
                <When row={row} today={today} />
              </Table.Td>
              <Table.Td>
                <Text size="sm" c="dimmed">
                  {dueSource(row)}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
    </section>
  );
}

/** Two things of one kind are about different meetings, people, bodies or days. */
function keyOf(row: DueRow): string {
  const { partnershipId, kind, subject, body, meetingId, meetingDate } = row;
  const about = [subject, body, meetingId, meetingDate, row.personId, row.organisationId, row.due];
  return [partnershipId, kind, ...about].join(' ');
}

function When({ row, today }: { row: DueRow; today: IsoDate }) {
  if (row.due === null) return null;
  return (
    <>
      <Text size="sm" component="span" mr={6}>
        {plainDate(row.due)}
      </Text>
      <StatusBadge tone={TONES[row.state]}>{dueWhen(daysBetween(today, row.due))}</StatusBadge>
    </>
  );
}
