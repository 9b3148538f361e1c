import type { PartnershipView } from '#shared/ipc/views';
import type { MemberId } from '#shared/model/id';
import type { Guest, Member, Office, OfficeRole, Representative } from '#shared/model/membership';
import { membersText } from '#shared/text/screens/members';
import { SidePanel } from '../../ui/side-panel';
import { GuestForm } from './guests/guest-form';
import { OfficeForm } from './offices/office-form';
import { OrganisationForm } from './organisations/organisation-form';
import { PersonForm } from './people/person-form';

/** What the panel adds (null) or changes. */
export type Editing =
  | { kind: 'organisation'; member: Member | null }
  | { kind: 'person'; representative: Representative | null; memberId: MemberId | null }
  /** `vacancy` is the office that a new holder is entered for. */
  | { kind: 'office'; office: Office | null; vacancy?: { role: OfficeRole; title: string } }
  | { kind: 'guest'; guest: Guest | null };

type EditPanelProps = { view: PartnershipView; editing: Editing | null; onClose: () => void };

/** The form beside the members, for whatever is being added or changed. */
export function EditPanel({ view, editing, onClose }: EditPanelProps) {
  return (
    <SidePanel
      isOpen={editing !== null}
      onClose={onClose}
      title={editing === null ? '' : titleOf(editing)}
    >
      {editing !== null && <Form view={view} editing={editing} onClose={onClose} />}
    </SidePanel>
  );
}

function Form({ editing, ...rest }: EditPanelProps & { editing: Editing }) {
  switch (editing.kind) {
    case 'organisation':
      return <OrganisationForm member={editing.member} {...rest} />;
    case 'person': {
      const { representative, memberId } = editing;
      return <PersonForm representative={representative} memberId={memberId} {...rest} />;
    }
    case 'office':
      return <OfficeForm office={editing.office} vacancy={editing.vacancy ?? null} {...rest} />;
    case 'guest':
      return <GuestForm guest={editing.guest} {...rest} />;
  }
}

function titleOf(editing: Editing): string {
  switch (editing.kind) {
    case 'organisation':
      return editing.member ? membersText.editOrganisation : membersText.addOrganisation;
    case 'person':
      return editing.representative ? membersText.editPerson : membersText.addPerson;
    case 'office':
      return editing.office ? membersText.editOffice : membersText.addOffice;
    case 'guest':
      return editing.guest ? membersText.editGuest : membersText.addGuestTitle;
  }
}
