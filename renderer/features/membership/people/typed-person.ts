import type { Input } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
import type { MemberId, PartnershipId, PersonId } from '#shared/model/id';
import type { Person } from '#shared/model/directory';
import type { Representative, RepresentativeRole } from '#shared/model/membership';
import { directoryNames } from '../directory-names';
import { datesFrom, typedDates, type TypedDates } from '../typed-dates';

/** A person's part in a membership as its form holds it. */
export type TypedPerson = TypedDates & {
  memberId: MemberId | '';
  /** Somebody already known; null for somebody new. */
  personId: PersonId | null;
  name: string;
  role: RepresentativeRole;
  jobTitle: string;
  email: string;
  phone: string;
  leadsOn: string;
};

/** What a known person brings into the form. */
export function factsOf(person: Person | undefined) {
  if (!person) return { personId: null, name: '', jobTitle: '', email: '', phone: '' };
  const { id, name, jobTitle, email, phone } = person;
  return { personId: id, name, jobTitle, email, phone };
}

/** What the form starts with. */
export function typedPerson(
  view: PartnershipView,
  representative: Representative | null,
  memberId: MemberId | null,
): TypedPerson {
  const person = representative ? directoryNames(view).person(representative.personId) : undefined;
  return {
    memberId: representative?.memberId ?? memberId ?? '',
    role: representative?.role ?? 'representative',
    leadsOn: representative?.leadsOn ?? '',
    ...factsOf(person),
    ...typedDates(representative),
  };
}

/** What a checked form asks the main process to save. */
export function personInput(
  partnershipId: PartnershipId,
  representative: Representative | null,
  typed: TypedPerson,
): Input<'partnerships:saveRepresentative'> {
  const { memberId, personId, role, name, jobTitle, email, phone, leadsOn } = typed;
  return {
    partnershipId,
    representativeId: representative?.id ?? null,
    personId,
    person: { name, jobTitle, email, phone },
    memberId,
    role,
    leadsOn,
    ...datesFrom(typed),
  };
}
