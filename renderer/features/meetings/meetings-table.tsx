import { ActionIcon, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import type { MeetingSummary } from '#shared/ipc/views';
import { longDate, timeSpan } from '#shared/text/dates';
import { meetingKindLabels, meetingStateLabels } from '#shared/text/labels';
import { meetingsText } from '#shared/text/screens/meetings';
import { TableCard } from '../../ui/table-card';
import classes from './meetings-table.module.css';
import { StatusBadge } from '../../ui/status-badge';

type MeetingsTableProps = {
  title: string;
  meetings: readonly MeetingSummary[];
  /** What to say where there are none; nothing at all without it. */
  whenNone?: string;
  onDelete: (meeting: MeetingSummary) => void;
};

/** Meetings under a heading; the date opens one. */
export function MeetingsTable({ title, meetings, whenNone, onDelete }: MeetingsTableProps) {
  if (meetings.length === 0 && whenNone === undefined) return null;
  return (
    <section className={classes.section}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      {meetings.length === 0 ? (
        <Text c="dimmed" size="sm">
          {whenNone}
        </Text>
      ) : (
        <TableCard>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{meetingsText.columns.date}</Table.Th>
              <Table.Th>{meetingsText.columns.time}</Table.Th>
              <Table.Th>{meetingsText.columns.place}</Table.Th>
              <Table.Th>{meetingsText.columns.kind}</Table.Th>
              <Table.Th ta="right">{meetingsText.columns.items}</Table.Th>
              <Table.Th>{meetingsText.columns.state}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{meetingsText.columns.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {meetings.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} onDelete={() => onDelete(meeting)} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </section>
  );
}

const TONES = { planned: 'neutral', 'in-progress': 'information', closed: 'good' } as const;

type MeetingRowProps = { meeting: MeetingSummary; onDelete: () => void };

function MeetingRow({ meeting, onDelete }: MeetingRowProps) {
  const date = longDate(meeting.date);
  const screen = meeting.state === 'planned' ? 'agenda' : 'minutes';
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>
        <Link href={`/m/${meeting.id}/${screen}`} className={classes.open}>
          {date}
        </Link>
      </Table.Td>
      <Table.Td>{timeSpan(meeting.startTime, meeting.endTime)}</Table.Td>
      <Table.Td className={classes.place}>{meeting.place}</Table.Td>
      <Table.Td>{meetingKindLabels[meeting.kind]}</Table.Td>
      <Table.Td ta="right">{meeting.itemCount}</Table.Td>
      <Table.Td>
        {meeting.state === 'planned' && !meeting.dateAgreed ? (
          <StatusBadge tone="attention">{meetingsText.proposed}</StatusBadge>
        ) : (
          <StatusBadge tone={TONES[meeting.state]}>{meetingStateLabels[meeting.state]}</StatusBadge>
        )}
      </Table.Td>
      <Table.Td className={classes.buttons}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={meetingsText.deletion.of(date)}
          onClick={onDelete}
        >
          <Trash2 size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
