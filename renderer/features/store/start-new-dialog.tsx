import { Button, Group, Modal, Text } from '@mantine/core';
import { storeFoundText as words } from '#shared/text/screens/store';

/** A folder in which an empty store would be begun, and how. */
export type StartAsked = { folder: string; start: () => void };

type StartNewProps = { asked: StartAsked | null; onClose: () => void };

/** An empty store is begun only after this was read. */
export function StartNewDialog({ asked, onClose }: StartNewProps) {
  const start = (): void => {
    asked?.start();
    onClose();
  };
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={words.startTitle}
      withCloseButton={false}
    >
      <Text mb="md">{words.startText(asked?.folder ?? '')}</Text>
      <Group gap="xs">
        <Button onClick={start}>{words.start}</Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </Modal>
  );
}
