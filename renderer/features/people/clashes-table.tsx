import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import { longDate } from '#shared/text/dates';
import { clashLabels } from '#shared/text/membership/holding-words';
import { clashingMeeting, peopleText } from '#shared/text/screens/people';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';

const { columns } = peopleText;

type Clash = Output<'people:open'>['clashes'][number];

const TONES: Record<Clash['kind'], Tone> = {
  overlap: 'problem',
  'same-day': 'neutral',
  'end-not-known': 'attention',
};

/** Coming meetings of one person that fall on one day, and whether they overlap (P18, F7). */
export function ClashesTable({ clashes }: { clashes: readonly Clash[] }) {
  if (clashes.length === 0) return <Text size="sm">{peopleText.noClashes}</Text>;
  return (
    <TableCard aria-labelledby="clashes">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={210}>{columns.day}</Table.Th>
          <Table.Th>{columns.first}</Table.Th>
          <Table.Th>{columns.second}</Table.Th>
          <Table.Th w={200}>{columns.clash}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {clashes.map(({ kind, first, second }) => (
          <Table.Tr key={`${first.id} ${second.id}`}>
            <Table.Td>{longDate(first.date)}</Table.Td>
            <Table.Td>
              <MeetingLink meeting={first} />
            </Table.Td>
            <Table.Td>
              <MeetingLink meeting={second} />
            </Table.Td>
            <Table.Td>
              <StatusBadge tone={TONES[kind]}>{clashLabels[kind]}</StatusBadge>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function MeetingLink({ meeting }: { meeting: Clash['first'] }) {
  return (
    <Anchor component={Link} href={`/m/${meeting.id}/timeline`} size="sm">
      {clashingMeeting(meeting)}
    </Anchor>
  );
}
