import { Anchor, Button, Stack } from '@mantine/core';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { membersText } from '#shared/text/screens/members';
import { usePartnership } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { EditPanel, type Editing } from './edit-panel';
import { GuestsTable } from './guests/guests-table';
import { OfficeWarnings } from './offices/office-warnings';
import { OfficesSection } from './offices/offices-section';
import { MembersSection } from './organisations/members-section';
import { StandingTable } from './organisations/standing-table';
import { LeadsTable } from './people/leads-table';
import type { Showing } from './showing';
import { ShowingBar } from './showing-bar';

/** Who belongs to a partnership: organisations, their people, the offices, and who else may attend. */
export function MembersScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  const [editing, edit] = useState<Editing | null>(null);
  const add = (label: string, what: Editing) => (
    <Button
      variant={what.kind === 'organisation' ? 'filled' : 'default'}
      leftSection={<Plus size={16} aria-hidden />}
      onClick={() => edit(what)}
    >
      {label}
    </Button>
  );
  return (
    <Page
      title={membersText.title}
      actions={
        <>
          {add(membersText.addOffice, { kind: 'office', office: null })}
          {add(membersText.addPerson, { kind: 'person', representative: null, memberId: null })}
          {add(membersText.addOrganisation, { kind: 'organisation', member: null })}
        </>
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => (
          <>
            <MemberLists view={view} onEdit={edit} />
            <Anchor component={Link} href="/people" size="sm" display="inline-block" mt="lg">
              {membersText.people}
            </Anchor>
            <EditPanel view={view} editing={editing} onClose={() => edit(null)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type MemberListsProps = { view: PartnershipView; onEdit: (what: Editing) => void };

function MemberLists({ view, onEdit }: MemberListsProps) {
  const [chosen, show] = useState<Showing | null>(null);
  const showing: Showing = chosen ?? { which: 'current', on: view.today };
  const { members, offices, guests } = view.partnership;
  if (members.length + offices.length + guests.length === 0) {
    return <EmptyState icon={Building2} title={membersText.none} text={membersText.noneText} />;
  }
  const list = { view, showing, onEdit };
  return (
    <Stack gap="lg">
      <div>
        <OfficeWarnings view={view} />
        <ShowingBar view={view} showing={showing} onShow={show} />
      </div>
      <OfficesSection {...list} />
      <MembersSection {...list} />
      <StandingTable {...list} />
      <LeadsTable {...list} />
      <GuestsTable {...list} />
    </Stack>
  );
}
