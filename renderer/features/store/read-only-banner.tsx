import { Alert, Group, Text } from '@mantine/core';
import { Lock } from 'lucide-react';
import type { StoreState } from '#shared/ipc/areas/store';
import { ownerName, refusalText } from '#shared/text/refusals';
import { readOnlyText as words } from '#shared/text/screens/store';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { localMoment } from '../../ui/local-moment';

/** Over every screen while nothing can be changed: why, and how to get the right to write. */
export function ReadOnlyBanner({ store }: { store: StoreState }) {
  const takeOver = useCommand('store:takeOver');
  const tryAgain = useCommand('store:tryAgain');
  if (!store.isReadOnly) return null;
  const { title, lines } = wordsFor(store);
  const { mayTakeOver, holder } = store;
  const canTakeOver = mayTakeOver && store.refusal?.code === 'read-only';
  return (
    <Alert color="orange" radius={0} icon={<Lock aria-hidden />} title={title} role="region">
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      <Group gap="xs" mt="xs">
        {canTakeOver && (
          <BusyButton
            size="compact-sm"
            isBusy={takeOver.isRunning}
            onClick={() => void takeOver.run({})}
          >
            {holder ? words.takeOver : words.startWriting}
          </BusyButton>
        )}
        <BusyButton
          size="compact-sm"
          variant="default"
          isBusy={tryAgain.isRunning}
          onClick={() => void tryAgain.run({})}
        >
          {words.tryAgain}
        </BusyButton>
      </Group>
    </Alert>
  );
}

function wordsFor({ holder, refusal, mayTakeOver }: StoreState): {
  title: string;
  lines: readonly string[];
} {
  if (refusal !== null && refusal.code !== 'read-only') {
    return { title: words.refused, lines: [refusalText(refusal)] };
  }
  if (holder) {
    const since = words.heldSince(localMoment(holder.since));
    const lines = mayTakeOver ? [since, words.silent] : [since];
    return { title: words.held(ownerName(holder.user, holder.host)), lines };
  }
  return mayTakeOver
    ? { title: words.free, lines: [words.freeText] }
    : { title: words.unknown, lines: [words.unknownText] };
}
