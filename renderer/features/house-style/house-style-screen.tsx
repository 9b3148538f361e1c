import { Stack } from '@mantine/core';
import type { PartnershipId } from '#shared/model/id';
import { houseStyleText } from '#shared/text/screens/house-style';
import { usePartnership } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { MessagesSection } from './messages-section';
import { PagesSection } from './pages-section';

/** How the papers of a partnership look, and what their files are called. */
export function HouseStyleScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={houseStyleText.title} lead={houseStyleText.lead} width="narrow">
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => {
          const { typeSize, fileNames } = view.partnership.houseStyle;
          return (
            // A form starts with what is stored; after Undo it must start again, and only itself.
            <Stack gap="xl">
              <PagesSection key={`${typeSize} ${fileNames}`} view={view} />
              <MessagesSection view={view} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
