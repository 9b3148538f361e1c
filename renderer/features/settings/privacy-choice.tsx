import { Button, Group, Kbd, NativeSelect, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import {
  HIDE_AFTER_MINUTES,
  hideAfterMinutesSchema,
  type HideAfterMinutes,
} from '#shared/model/app-settings';
import { appCommands } from '#shared/text/commands/app-commands';
import { saidKeys } from '#shared/text/commands/command-keys';
import { privacyText as words } from '#shared/text/screens/privacy';
import { useCommand } from '../../data/commands';
import { hideEverything } from '../../data/hide-everything';
import { keySystem } from '../../data/key-system';

/** After how many idle minutes everything is taken off the screen, and the way to do so now. */
export function PrivacyChoice({ chosen }: { chosen: HideAfterMinutes }) {
  const [picked, setPicked] = useState(chosen);
  const { run } = useCommand('app:saveSettings', ({ hideAfterMinutes = 0 }) =>
    words.saved(hideAfterMinutes),
  );
  const pick = async (hideAfterMinutes: HideAfterMinutes): Promise<void> => {
    setPicked(hideAfterMinutes);
    if (!(await run({ hideAfterMinutes }))) setPicked(chosen);
  };
  return (
    <Stack component="section" gap="xs" align="flex-start">
      <Title order={2}>{words.title}</Title>
      <NativeSelect
        label={words.hideAfter}
        description={words.hint}
        maw={420}
        value={String(picked)}
        onChange={({ currentTarget }) =>
          void pick(hideAfterMinutesSchema.parse(Number(currentTarget.value)))
        }
        data={HIDE_AFTER_MINUTES.map((minutes) => ({
          value: String(minutes),
          label: words.choice(minutes),
        }))}
      />
      <Group gap="xs">
        <Button variant="default" onClick={hideEverything}>
          {words.hideNow}
        </Button>
        <Kbd>{saidKeys(appCommands.hide.keys, keySystem)}</Kbd>
      </Group>
    </Stack>
  );
}
