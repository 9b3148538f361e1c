import type { PartnershipView } from '#shared/ipc/views';
import type { OrganisationId, PersonId } from '#shared/model/id';
import type { Person } from '#shared/model/directory';
import type { Names } from '#shared/text/membership/office-words';

/** The names behind the ids of a partnership's records. */
export type DirectoryNames = {
  organisation: (id: OrganisationId | null) => string;
  person: (id: PersonId) => Person | undefined;
};

/** Looks names up; what the directory does not know has an empty name. */
export function directoryNames({ organisations, people }: PartnershipView): DirectoryNames {
  const organisationNames = new Map(organisations.map(({ id, name }) => [id, name]));
  const peopleById = new Map(people.map((person) => [person.id, person]));
  return {
    organisation: (id) => (id === null ? '' : (organisationNames.get(id) ?? '')),
    person: (id) => peopleById.get(id),
  };
}

/** The same, for sentences about offices. */
export function namesInWords(view: PartnershipView): Names {
  const names = directoryNames(view);
  return {
    personName: (id) => names.person(id)?.name ?? '',
    organisationName: (id) => names.organisation(id),
  };
}

/** Everybody known, by a label that tells two of the same name apart. */
export function peopleByLabel(view: PartnershipView): Map<string, Person> {
  const names = directoryNames(view);
  const byLabel = new Map<string, Person>();
  for (const person of view.people) {
    const parts = [person.name, names.organisation(person.organisationId)];
    let label = parts.filter((part) => part !== '').join(', ');
    if (byLabel.has(label) && person.jobTitle !== '') label = `${label}, ${person.jobTitle}`;
    for (let count = 2; byLabel.has(label); count += 1) label = `${label} (${count})`;
    byLabel.set(label, person);
  }
  return byLabel;
}
