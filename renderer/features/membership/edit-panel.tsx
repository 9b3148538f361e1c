import type { PartnershipView } from '#shared/ipc/views';
import type { MemberId } from '#shared/model/id';
import type { Member, Office, Representative } from '#shared/model/membership';
import { membersText } from '#shared/text/screens/members';
import { SidePanel } from '../../ui/side-panel';
import { OfficeForm } from './office-form';
import { OrganisationForm } from './organisation-form';
import { PersonForm } from './person-form';

/** What the panel adds (null) or changes. */
export type Editing =
  | { kind: 'organisation'; member: Member | null }
  | { kind: 'person'; representative: Representative | null; memberId: MemberId | null }
  | { kind: 'office'; office: Office | null };

type EditPanelProps = { view: PartnershipView; editing: Editing | null; onClose: () => void };

/** The form beside the members, for whatever is being added or changed. */
export function EditPanel({ view, editing, onClose }: EditPanelProps) {
  return (
    <SidePanel
      isOpen={editing !== null}
      onClose={onClose}
      title={editing === null ? '' : titleOf(editing)}
    >
      {editing?.kind === 'organisation' && (
        <OrganisationForm view={view} member={editing.member} onClose={onClose} />
      )}
      {editing?.kind === 'person' && (
        <PersonForm
          view={view}
          representative={editing.representative}
          memberId={editing.memberId}
          onClose={onClose}
        />
      )}
      {editing?.kind === 'office' && (
        <OfficeForm view={view} office={editing.office} onClose={onClose} />
      )}
    </SidePanel>
  );
}

function titleOf(editing: Editing): string {
  switch (editing.kind) {
    case 'organisation':
      return editing.member ? membersText.editOrganisation : membersText.addOrganisation;
    case 'person':
      return editing.representative ? membersText.editPerson : membersText.addPerson;
    case 'office':
      return editing.office ? membersText.editOffice : membersText.addOffice;
  }
}
