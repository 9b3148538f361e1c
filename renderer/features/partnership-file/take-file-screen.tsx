import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { FoundFile } from '#shared/ipc/areas/partnership-file';
import { partnershipFileText as words } from '#shared/text/screens/partnership-file';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { Page } from '../../ui/page';
import { FoundView } from './found-view';

/** Taking everything of a partnership over from a file: first what it comes to, then all at once (M6). */
export function TakeFileScreen() {
  const [found, setFound] = useState<FoundFile | null>(null);
  const [, goTo] = useLocation();
  const { run, isRunning } = useCommand('partnershipFile:choose');
  const choose = async (): Promise<void> => {
    const next = await run({});
    if (next !== null) setFound(next);
  };
  return (
    <Page title={words.take} lead={words.takeLead}>
      <Stack gap="lg" align="flex-start" maw={1100}>
        <BusyButton
          variant={found === null ? 'filled' : 'default'}
          isBusy={isRunning}
          onClick={() => void choose()}
        >
          {found === null ? words.choose : words.chooseOther}
        </BusyButton>
        {found !== null && (
          <FoundView
            key={found.token}
            found={found}
            onTaken={(partnershipId) => goTo(`/p/${partnershipId}/meetings`)}
            onLeft={() => setFound(null)}
          />
        )}
      </Stack>
    </Page>
  );
}
