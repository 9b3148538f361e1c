import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import { sampleText as words } from '#shared/text/screens/sample';
import { useCommand } from '../../data/commands';
import { useSampleRemoval } from '../../data/queries';
import { BusyButton } from '../../ui/busy-button';
import { Loaded } from '../../ui/loaded';

type DialogProps = { partnershipId: PartnershipId; onClose: () => void };

/** What removing the sample takes away and what stays, before it is done. */
export function RemoveSampleDialog({ partnershipId, onClose }: DialogProps) {
  const removal = useSampleRemoval(partnershipId);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.question(removal.data?.name ?? words.title)}
      withCloseButton={false}
    >
      <Loaded reading={removal}>
        {(told) => <Question partnershipId={partnershipId} told={told} onClose={onClose} />}
      </Loaded>
    </Modal>
  );
}

type QuestionProps = DialogProps & { told: Output<'partnerships:sampleRemoval'> };

function Question({ partnershipId, told, onClose }: QuestionProps) {
  const [, navigate] = useLocation();
  const { run, isRunning } = useCommand('partnerships:removeSample', () =>
    words.removed(told.name),
  );
  const isTied = told.namedBy.length > 0;
  const remove = async (): Promise<void> => {
    if (!(await run({ partnershipId }))) return;
    onClose();
    navigate('/');
  };
  return (
    <Stack gap="sm">
      {isTied ? (
        <Text>{words.tied(told.namedBy)}</Text>
      ) : (
        <>
          <Text>{words.goes(told)}</Text>
          <Text>{words.stays(told)}</Text>
          {told.unread > 0 && <Text>{words.unread(told.unread)}</Text>}
          <Text size="sm" c="dimmed">
            {words.undo}
          </Text>
        </>
      )}
      <Group gap="xs">
        {!isTied && (
          <BusyButton isBusy={isRunning} onClick={() => void remove()}>
            {words.confirm}
          </BusyButton>
        )}
        <Button variant="default" onClick={onClose}>
          {words.keep}
        </Button>
      </Group>
    </Stack>
  );
}
