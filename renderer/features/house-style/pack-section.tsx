import { Switch } from '@mantine/core';
import type { PartnershipView } from '#shared/ipc/views';
import { houseStyleText as words } from '#shared/text/screens/house-style';
import { useCommand } from '../../data/commands';
import { Section } from '../../ui/section';

/** Whether the cover of a pack for a distribution list names who is on it (X3). */
export function PackSection({ view: { partnership } }: { view: PartnershipView }) {
  const { run } = useCommand('houseStyle:savePack', () => words.saved);
  return (
    <Section id="house-style-packs" title={words.packs}>
      <Switch
        label={words.recipientsOnCover}
        description={words.recipientsOnCoverHint}
        checked={partnership.houseStyle.recipientsOnCover}
        onChange={({ currentTarget }) =>
          void run({ partnershipId: partnership.id, recipientsOnCover: currentTarget.checked })
        }
      />
    </Section>
  );
}
