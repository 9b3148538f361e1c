import { Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { FoundFile } from '#shared/ipc/areas/partnership-file';
import { partnershipFileText as words } from '#shared/text/screens/partnership-file';
import { DropZone } from '../../records/drop-zone';
import { stoppedWords, useLongCommand } from '../../records/use-long-command';
import { BusyButton } from '../../ui/busy-button';
import { Page } from '../../ui/page';
import { FoundView } from './found-view';

/** Taking everything of a partnership over from a file: first what it comes to, then all at once (M6). */
export function TakeFileScreen({ isGiven }: { isGiven: boolean }) {
  const [found, setFound] = useState<FoundFile | null>(null);
  const [, goTo] = useLocation();
  const said = (output: FoundFile | null, wasStopped: boolean) =>
    output === null ? stoppedWords(wasStopped, words.readingStopped) : null;
  const { run, isRunning } = useLongCommand('partnershipFile:choose', said);
  const given = useLongCommand('partnershipFile:given', said);
  const look = async (ask: typeof given.run): Promise<void> => {
    const next = await ask({});
    if (next !== null) setFound(next);
  };
  const begin = useRef(() => (isGiven ? look(given.run) : Promise.resolve()));
  useEffect(() => {
    void begin.current();
  }, []);
  return (
    <Page title={words.take} lead={words.takeLead}>
      <Stack gap="lg" align="flex-start" maw={1100}>
        <DropZone onGiven={() => void look(run)}>
          <BusyButton
            variant={found === null ? 'filled' : 'default'}
            isBusy={isRunning || given.isRunning}
            onClick={() => void look(run)}
          >
            {found === null ? words.choose : words.chooseOther}
          </BusyButton>
        </DropZone>
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
