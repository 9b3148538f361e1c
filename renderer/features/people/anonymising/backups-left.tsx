import { Stack, Table, Text } from '@mantine/core';
import type { LeftBehind } from '#shared/ipc/areas/people-anonymising';
import type { PersonId } from '#shared/model/id';
import { plainDate } from '#shared/text/dates';
import { backupsText } from '#shared/text/screens/backups';
import { leftBehindText } from '#shared/text/screens/left-behind';
import { useCommand } from '../../../data/commands';
import { BusyButton } from '../../../ui/busy-button';
import { localMoment } from '../../../ui/local-moment';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';
import { WarningLine } from '../../../ui/warning-line';

const { columns } = leftBehindText;

/** Backups that have the old details, when each goes by itself, and a new one in their place. */
export function BackupsLeft({ personId, left }: { personId: PersonId; left: LeftBehind }) {
  const { backups, second } = left;
  const isEmpty = backups.length === 0;
  return (
    <Section
      id="backups"
      title={leftBehindText.backups}
      lead={isEmpty ? leftBehindText.noBackups : leftBehindText.backupsLead}
    >
      <Stack gap="sm" align="stretch">
        {second?.problem && <WarningLine>{leftBehindText.secondAway}</WarningLine>}
        {!isEmpty && <BackupsTable backups={backups} />}
        <Text size="sm" c="dimmed">
          {leftBehindText.lately}
        </Text>
        {!isEmpty && <Replacing personId={personId} count={backups.length} />}
      </Stack>
    </Section>
  );
}

function BackupsTable({ backups }: Pick<LeftBehind, 'backups'>) {
  return (
    <TableCard aria-labelledby="backups">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.at}</Table.Th>
          <Table.Th>{columns.reason}</Table.Th>
          <Table.Th>{columns.place}</Table.Th>
          <Table.Th>{columns.leaves}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map(({ id, at, reason, places, leavesOn }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">{localMoment(at)}</Table.Th>
            <Table.Td>{reason ? backupsText.reasons[reason] : backupsText.noReason}</Table.Td>
            <Table.Td>{places.map((place) => backupsText.places[place]).join(', ')}</Table.Td>
            <Table.Td>{leavesOn ? plainDate(leavesOn) : leftBehindText.leavesUnknown}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function Replacing({ personId, count }: { personId: PersonId; count: number }) {
  const { run, isRunning } = useCommand('people:replaceBackups', (_, { deleted }) =>
    leftBehindText.replaced(deleted),
  );
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{leftBehindText.replaceLead}</Text>
      <BusyButton isBusy={isRunning} onClick={() => void run({ personId })}>
        {leftBehindText.replace(count)}
      </BusyButton>
    </Stack>
  );
}
