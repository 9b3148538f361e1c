import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { BackupSummary } from '#shared/ipc/areas/backups';
import { backupsText, restoreText } from '#shared/text/screens/backups';
import { fieldText } from '#shared/text/screens/fields';
import { BusyButton } from '../../ui/busy-button';
import { localMoment } from '../../ui/local-moment';
import { useRestore } from './use-restore';

type RestoreDialogProps = {
  /** The backup that was asked for; null while none is. */
  backup: BackupSummary | null;
  onClose: () => void;
};

/** Says what a restore does before it does it, and that it can be taken back. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={restoreText.title}
      closeButtonProps={{ 'aria-label': fieldText.close }}
    >
      {backup && <Question backup={backup} onClose={onClose} />}
    </Modal>
  );
}

function Question({ backup, onClose }: { backup: BackupSummary; onClose: () => void }) {
  const { restore, isRunning } = useRestore();
  const when = localMoment(backup.at);
  const confirm = async (): Promise<void> => {
    if (await restore(backup.id, when)) onClose();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        {restoreText.what(when, backupsText.contents(backup.documents, backup.bytes))}
      </Text>
      <Text size="sm">{restoreText.loses}</Text>
      <Text size="sm">{restoreText.undo}</Text>
      <Group gap="xs" mt="xs">
        <BusyButton isBusy={isRunning} onClick={() => void confirm()}>
          {restoreText.confirm}
        </BusyButton>
        <Button variant="default" data-autofocus onClick={onClose}>
          {fieldText.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
