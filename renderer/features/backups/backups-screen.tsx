import { Stack, Text, Title } from '@mantine/core';
import { Archive } from 'lucide-react';
import { useState } from 'react';
import type { BackupList, BackupSummary } from '#shared/ipc/areas/backups';
import { backupsText } from '#shared/text/screens/backups';
import { useBackups } from '../../data/backups';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { BackupsTable } from './backups-table';
import { RestoreDialog } from './restore-dialog';
import { SecondPlace } from './second-place';

/** Every backup, and the ways to make, check and restore one. */
export function BackupsScreen() {
  const { refresh, ...reading } = useBackups();
  const { run, isRunning } = useCommand('backups:make', (_, { second }) =>
    second?.problem ? backupsText.madeHereOnly : backupsText.made,
  );
  const makeNow = (
    <BusyButton isBusy={isRunning} onClick={() => void run({}).then(refresh)}>
      {backupsText.makeNow}
    </BusyButton>
  );
  return (
    <Page title={backupsText.title} lead={backupsText.lead} actions={makeNow}>
      <Loaded reading={reading}>
        {(list) => <Lists list={list} onChanged={() => void refresh()} />}
      </Loaded>
    </Page>
  );
}

function Lists({ list, onChanged }: { list: BackupList; onChanged: () => void }) {
  const [wanted, setWanted] = useState<BackupSummary | null>(null);
  return (
    <Stack gap="xl">
      <section>
        <Title order={2} mb={2}>
          {backupsText.list}
        </Title>
        {list.backups.length === 0 ? (
          <EmptyState icon={Archive} title={backupsText.none} text={backupsText.noneText} />
        ) : (
          <>
            <Text size="sm" c="dimmed" mb="xs">
              {backupsText.kept}
            </Text>
            <BackupsTable backups={list.backups} onRestore={setWanted} onChecked={onChanged} />
          </>
        )}
      </section>
      <SecondPlace second={list.second} onChanged={onChanged} />
      <RestoreDialog backup={wanted} onClose={() => setWanted(null)} />
    </Stack>
  );
}
