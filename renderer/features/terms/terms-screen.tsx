import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { termsInOrder, termsOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId, TermsId } from '#shared/model/id';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { termsText } from '#shared/text/screens/terms';
import { usePartnership } from '../../data/queries';
import { ExportButton } from '../../records/export-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { CalendarSection } from './calendar-section';
import { PresetOffer } from './preset-offer';
import { RuleSections } from './rule-sections';
import { inForceWords, versionName } from './version-words';
import { VersionsSection } from './versions-section';

type TermsScreenProps = {
  partnershipId: PartnershipId;
  /** The editor of the standing items, which belongs to the agenda. */
  standingItems: ReactNode;
};

/** The rules of a partnership, each with its clause, and the items its agendas start with. */
export function TermsScreen({ partnershipId, standingItems }: TermsScreenProps) {
  return (
    <Page
      title={termsText.title}
      lead={termsText.lead}
      actions={
        <ExportButton request={{ document: 'rules', partnershipId }} label={termsText.onePage} />
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => <Terms view={view} standingItems={standingItems} />}
      </Loaded>
    </Page>
  );
}

function Terms({ view, standingItems }: { view: PartnershipView; standingItems: ReactNode }) {
  const { partnership, today } = view;
  const inForce = termsOn(partnership, today);
  const [chosenId, choose] = useState<TermsId | null>(null);
  const shown = partnership.terms.find(({ id }) => id === chosenId) ?? inForce;
  return (
    <Stack gap="xl">
      <section aria-labelledby="rules">
        <Group justify="space-between" align="flex-end" mb="xs">
          <div>
            <Title order={2} id="rules">
              {termsText.rules}
            </Title>
            <Text size="sm" c="dimmed">
              {shown === inForce ? inForceWords(view, shown) : termsText.notInForce}
            </Text>
          </div>
          {partnership.terms.length > 1 && (
            <VersionChoice view={view} shown={shown} onChoose={choose} />
          )}
        </Group>
        <PresetOffer partnership={partnership} version={shown} />
        <RuleSections partnership={partnership} version={shown} />
      </section>
      <VersionsSection view={view} onAdopted={() => choose(null)} />
      <CalendarSection key={JSON.stringify(partnership.calendar)} view={view} />
      {standingItems}
    </Stack>
  );
}

type VersionChoiceProps = {
  view: PartnershipView;
  shown: TermsOfReference;
  onChoose: (id: TermsId | null) => void;
};

function VersionChoice({ view, shown, onChoose }: VersionChoiceProps) {
  const versions = termsInOrder(view.partnership).toReversed();
  return (
    <NativeSelect
      label={termsText.versionShown}
      value={shown.id}
      data={versions.map((version) => ({
        value: version.id,
        label: `${versionName(version)}, ${inForceWords(view, version).toLowerCase()}`,
      }))}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChoose(versions.find(({ id }) => id === value)?.id ?? null);
      }}
    />
  );
}
