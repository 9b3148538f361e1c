import type { Person } from '../../../model/directory';
import type { IsoDate } from '../../../model/iso-date';

/** The facts that tell who somebody is. The employer stays: attendance is counted by organisation too. */
export const identifyingFacts = [
  'name',
  'jobTitle',
  'email',
  'phone',
  'initials',
  'pronunciation',
] as const;

/** A fact that tells who somebody is. */
export type IdentifyingFact = (typeof identifyingFacts)[number];

/**
 * A name that tells nobody who it was, and that no entry of the directory has: the count of people whose
 * details were taken out goes into it (X6). `nameOf` words it.
 */
export function anonymousName(
  people: readonly Pick<Person, 'name' | 'anonymisedOn'>[],
  nameOf: (number: number) => string,
): string {
  const taken = new Set(people.map(({ name }) => name));
  let number = people.filter(({ anonymisedOn }) => anonymisedOn !== null).length + 1;
  while (taken.has(nameOf(number))) number += 1;
  return nameOf(number);
}

/** The person with all that identifies them taken out on a day (X6); the id stays, so that they still count. */
export function anonymised(person: Person, name: string, on: IsoDate): Person {
  return {
    ...person,
    name,
    jobTitle: '',
    email: '',
    phone: '',
    initials: '',
    pronunciation: '',
    anonymisedOn: on,
  };
}
