import { Alert, Text } from '@mantine/core';
import { HardDrive } from 'lucide-react';
import type { Refusal } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';
import { troubleText as words } from '#shared/text/screens/store';
import { useCommand } from '../../data/commands';
import { showDone } from '../../data/notices';
import { handOverUnsaved } from '../../data/use-before-close';
import { BusyButton } from '../../ui/busy-button';

type TroubleBannerProps = { trouble: Refusal; isFolderGone: boolean };

/** Over every screen while the disk refuses changes: why, what that means, and a way to save all of it. */
export function TroubleBanner({ trouble, isFolderGone }: TroubleBannerProps) {
  const { run, isRunning } = useCommand('backups:saveCopy');
  const saveCopy = async (): Promise<void> => {
    // The disk refuses it, but what was typed last has to be in the copy.
    await handOverUnsaved();
    const copy = await run({});
    if (!copy) return;
    const said = isFolderGone
      ? words.copiedFromMemory(copy.folder)
      : words.copied(copy.folder, copy.missed);
    showDone(said);
  };
  return (
    <Alert color="red" radius={0} icon={<HardDrive aria-hidden />} title={words.title} role="alert">
      <Text size="sm">{refusalText(trouble)}</Text>
      <Text size="sm" mb="xs">
        {words.goesOn}
      </Text>
      <BusyButton size="compact-sm" isBusy={isRunning} onClick={() => void saveCopy()}>
        {words.saveCopy}
      </BusyButton>
    </Alert>
  );
}
