import { Alert, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { CloudCog } from 'lucide-react';
import type { SyncClient } from '#shared/model/data-folder';
import { syncAdviceText as words, syncClientNames } from '#shared/text/screens/store';

/** Once, what to mind about a data folder that a sync client keeps. */
export function SyncAdvice({ client }: { client: SyncClient }) {
  const [dismissed, setDismissed] = useLocalStorage<SyncClient[]>({
    key: 'minute-book-sync-advice-dismissed',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  if (dismissed.includes(client)) return null;
  const name = syncClientNames[client];
  return (
    <Alert
      color="blue"
      radius={0}
      icon={<CloudCog aria-hidden />}
      title={words.title(name)}
      role="region"
      withCloseButton
      closeButtonLabel={words.dismiss}
      onClose={() => setDismissed([...dismissed, client])}
    >
      <Text size="sm">{words.text(name)}</Text>
    </Alert>
  );
}
