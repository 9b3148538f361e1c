import { Stack } from '@mantine/core';
import type { PartnershipId } from '#shared/model/id';
import { writingText } from '#shared/text/screens/writing';
import { usePartnership } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { AbbreviationsSection } from './abbreviations-section';
import { DictionarySection } from './dictionary-section';
import { LanguagesSection } from './languages-section';
import { SnippetsSection } from './snippets-section';

/** What helps to write the minutes of a partnership: its languages, snippets, abbreviations and words. */
export function WritingScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={writingText.title} lead={writingText.lead}>
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => (
          <Stack gap="xl">
            <LanguagesSection view={view} />
            <SnippetsSection view={view} />
            <AbbreviationsSection view={view} />
            <DictionarySection view={view} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
