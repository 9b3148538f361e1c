import { Anchor, Stack } from '@mantine/core';
import { Link } from 'wouter';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { structureText } from '#shared/text/screens/structure';
import { usePartnership, useStructure } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { GroupSection } from './about/group-section';
import { StatusSection } from './about/status-section';
import { HealthSection } from './health/health-section';
import { structuredViewOf } from './structured-view';
import { LinksSection } from './ties/links-section';
import { DocumentsSection } from './yearly/documents-section';
import { DutiesSection } from './yearly/duties-section';
import { ReportsSection } from './reports/reports-section';

/** Where a partnership stands, to whom it is tied, and what comes round (G1 to G10, G15 to G17, T6, T7). */
export function StructureScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page
      title={structureText.title}
      lead={structureText.lead}
      actions={
        <Anchor component={Link} href="/structure" size="sm">
          {structureText.toPicture}
        </Anchor>
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>{(view) => <Sections own={view} />}</Loaded>
    </Page>
  );
}

function Sections({ own }: { own: PartnershipView }) {
  return (
    <Loaded reading={useStructure()}>
      {(others) => {
        const view = structuredViewOf(own, others);
        return (
          <Stack gap="xl">
            <StatusSection view={view} />
            <GroupSection view={view} />
            <LinksSection view={view} />
            <ReportsSection view={view} />
            <DutiesSection view={view} />
            <DocumentsSection view={view} />
            <HealthSection view={view} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
