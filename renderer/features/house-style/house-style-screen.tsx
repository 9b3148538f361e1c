import { Stack } from '@mantine/core';
import type { PartnershipId } from '#shared/model/id';
import { houseStyleText } from '#shared/text/screens/house-style';
import { usePartnership } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { LanguagesSection } from './languages-section';
import { PackSection } from './pack-section';
import { ColourSection } from './colour-section';
import { LogoSection } from './logo-section';
import { MessagesSection } from './messages-section';
import { PagesSection } from './pages-section';
import { TemplateSection } from './template-section';

/** How the papers of a partnership look, and what their files are called. */
export function HouseStyleScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={houseStyleText.title} lead={houseStyleText.lead} width="narrow">
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => {
          const { typeSize, fileNames, accent, logo, template, languages, nameWelsh } =
            view.partnership.houseStyle;
          return (
            // A form starts with what is stored; after Undo it must start again, and only itself.
            <Stack gap="xl">
              <ColourSection key={`colour ${accent}`} view={view} />
              <LogoSection key={`logo ${JSON.stringify(logo)}`} view={view} />
              <TemplateSection key={`template ${template?.sha256}`} view={view} />
              <PagesSection key={`pages ${typeSize} ${fileNames}`} view={view} />
              <LanguagesSection key={`languages ${languages} ${nameWelsh}`} view={view} />
              <PackSection view={view} />
              <MessagesSection view={view} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
