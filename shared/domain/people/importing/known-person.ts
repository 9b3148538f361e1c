import type { Person } from '../../../model/directory';
import type { PersonFacts } from '../../../model/directory-import';
import { nameKeys, type NameKeys } from '../likely-duplicates';
import { factKeys, type FactKeys } from './fact-keys';

/** Somebody of the directory, made ready to be compared with the rows of a table. */
export type KnownPerson = {
  person: Person;
  facts: PersonFacts;
  keys: FactKeys;
  likeness: NameKeys;
};

/**
 * Somebody of the directory, made ready to be compared: the part that takes time, so that a county's directory can be
 * gone through in portions. Null for somebody whose identity was taken out (X6): no row is ever theirs.
 */
export function knownPerson(person: Person, organisation: string): KnownPerson | null {
  const likeness = nameKeys(person);
  if (likeness === null) return null;
  const facts = factsOf(person, organisation);
  return { person, facts, keys: factKeys(facts), likeness };
}

/** What is known of a person, the employer by name. */
export function factsOf(person: Person, organisation: string): PersonFacts {
  const { name, initials, pronunciation, jobTitle, email, phone } = person;
  return { name, initials, pronunciation, jobTitle, organisation, email, phone };
}
