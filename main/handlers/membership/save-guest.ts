import type { Parsed } from '#shared/ipc/contract';
import { guestIdSchema, type PersonId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Guest } from '#shared/model/membership';
import { Refused } from '../../refused';
import { withNamedOrganisation, withPerson } from '../directory-entries';
import { refuseUnknown, withEntry } from '../entries';
import { refuseWrongDates, type Records } from './membership-records';

type Who = Parsed<'partnerships:saveGuest'>['who'];

/** Adds somebody who may attend without a seat, or changes their right (P2, P11, P12). */
export function saveGuest(
  { partnership, directory }: Records,
  input: Parsed<'partnerships:saveGuest'>,
  newId: () => string,
): Records {
  const { partnershipId: _, guestId, who, ...facts } = input;
  refuseWrongDates(facts);
  refuseUnknown(partnership.guests, guestId, 'guest');
  const known = withGuest(directory, who, newId);
  const isThere = partnership.guests.some(
    (one) => one.id !== guestId && one.until === null && isSameRight(one, known.personId, facts),
  );
  if (isThere) {
    const name = known.directory.people.find(({ id }) => id === known.personId)?.name ?? '';
    throw new Refused('already-there', { name });
  }
  const entry: Guest = {
    id: guestId ?? guestIdSchema.parse(newId()),
    personId: known.personId,
    ...facts,
  };
  return {
    partnership: { ...partnership, guests: withEntry(partnership.guests, entry) },
    directory: known.directory,
  };
}

function withGuest(
  directory: Records['directory'],
  who: Who,
  newId: () => string,
): { directory: Records['directory']; personId: PersonId } {
  if (who.kind === 'known') {
    refuseUnknown(directory.people, who.personId, 'person');
    return { directory, personId: who.personId };
  }
  const joined = withNamedOrganisation(directory, who.organisationName, newId);
  const { organisationId } = joined;
  const facts = { name: who.name, jobTitle: who.jobTitle, organisationId, email: '', phone: '' };
  return withPerson(joined.directory, null, facts, newId);
}

const isSameRight = (
  guest: Guest,
  personId: PersonId,
  { right, scope }: Pick<Guest, 'right' | 'scope'>,
): boolean =>
  guest.personId === personId &&
  guest.right === right &&
  JSON.stringify(guest.scope) === JSON.stringify(scope);

/** Refuses a right to an item that the meeting does not have. */
export function refuseUnknownItem({ agenda }: Meeting, scope: Guest['scope']): void {
  if (scope.kind === 'item') refuseUnknown(agenda, scope.itemId, 'item');
}
