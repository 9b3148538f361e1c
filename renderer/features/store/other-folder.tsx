import { Stack, Text } from '@mantine/core';
import { otherFolderText as words } from '#shared/text/screens/store';
import { BusyButton } from '../../ui/busy-button';
import { NotUsable } from './not-usable';
import { StartNewDialog } from './start-new-dialog';
import { useFolderChoice } from './use-folder-choice';

/** The way to another data folder, as one that was moved, or one on a disk that several people reach. */
export function OtherFolder() {
  const choice = useFolderChoice();
  return (
    <Stack gap="xs" mt="sm" align="flex-start">
      <Text size="sm">{words.text}</Text>
      {choice.notUsable && <NotUsable chosen={choice.notUsable} />}
      <BusyButton variant="default" isBusy={choice.isBusy} onClick={() => void choice.pick()}>
        {words.choose}
      </BusyButton>
      <StartNewDialog asked={choice.asked} onClose={() => choice.setAsked(null)} />
    </Stack>
  );
}
