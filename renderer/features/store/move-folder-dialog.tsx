import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { moveFolderText as words } from '#shared/text/screens/store';
import { useMoveProgress } from '../../data/queries';

type MoveFolderDialogProps = {
  folder: string;
  isMoving: boolean;
  onMove: () => void;
  /** Puts the question away, or stops what is under way. */
  onCancel: () => void;
};

/** What moving means, and how far it has come; it can be stopped at any time. */
export function MoveFolderDialog({ folder, isMoving, onMove, onCancel }: MoveFolderDialogProps) {
  return (
    <Modal
      opened
      onClose={onCancel}
      title={words.title}
      withCloseButton={false}
      closeOnClickOutside={false}
    >
      <Stack gap="sm">
        <Text>{words.question(folder)}</Text>
        {isMoving && <Moving />}
        <Group gap="xs">
          {!isMoving && <Button onClick={onMove}>{words.move}</Button>}
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Moving() {
  const progress = useMoveProgress().data;
  const { done, of } = progress ?? { done: 0, of: 0 };
  return (
    <div role="status">
      <Progress.Root>
        <Progress.Section value={of === 0 ? 0 : (done / of) * 100} aria-label={words.progress} />
      </Progress.Root>
      <Text size="sm" mt={4}>
        {words.moving(done, of)}
      </Text>
    </div>
  );
}
