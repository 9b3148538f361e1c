import { Stack } from '@mantine/core';
import type { PartnershipId } from '#shared/model/id';
import { papersText } from '#shared/text/screens/papers';
import { useRegisters } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { DistributionSection } from './distribution/distribution-section';
import { PapersSection } from './papers-section';

/** The papers of a partnership through their life, and the lists of who receives them (M7, X3). */
export function PapersScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={papersText.title} lead={papersText.lead}>
      <Loaded reading={useRegisters(partnershipId)}>
        {(view) => (
          <Stack gap="xl">
            <PapersSection view={view} />
            <DistributionSection view={view} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
