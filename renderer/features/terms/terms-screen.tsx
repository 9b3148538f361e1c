import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipId } from '#shared/model/id';
import { termsText } from '#shared/text/screens/terms';
import { usePartnership } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { RulesTable } from '../../records/rules-table';

type TermsScreenProps = {
  partnershipId: PartnershipId;
  /** The editor of the standing items, which belongs to the agenda. */
  standingItems: ReactNode;
};

/** The rules of a partnership, each with its clause, and the items its agendas start with. */
export function TermsScreen({ partnershipId, standingItems }: TermsScreenProps) {
  return (
    <Page title={termsText.title} lead={termsText.lead}>
      <Loaded reading={usePartnership(partnershipId)}>
        {({ partnership, today }) => (
          <Stack gap="xl">
            <section aria-labelledby="rules">
              <Title order={2} id="rules" mb="xs">
                {termsText.rules}
              </Title>
              <RulesTable rules={rulesOn(partnership, today)} />
            </section>
            {standingItems}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
