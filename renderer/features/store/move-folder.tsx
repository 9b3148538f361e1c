import { Alert, Stack, Text } from '@mantine/core';
import { moveFolderText as words } from '#shared/text/screens/store';
import { BusyButton } from '../../ui/busy-button';
import { MoveFolderDialog } from './move-folder-dialog';
import { useFolderMove } from './use-folder-move';

/** The way to have everything in another folder: copied, compared, and only then used. */
export function MoveFolder() {
  const move = useFolderMove();
  return (
    <Stack gap="xs" mt="sm" align="flex-start">
      <Text size="sm">{words.text}</Text>
      {move.notEmpty !== null && (
        <Alert color="orange" title={words.notUsed(move.notEmpty)} role="alert">
          {words.notEmpty}
        </Alert>
      )}
      <BusyButton variant="default" isBusy={move.isChoosing} onClick={() => void move.pick()}>
        {words.choose}
      </BusyButton>
      {move.chosen !== null && (
        <MoveFolderDialog
          folder={move.chosen.folder}
          isMoving={move.isMoving}
          onMove={() => void move.start()}
          onCancel={move.cancel}
        />
      )}
    </Stack>
  );
}
