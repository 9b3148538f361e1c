import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { MeetingHistoryView } from '#shared/ipc/areas/overview';
import { bodyMarkLabel } from '#shared/text/attendance-words';
import { plainDate, shortDate } from '#shared/text/dates';
import { historyText as words, sendingsInShort } from '#shared/text/screens/overview';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';

type History = { history: MeetingHistoryView };
type Mark = MeetingHistoryView['bodies'][number]['marks'][number];

const TONES: Record<Mark, Tone> = {
  present: 'good',
  'stand-in': 'information',
  apologies: 'attention',
  absent: 'problem',
  'not-marked': 'neutral',
  'no-seat-held': 'neutral',
  'not-a-member': 'neutral',
};

/** The meetings of one partnership: quorum, circulations, and who came; each mark in words too (M4, Q6, N7). */
export function MeetingHistory({ history }: { history: MeetingHistoryView | null }) {
  if (history === null) return <Text size="sm">{words.chooseOne}</Text>;
  if (history.meetings.length === 0) return <Text size="sm">{words.none}</Text>;
  return (
    <Stack gap="md">
      <Meetings history={history} />
      <Attendance history={history} />
    </Stack>
  );
}

function Meetings({ history: { meetings } }: History) {
  return (
    <TableCard aria-label={words.quorumTable}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.meeting}</Table.Th>
          <Table.Th>{words.quorum}</Table.Th>
          <Table.Th>{words.sendings}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {meetings.map(({ id, date, quorum, sendings }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">
              <Anchor component={Link} href={`/m/${id}/timeline`} size="sm">
                {plainDate(date)}
              </Anchor>
            </Table.Th>
            <Table.Td>
              <StatusBadge tone={quorum === 'inquorate' ? 'problem' : 'neutral'}>
                {words.states[quorum]}
              </StatusBadge>
            </Table.Td>
            <Table.Td>
              <StatusBadge tone={sendings.late + sendings.missed > 0 ? 'attention' : 'neutral'}>
                {sendingsInShort(sendings)}
              </StatusBadge>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function Attendance({ history: { meetings, bodies, standIn } }: History) {
  return (
    <TableCard aria-label={words.attendanceTable}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.organisation}</Table.Th>
          {meetings.map(({ id, date }) => (
            <Table.Th key={id}>{shortDate(date)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bodies.map(({ name, marks }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            {marks.map((mark, place) => (
              <Table.Td key={meetings[place]?.id ?? place}>
                <StatusBadge tone={TONES[mark]}>{bodyMarkLabel(mark, standIn)}</StatusBadge>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}
