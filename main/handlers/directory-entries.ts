import { newPerson } from '#shared/domain/new-records';
import type { Directory, Organisation, Person } from '#shared/model/directory';
import {
  organisationIdSchema,
  personIdSchema,
  type OrganisationId,
  type PersonId,
} from '#shared/model/id';
import { Refused } from '../refused';

type NewId = () => string;

const sameName = (a: string, b: string): boolean =>
  a.localeCompare(b, 'en-GB', { sensitivity: 'accent' }) === 0;

/** The directory with an organisation of that name in it, and which one that is. */
export function withOrganisation(
  directory: Directory,
  name: string,
  newId: NewId,
): { directory: Directory; organisation: Organisation } {
  const known = directory.organisations.find((one) => sameName(one.name, name));
  if (known) return { directory, organisation: known };
  const organisation = { id: organisationIdSchema.parse(newId()), name };
  return {
    directory: { ...directory, organisations: [...directory.organisations, organisation] },
    organisation,
  };
}

/** The same, where no name means no organisation. */
export function withNamedOrganisation(
  directory: Directory,
  name: string,
  newId: NewId,
): { directory: Directory; organisationId: OrganisationId | null } {
  if (name === '') return { directory, organisationId: null };
  const joined = withOrganisation(directory, name, newId);
  return { directory: joined.directory, organisationId: joined.organisation.id };
}

/** The directory with an organisation renamed, unless another one has that name already. */
export function withRenamedOrganisation(
  directory: Directory,
  id: OrganisationId,
  name: string,
): Directory {
  const taken = directory.organisations.find((one) => one.id !== id && sameName(one.name, name));
  if (taken) throw new Refused('name-taken', { name: taken.name });
  return {
    ...directory,
    organisations: directory.organisations.map((one) => (one.id === id ? { ...one, name } : one)),
  };
}

/** What is told of a person besides who they are; what is left out stays as it was. */
export type PersonFacts = Pick<Person, 'name'> & Partial<Omit<Person, 'id'>>;

/** The directory with a new person, or with what is known of an old one brought up to date. */
export function withPerson(
  directory: Directory,
  id: PersonId | null,
  facts: PersonFacts,
  newId: NewId,
): { directory: Directory; personId: PersonId } {
  if (id === null) {
    const personId = personIdSchema.parse(newId());
    const people = [...directory.people, { id: personId, ...newPerson, ...facts }];
    return { directory: { ...directory, people }, personId };
  }
  const before = directory.people.find((one) => one.id === id);
  if (!before) throw new Refused('not-found', { what: 'person' });
  // Nothing brings back who they were but Undo (X6).
  if (before.anonymisedOn !== null) throw new Refused('person-anonymised');
  const people = directory.people.map((one) => (one.id === id ? { ...one, ...facts } : one));
  return { directory: { ...directory, people }, personId: id };
}
