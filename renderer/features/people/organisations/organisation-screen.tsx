import { Anchor, Button, Stack } from '@mantine/core';
import { Merge, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import type { OrganisationId } from '#shared/model/id';
import { organisationsText } from '#shared/text/screens/organisations';
import { useOrganisation, useOrganisations } from '../../../data/queries';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { SidePanel } from '../../../ui/side-panel';
import { ChooseOther } from '../merging/choose-other';
import { MembershipsTable } from './memberships-table';
import { OpenActionsTable } from './open-actions-table';
import { RenameForm } from './rename-form';
import { StaffTable } from './staff-table';

type Found = Output<'people:openOrganisation'>;

/** One body: its people, its memberships and its open actions on all partnerships (P18). */
export function OrganisationScreen({ organisationId }: { organisationId: OrganisationId }) {
  return (
    <Loaded reading={useOrganisation(organisationId)}>
      {(found) => <Organisation found={found} />}
    </Loaded>
  );
}

function Organisation({ found }: { found: Found }) {
  const [panel, setPanel] = useState<'rename' | 'merge' | null>(null);
  const close = (): void => setPanel(null);
  const { organisation, people, memberships, actions } = found;
  const { name } = organisation;
  return (
    <Page
      title={name}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Merge size={16} aria-hidden />}
            onClick={() => setPanel('merge')}
          >
            {organisationsText.merge}
          </Button>
          <Button
            variant="default"
            leftSection={<Pencil size={16} aria-hidden />}
            onClick={() => setPanel('rename')}
          >
            {organisationsText.rename}
          </Button>
        </>
      }
    >
      <Stack gap="lg">
        <Section id="memberships" title={organisationsText.memberships}>
          <MembershipsTable memberships={memberships} />
        </Section>
        <Section id="staff" title={organisationsText.staff}>
          <StaffTable people={people} />
        </Section>
        <Section id="actions" title={organisationsText.actions}>
          <OpenActionsTable actions={actions} />
        </Section>
        <Anchor component={Link} href="/people/organisations" size="sm">
          {organisationsText.all}
        </Anchor>
      </Stack>
      <SidePanel
        isOpen={panel === 'rename'}
        onClose={close}
        title={organisationsText.renameOf(name)}
      >
        <RenameForm organisation={organisation} onClose={close} />
      </SidePanel>
      <SidePanel isOpen={panel === 'merge'} onClose={close} title={organisationsText.mergeOf(name)}>
        <OtherBody id={organisation.id} onClose={close} />
      </SidePanel>
    </Page>
  );
}

function OtherBody({ id, onClose }: { id: OrganisationId; onClose: () => void }) {
  const { data = [] } = useOrganisations();
  return (
    <ChooseOther
      hrefOf={(other) => `/people/organisations/merge/${id}/${other}`}
      entries={data.filter((one) => one.id !== id).map((one) => ({ id: one.id, label: one.name }))}
      onClose={onClose}
    />
  );
}
