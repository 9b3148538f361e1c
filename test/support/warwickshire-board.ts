import type { PartnershipView } from '#shared/ipc/views';
import { newMember, newOffice } from '#shared/domain/new-records';
import type { MemberId, OfficeId, PersonId } from '#shared/model/id';
import type { Member, Office, RepresentativeRole } from '#shared/model/membership';
import type { UseCases } from './use-cases';

const secretariat = { name: 'Beth Carter', team: '', email: '', phone: '' };

/** A partnership with the rules of a preset, and the ways to put people and offices into it. */
export async function aBoardOf(app: UseCases, presetId: 'warwickshire' | 'wacso' | 'bcp' | null) {
  const made = await app.get('partnerships:create', {
    presetId,
    name: 'Safer Anyshire',
    area: '',
    secretariat,
  });
  const partnershipId = made.partnership.id;
  const open = (): Promise<PartnershipView> => app.get('partnerships:open', { partnershipId });

  async function memberCalled(name: string): Promise<Member> {
    const { partnership, organisations } = await open();
    const organisation = organisations.find((one) => one.name === name);
    const member = partnership.members.find((one) => one.organisationId === organisation?.id);
    if (!member) throw new Error(`no member called ${name}`);
    return member;
  }

  return {
    partnershipId,
    open,
    memberCalled,
    async join(organisationName: string, changes: Partial<Member> = {}): Promise<MemberId> {
      const { id: _i, organisationId: _o, ...facts } = { id: '', organisationId: '', ...changes };
      const input = { ...newMember, ...facts, partnershipId, memberId: null, organisationName };
      await app.get('partnerships:saveMember', input);
      return (await memberCalled(organisationName)).id;
    },
    async seat(
      name: string,
      body: string,
      changes: { role?: RepresentativeRole; from?: string; until?: string } = {},
    ): Promise<PersonId> {
      const { view } = await app.get('partnerships:saveRepresentative', {
        partnershipId,
        representativeId: null,
        personId: null,
        person: { name, jobTitle: '', email: '', phone: '' },
        memberId: (await memberCalled(body)).id,
        role: changes.role ?? 'representative',
        leadsOn: '',
        from: changes.from ?? null,
        until: changes.until ?? null,
      });
      const person = view.people.find((one) => one.name === name);
      if (!person) throw new Error(`no person called ${name}`);
      return person.id;
    },
    office(personId: PersonId, changes: Partial<Office> & { officeId?: OfficeId } = {}) {
      const { id: _, officeId, ...facts } = { id: '', ...changes };
      return {
        partnershipId,
        officeId: officeId ?? null,
        ...newOffice,
        role: 'chair' as const,
        title: 'Chair',
        personId,
        ...facts,
      };
    },
  };
}
