import { Stack, Switch, Title } from '@mantine/core';
import type { PartnershipView } from '#shared/ipc/views';
import { houseStyleText as words } from '#shared/text/screens/house-style';
import { useCommand } from '../../data/commands';

/** Whether the cover of a pack for a distribution list names who is on it (X3). */
export function PackSection({ view: { partnership } }: { view: PartnershipView }) {
  const { run } = useCommand('houseStyle:savePack', () => words.saved);
  return (
    <Stack gap="md">
      <Title order={2}>{words.packs}</Title>
      <Switch
        label={words.recipientsOnCover}
        description={words.recipientsOnCoverHint}
        checked={partnership.houseStyle.recipientsOnCover}
        onChange={({ currentTarget }) =>
          void run({ partnershipId: partnership.id, recipientsOnCover: currentTarget.checked })
        }
      />
    </Stack>
  );
}
