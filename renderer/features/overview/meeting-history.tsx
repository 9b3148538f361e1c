import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { MeetingHistoryView } from '#shared/ipc/areas/overview';
import { plainDate } from '#shared/text/dates';
import { historyText as words, sendingsInShort } from '#shared/text/screens/overview';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import { MeetingCharts } from './meeting-charts';
import { MemberAttendance } from './member-attendance';

type History = { history: MeetingHistoryView };
/** The meetings of one partnership: quorum, circulations, and who came; each mark in words too (M4, Q6, N7). */
export function MeetingHistory({ history }: { history: MeetingHistoryView | null }) {
  if (history === null) return <Text size="sm">{words.chooseOne}</Text>;
  if (history.meetings.length === 0) return <Text size="sm">{words.none}</Text>;
  return (
    <Stack gap="md">
      <MeetingCharts meetings={history.meetings} />
      <Meetings history={history} />
      <MemberAttendance history={history} />
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
