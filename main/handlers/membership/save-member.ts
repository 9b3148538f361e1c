import type { Parsed } from '#shared/ipc/contract';
import { memberIdSchema, representativeIdSchema, type OrganisationId } from '#shared/model/id';
import type { Member } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../refused';
import { withOrganisation, withPerson, withRenamedOrganisation } from '../directory-entries';
import { refuseUnknown, withEntry } from '../entries';
import { refuseWrongDates, type Records } from './membership-records';

/** One membership of a partnership. */
export function memberOf(partnership: Partnership, id: Member['id']): Member {
  const member = partnership.members.find((one) => one.id === id);
  if (!member) throw new Refused('not-found', { what: 'member' });
  return member;
}

/** Adds a member organisation or changes one. */
export function saveMember(
  { partnership, directory }: Records,
  input: Parsed<'partnerships:saveMember'>,
  newId: () => string,
): Records {
  const { memberId, organisationName, partnershipId: _, ...facts } = input;
  refuseWrongDays(facts);
  refuseSuspendedStrangers(partnership, memberId, facts.suspensions);
  if (memberId !== null) {
    const { organisationId } = memberOf(partnership, memberId);
    const entry = { id: memberId, organisationId, ...facts };
    return {
      partnership: { ...partnership, members: withEntry(partnership.members, entry) },
      directory: withRenamedOrganisation(directory, organisationId, organisationName),
    };
  }
  const joined = withOrganisation(directory, organisationName, newId);
  const organisationId = joined.organisation.id;
  const isMember = partnership.members.some(
    (one) => one.organisationId === organisationId && one.until === null,
  );
  if (isMember) throw new Refused('already-there', { name: joined.organisation.name });
  const entry = { id: memberIdSchema.parse(newId()), organisationId, ...facts };
  return {
    partnership: { ...partnership, members: withEntry(partnership.members, entry) },
    directory: joined.directory,
  };
}

function refuseWrongDays(facts: Omit<Member, 'id' | 'organisationId'>): void {
  const { suspensions, withdrawal } = facts;
  for (const dated of [facts, ...suspensions]) refuseWrongDates(dated);
  if (withdrawal) refuseWrongDates({ from: withdrawal.noticeGiven, until: withdrawal.agreedEnd });
}

/** Only who has, or had, a part in the membership can be kept out of it alone (P16). */
function refuseSuspendedStrangers(
  { representatives }: Partnership,
  memberId: Member['id'] | null,
  suspensions: Member['suspensions'],
): void {
  const own = representatives.filter((one) => one.memberId === memberId);
  const people = own.map(({ personId }) => ({ id: personId }));
  for (const { personId } of suspensions) refuseUnknown(people, personId, 'representative');
}

/** Adds a person to an organisation's membership or changes their part. */
export function saveRepresentative(
  { partnership, directory }: Records,
  input: Parsed<'partnerships:saveRepresentative'>,
  newId: () => string,
): Records {
  refuseWrongDates(input);
  const { organisationId: body } = memberOf(partnership, input.memberId);
  refuseUnknown(partnership.representatives, input.representativeId, 'representative');
  const organisationId = employerAfter({ partnership, directory }, input, body);
  const facts = { ...input.person, organisationId };
  const known = withPerson(directory, input.personId, facts, newId);
  const entry = {
    id: input.representativeId ?? representativeIdSchema.parse(newId()),
    memberId: input.memberId,
    personId: known.personId,
    role: input.role,
    leadsOn: input.leadsOn,
    from: input.from,
    until: input.until,
  };
  return {
    partnership: { ...partnership, representatives: withEntry(partnership.representatives, entry) },
    directory: known.directory,
  };
}

/**
 * The employer of somebody who now acts for a body. It is that body where none was known, or where
 * their part moves there from their employer; whoever acts for another body besides keeps theirs.
 */
function employerAfter(
  { partnership, directory }: Records,
  { personId, representativeId }: Parsed<'partnerships:saveRepresentative'>,
  body: OrganisationId,
): OrganisationId {
  const employer = directory.people.find(({ id }) => id === personId)?.organisationId ?? null;
  const part = partnership.representatives.find(({ id }) => id === representativeId);
  const actedFor = partnership.members.find(({ id }) => id === part?.memberId)?.organisationId;
  return employer === null || employer === actedFor ? body : employer;
}
