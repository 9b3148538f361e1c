import { Button, Group, Modal, Text } from '@mantine/core';
import { storeFoundText as words } from '#shared/text/screens/store';

/** A folder in which an empty store would be begun, or one that was moved away from be used again; and how. */
export type StartAsked = { folder: string; start: () => void; isMoved?: boolean };

type StartNewProps = { asked: StartAsked | null; onClose: () => void };

/** An empty store is begun, and the folder before used again, only after this was read. */
export function StartNewDialog({ asked, onClose }: StartNewProps) {
  const isMoved = asked?.isMoved ?? false;
  const folder = asked?.folder ?? '';
  const start = (): void => {
    asked?.start();
    onClose();
  };
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={isMoved ? words.movedTitle : words.startTitle}
      withCloseButton={false}
    >
      <Text mb="md">{isMoved ? words.movedText(folder) : words.startText(folder)}</Text>
      <Group gap="xs">
        <Button onClick={start}>{isMoved ? words.workThere : words.start}</Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </Modal>
  );
}
