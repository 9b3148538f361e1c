import { Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { BackupSummary } from '#shared/ipc/areas/backups';
import type { Output } from '#shared/ipc/contract';
import { backupsText } from '#shared/text/screens/backups';
import { stoppedWords, useLongCommand } from '../../records/use-long-command';
import { BusyButton } from '../../ui/busy-button';
import { localMoment } from '../../ui/local-moment';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import classes from './backups-table.module.css';

const { columns } = backupsText;

type BackupsTableProps = {
  backups: readonly BackupSummary[];
  onRestore: (backup: BackupSummary) => void;
  /** A check found out something that the list does not say yet. */
  onChecked: () => void;
};

/** The backups, the latest first; each can be checked and restored. */
export function BackupsTable({ backups, onRestore, onChecked }: BackupsTableProps) {
  return (
    <TableCard>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.at}</Table.Th>
          <Table.Th>{columns.reason}</Table.Th>
          <Table.Th>{columns.contents}</Table.Th>
          <Table.Th>{columns.place}</Table.Th>
          <Table.Th>{columns.state}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{columns.actions}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => (
          <BackupRow
            key={backup.id}
            backup={backup}
            onRestore={() => onRestore(backup)}
            onChecked={onChecked}
          />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

type BackupRowProps = { backup: BackupSummary; onRestore: () => void; onChecked: () => void };

function BackupRow({ backup, onRestore, onChecked }: BackupRowProps) {
  const { run, isRunning } = useLongCommand('backups:verify', (output, wasStopped) =>
    stoppedWords(wasStopped && output === null, backupsText.checkStopped),
  );
  const [found, setFound] = useState<Output<'backups:verify'>>(null);
  const when = localMoment(backup.at);
  const check = async (): Promise<void> => {
    setFound(null);
    setFound(await run({ id: backup.id }));
    onChecked();
  };
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.when}>
        {when}
      </Table.Th>
      <Table.Td>
        {backup.reason ? backupsText.reasons[backup.reason] : backupsText.noReason}
      </Table.Td>
      <Table.Td>{backup.isUsable && backupsText.contents(backup.documents, backup.bytes)}</Table.Td>
      <Table.Td>{backup.places.map((place) => backupsText.places[place]).join(', ')}</Table.Td>
      <Table.Td className={classes.state}>
        <State backup={backup} found={found} />
      </Table.Td>
      <Table.Td>
        {backup.isUsable && (
          <Group gap={6} wrap="nowrap" justify="flex-end">
            <BusyButton
              size="compact-sm"
              variant="default"
              isBusy={isRunning}
              aria-label={backupsText.checkOf(when)}
              onClick={() => void check()}
            >
              {backupsText.check}
            </BusyButton>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={backupsText.restoreOf(when)}
              onClick={onRestore}
            >
              {backupsText.restore}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

type StateProps = { backup: BackupSummary; found: Output<'backups:verify'> };

function State({ backup: { isUsable, isComplete, carried }, found }: StateProps) {
  if (!isUsable) {
    return (
      <>
        <StatusBadge tone="problem">{backupsText.unusable}</StatusBadge>
        <Text size="xs">{backupsText.unusableText}</Text>
      </>
    );
  }
  const isGood = found ? found.bad === 0 : isComplete;
  return (
    <>
      <StatusBadge tone={isGood ? 'good' : 'attention'}>
        {isGood ? backupsText.complete : backupsText.incomplete}
      </StatusBadge>
      {!isGood && !found && <Text size="xs">{backupsText.incompleteText}</Text>}
      {carried > 0 && <Text size="xs">{backupsText.carried(carried)}</Text>}
      <Text size="xs" role="status">
        {found && wordsOf(found)}
      </Text>
    </>
  );
}

type Found = NonNullable<Output<'backups:verify'>>;

function wordsOf({ documents, bad, mended }: Found): string {
  const result = bad > 0 ? backupsText.bad(bad, documents) : backupsText.checked(documents);
  return mended > 0 ? `${result} ${backupsText.mended(mended)}` : result;
}
